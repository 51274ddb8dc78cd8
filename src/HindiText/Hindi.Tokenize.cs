using HindiText.Tokenization;

namespace HindiText;

/// <content>Tokens and sentences.</content>
public static partial class Hindi
{
    /// <summary>
    /// The tokens of a text one after another, found as the loop asks for them; nothing is allocated. The tokens are those of the
    /// text's canonical form, with offsets in the text given.
    /// </summary>
    /// <param name="text">Any characters; empty ones have no tokens.</param>
    public static TokenEnumerable Tokenize(ReadOnlySpan<char> text) => new(text);

    /// <summary>
    /// The tokens of UTF-8 text, the same as those of the text decoded, found as the loop asks for them; the text is never copied whole.
    /// Invalid bytes count as U+FFFD.
    /// </summary>
    /// <param name="utf8">Any bytes.</param>
    /// <param name="unit">What the tokens' offsets count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is none of the enumeration.</exception>
    public static Utf8TokenEnumerable TokenizeUtf8(ReadOnlySpan<byte> utf8, OffsetUnit unit = OffsetUnit.Utf8Bytes)
    {
        if (!Enum.IsDefined(unit))
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Expected Utf8Bytes or Utf16CodeUnits.");
        return new(utf8, unit);
    }

    /// <summary>Fills a buffer with the tokens of a text.</summary>
    /// <param name="text">Any characters.</param>
    /// <param name="tokens">Where the tokens go.</param>
    /// <param name="consumed">
    /// How many code units of <paramref name="text"/> are done: all of them, or, when the buffer is full, up to the end of its last token.
    /// </param>
    /// <returns>How many tokens were written.</returns>
    public static int Tokenize(ReadOnlySpan<char> text, Span<HindiToken> tokens, out int consumed)
    {
        int count = 0;
        TokenEnumerable.Enumerator enumerator = new(text);
        while (count < tokens.Length && enumerator.MoveNext())
            tokens[count++] = enumerator.Current;
        consumed = count == tokens.Length && count > 0 ? tokens[count - 1].End : count == tokens.Length ? 0 : text.Length;
        return count;
    }

    /// <summary>The sentences of a text, with the tokens that each has.</summary>
    /// <param name="text">Any string.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Sentence> SplitSentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SentencesOnly.Analyze(text).Sentences;
    }

    internal static readonly HindiPipeline SentencesOnly = new HindiPipelineBuilder().Build();
}
