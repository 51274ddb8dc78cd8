namespace HindiText.Tokenization;

/// <summary>Groups tokens into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="into">Where the sentences go.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    public static void Split(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, List<Sentence> into, CancellationToken cancellation = default)
    {
        int first = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i % Tokenizer.BetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            bool paragraphEnds = i + 1 == tokens.Length || EndsLine(text[tokens[i].End..tokens[i + 1].Start]);
            if (!paragraphEnds && !(IsTerminator(text, tokens, i, first)))
                continue;
            while (!paragraphEnds && Closes(text, tokens, i + 1))
            {
                i++;
                paragraphEnds = i + 1 == tokens.Length || EndsLine(text[tokens[i].End..tokens[i + 1].Start]);
            }

            into.Add(new Sentence(TextSpan.FromBounds(tokens[first].Start, tokens[i].End), first, i + 1 - first));
            first = i + 1;
        }
    }

    private static bool EndsLine(ReadOnlySpan<char> gap) => gap.IndexOfAny("\n\r\u2028\u2029\u0085\v\f") >= 0;

    private static bool IsTerminator(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, int i, int first)
    {
        if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol))
            return false;
        ReadOnlySpan<char> token = text.Slice(tokens[i].Span);
        return token switch
        {
            "।" or "॥" or "?" or "!" or "…" or "...." or "..." or ".." or "？" or "！" => true,
            "|" => Normalization.TypedDanda.IsAt(text, tokens[i].Start),
            "." => !IsListNumber(tokens, i, first),
            _ => false,
        };
    }

    /// <summary>1. राम: a figure and a dot at the beginning number the sentence.</summary>
    private static bool IsListNumber(ReadOnlySpan<HindiToken> tokens, int i, int first) =>
        i == first + 1 && tokens[first].Kind == TokenKind.Number && tokens[first].Length <= 3;

    /// <summary>Whether a token closes the sentence before it: a quote or bracket directly after the terminator, or another terminator.</summary>
    private static bool Closes(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, int i)
    {
        bool adjacent = tokens[i].Start == tokens[i - 1].End;
        return text.Slice(tokens[i].Span) switch
        {
            "”" or "’" or ")" or "]" or "}" or "»" => true,
            "\"" or "'" => adjacent,
            "?" or "!" or "।" or "॥" or "." => true,
            _ => false,
        };
    }
}
