using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>Makes Lucene's <see cref="StopFilter"/> with <see cref="HindiStopWords"/>; <c>level</c> is <c>none</c>, <c>light</c> or <c>usual</c>, the last if none is given.</summary>
public sealed class HindiTextStopFilterFactory : TokenFilterFactory
{
    // The words do not depend on it, and before 4.4 the filter left no gaps.
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly CharArraySet _words;

    /// <summary>Makes a factory.</summary>
    /// <param name="args">Lucene's own arguments and <c>level</c>.</param>
    /// <exception cref="ArgumentException">There is an argument or a value that it does not know.</exception>
    public HindiTextStopFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        StopWordLevel level = FactoryArguments.Take(
            args, "level", "usual", ("none", StopWordLevel.None), ("light", StopWordLevel.Light), ("usual", StopWordLevel.Usual));
        FactoryArguments.RefuseRest(args);
        _words = HindiStopWords.Of(Version, level);
    }

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new StopFilter(Version, input, _words);
}
