using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>
/// In the place of <c>HindiAnalyzer</c>: tokens, folding of spelling variants, stop words, stems, and related words by their sound. An index must be searched with the
/// analyzer it was built with: terms of <c>HindiAnalyzer</c> (shortened vowels, crude stems) do not meet these, so an index built with
/// it has to be built again, or words are silently not found. Safe to share between threads.
/// </summary>
/// <remarks>
/// The terms are those of <see cref="HindiTextTokenizer"/>, <see cref="HindiTextFoldingFilter"/>, <c>StopFilter</c> with
/// <see cref="HindiStopWords"/>, <c>SetKeywordMarkerFilter</c>, <see cref="HindiTextStemFilter"/>,
/// <see cref="HindiTextSoundFilter"/> and, where asked for, <see cref="HindiTextEntityFilter"/>.
/// </remarks>
public sealed class HindiTextAnalyzer : Analyzer
{
    private readonly CharArraySet _stopWords;
    private readonly CharArraySet _protected;
    private readonly MatchBreadth _breadth;
    private readonly bool _entities;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="version">Lucene's version.</param>
    /// <param name="stopWords">Which words are left out.</param>
    /// <param name="protectedWords">Words that are not stemmed, in any spelling; null for none.</param>
    /// <param name="breadth">
    /// What a word finds beside its own forms: related and misspelt words, and those of the other script (<c>chunav</c>, चुनाव). The same
    /// when indexing and when searching.
    /// </param>
    /// <param name="entities">
    /// Adds the English names of the people, places and organisations that the field names, as <see cref="HindiTextEntityFilter"/> does.
    /// Ask for it when indexing; a query needs it only where names in Devanagari shall find all their other spellings.
    /// </param>
    public HindiTextAnalyzer(
        LuceneVersion version,
        StopWordLevel stopWords = StopWordLevel.Usual,
        IEnumerable<string>? protectedWords = null,
        MatchBreadth breadth = MatchBreadth.Related,
        bool entities = false)
    {
        _stopWords = HindiStopWords.Of(version, stopWords);
        _protected = new CharArraySet(version, 0, ignoreCase: false);
        foreach (string word in protectedWords ?? [])
            _protected.Add(Hindi.Normalize(word, NormalizationLevel.Search));
        _breadth = breadth;
        _entities = entities;
    }

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        SearchTokenizer source = new(reader, _stopWords, _protected, _breadth);
        return _entities ? new TokenStreamComponents(source, new HindiTextEntityFilter(source)) : new TokenStreamComponents(source);
    }
}
