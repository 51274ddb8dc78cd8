using HindiText.Search;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene;

/// <summary>
/// Canonical form, folding, stop words and stems in one step, as <see cref="HindiTextAnalyzer"/> needs them: a word met before costs
/// a look-up. The same terms as the single filters give. For one thread.
/// </summary>
internal sealed class SearchKeys(CharArraySet stopWords, CharArraySet protectedWords)
{
    private readonly WordCache _met = new();
    private char[] _key = new char[HindiTextTokenizer.MaximumTokenLength + SearchStemmer.MaximumGrowth];

    /// <summary>The key of a word as it stands in the text; empty for a stop word. Holds until the next call.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> raw, TokenKind kind)
    {
        if (!_met.TryFind(raw, kind, out ReadOnlySpan<char> key))
        {
            key = Make(raw, kind);
            _met.Keep(raw, kind, key);
        }

        return key;
    }

    private ReadOnlySpan<char> Make(ReadOnlySpan<char> raw, TokenKind kind)
    {
        ReadOnlySpan<char> canonical = HindiTextTokenizer.Canonical(raw);
        if (canonical.Length + SearchStemmer.MaximumGrowth > _key.Length)
            _key = new char[canonical.Length + SearchStemmer.MaximumGrowth];
        int length = HindiTextFoldingFilter.Fold(canonical, TokenTypes.Of(kind), _key);
        if (stopWords.Contains(_key, 0, length))
            return default;
        if (HindiTextStemFilter.HasStem(_key.AsSpan(0, length)) && !protectedWords.Contains(_key, 0, length))
            length = SearchStemmer.Stem(_key, length);
        return _key.AsSpan(0, length);
    }
}
