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

/// <summary>Makes <see cref="HindiTextSoundFilter"/>; takes no arguments.</summary>
public sealed class HindiTextSoundFilterFactory : TokenFilterFactory
{
    /// <summary>Makes a factory.</summary>
    /// <param name="args">Lucene's own arguments only.</param>
    /// <exception cref="ArgumentException">There is an argument that it does not know.</exception>
    public HindiTextSoundFilterFactory(IDictionary<string, string> args)
        : base(args) => FactoryArguments.RefuseRest(args);

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new HindiTextSoundFilter(input);
}

/// <summary>What all factories ask of their arguments.</summary>
internal static class FactoryArguments
{
    public static void RefuseRest(IDictionary<string, string> args)
    {
        if (args.Count > 0)
            throw new ArgumentException($"Expected no further arguments, found '{string.Join("', '", args.Keys)}'.", nameof(args));
    }
}
