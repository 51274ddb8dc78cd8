using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene;

/// <summary>Makes <see cref="HindiTextFoldingFilter"/>; takes no arguments.</summary>
public sealed class HindiTextFoldingFilterFactory : TokenFilterFactory
{
    /// <summary>Makes a factory.</summary>
    /// <param name="args">Lucene's own arguments only.</param>
    /// <exception cref="ArgumentException">There is an argument that it does not know.</exception>
    public HindiTextFoldingFilterFactory(IDictionary<string, string> args)
        : base(args) => FactoryArguments.RefuseRest(args);

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new HindiTextFoldingFilter(input);
}
