namespace HindiText;

/// <content>What a reader takes for one character.</content>
public static partial class Hindi
{
    /// <summary>
    /// The extended grapheme clusters of a text (Unicode's UAX 29 with rule GB9c, CLDR's Devanagari clusters): where a cursor may stand and
    /// a text may be cut. A conjunct with its signs is one: <c>रा|ष्ट्र|प|ति</c>. They cover the text without gaps.
    /// </summary>
    /// <param name="text">Any characters; empty ones have no clusters.</param>
    public static GraphemeEnumerable Graphemes(ReadOnlySpan<char> text) => new(text, onlyAksharas: false);

    /// <summary>
    /// The aksharas of a text, the written syllables of Devanagari: those clusters that begin with a Devanagari letter. What stands between
    /// them is passed over.
    /// </summary>
    /// <param name="text">Any characters.</param>
    public static GraphemeEnumerable Aksharas(ReadOnlySpan<char> text) => new(text, onlyAksharas: true);
}
