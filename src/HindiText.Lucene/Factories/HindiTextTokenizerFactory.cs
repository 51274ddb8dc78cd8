using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>Makes <see cref="HindiTextTokenizer"/>; takes no arguments.</summary>
public sealed class HindiTextTokenizerFactory : TokenizerFactory
{
    /// <summary>Makes a factory.</summary>
    /// <param name="args">Lucene's own arguments only.</param>
    /// <exception cref="ArgumentException">There is an argument that it does not know.</exception>
    public HindiTextTokenizerFactory(IDictionary<string, string> args)
        : base(args) => FactoryArguments.RefuseRest(args);

    /// <inheritdoc/>
    public override Tokenizer Create(AttributeSource.AttributeFactory factory, TextReader input) => new HindiTextTokenizer(factory, input);
}
