using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene;

/// <summary>Makes <see cref="HindiTextStemFilter"/>; takes no arguments.</summary>
public sealed class HindiTextStemFilterFactory : TokenFilterFactory
{
    /// <summary>Makes a factory.</summary>
    /// <param name="args">Lucene's own arguments only.</param>
    /// <exception cref="ArgumentException">There is an argument that it does not know.</exception>
    public HindiTextStemFilterFactory(IDictionary<string, string> args)
        : base(args) => FactoryArguments.RefuseRest(args);

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new HindiTextStemFilter(input);
}
