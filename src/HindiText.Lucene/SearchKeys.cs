using HindiText.Search;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene;

/// <summary>
/// Canonical form, folding, stop words, stems and sounds in one step, as <see cref="HindiTextAnalyzer"/> needs them: a word met before
/// costs a look-up. The same as the single filters give. For one thread.
/// </summary>
internal sealed class SearchKeys(CharArraySet stopWords, CharArraySet protectedWords, SoundTerms? sounds)
{
    private readonly WordCache _met = new();

    // The length of the stem, the stem, the sound.
    private char[] _made = new char[2048];

    /// <summary>Finds the stem of a word and its sound, if sounds are asked for. Until the next call.</summary>
    /// <param name="text">What begins with the word as it stands in the text; better with <see cref="Wide.Size"/> code units in all.</param>
    /// <param name="length">The length of the word.</param>
    /// <param name="kind">What the word is made of.</param>
    /// <param name="stem">What begins with the stem.</param>
    /// <param name="sound">What begins with the sound.</param>
    /// <returns>The lengths of both; a stop word has no stem.</returns>
    public (int Stem, int Sound) Find(ReadOnlySpan<char> text, int length, TokenKind kind, out ReadOnlySpan<char> stem, out ReadOnlySpan<char> sound)
    {
        int all = _met.Find(text, length, kind, out ReadOnlySpan<char> made);
        if (all < 0)
        {
            ReadOnlySpan<char> raw = text[..length];
            all = Make(HindiTextTokenizer.Canonical(raw), kind);
            made = _made;
            _met.Keep(raw, kind, made[..all]);
        }

        stem = made[1..];
        sound = stem[made[0]..];
        return (made[0], all - 1 - made[0]);
    }

    private int Make(ReadOnlySpan<char> canonical, TokenKind kind)
    {
        // A piece of a token may be longer in canonical form than in the text, a sound longer than its word.
        int room = Wide.Size + ((1 + SoundKey.MaximumGrowth) * (canonical.Length + SearchStemmer.MaximumGrowth + 1));
        if (_made.Length < room)
            _made = new char[room];
        Span<char> stem = _made.AsSpan(1);
        int length = HindiTextFoldingFilter.Fold(canonical, TokenTypes.Of(kind), stem);
        if (stopWords.Contains(_made, 1, length))
            length = 0;
        else if (HindiTextStemFilter.HasStem(stem[..length]) && !protectedWords.Contains(_made, 1, length))
            length = SearchStemmer.Stem(stem, length);
        _made[0] = (char)length;
        ReadOnlySpan<char> sound = sounds is null ? default : sounds.KeyOf(stem[..length]);
        sound.CopyTo(stem[length..]);
        return 1 + length + sound.Length;
    }
}
