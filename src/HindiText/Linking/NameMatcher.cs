namespace HindiText.Linking;

/// <summary>A name of the knowledge base found in a text: its tokens and the node of the base that it ends in.</summary>
internal readonly record struct NameMatch(int FirstToken, int TokenCount, int Node)
{
    public int EndToken => FirstToken + TokenCount;
}

/// <summary>Finds every name of a knowledge base in a tokenized text, in one pass.</summary>
internal static class NameMatcher
{
    private const int LongestWord = 64;

    /// <summary>
    /// Adds all matches, those that begin earlier first and of these the shorter first. A match neither begins nor ends with a
    /// hyphen and does not cross another punctuation mark.
    /// </summary>
    /// <param name="knowledge">The base to look into.</param>
    /// <param name="text">The canonical text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="into">Where the matches go.</param>
    /// <param name="wordsOfText">Where the numbers of all words of the text go that the base knows.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    public static void Find(
        KnowledgeBase knowledge,
        ReadOnlySpan<char> text,
        ReadOnlySpan<HindiToken> tokens,
        List<NameMatch> into,
        HashSet<int> wordsOfText,
        CancellationToken cancellation = default)
    {
        int[] words = System.Buffers.ArrayPool<int>.Shared.Rent(tokens.Length);
        NumberWords(knowledge, text, tokens, words, cancellation);
        for (int first = 0; first < tokens.Length; first++)
        {
            if (first % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
            if (words[first] >= 0)
                wordsOfText.Add(words[first]);
            int node = knowledge.Child(KnowledgeBase.Root, words[first]);
            for (int next = first + 1; node >= 0; next++)
            {
                if (!knowledge.Uses(node).IsEmpty)
                    into.Add(new NameMatch(first, next - first, node));
                if (next < tokens.Length && NameFolding.IsJoint(text.Slice(tokens[next].Span)))
                    next++;
                if (next >= tokens.Length)
                    break;
                node = knowledge.Child(node, words[next]);
            }
        }

        System.Buffers.ArrayPool<int>.Shared.Return(words);
    }

    private static void NumberWords(
        KnowledgeBase knowledge, ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, int[] words, CancellationToken cancellation)
    {
        Span<char> folded = stackalloc char[LongestWord * 2];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
            HindiToken token = tokens[i];
            bool nameable = token.Length <= LongestWord
                && token.Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Abbreviation or TokenKind.Number;
            words[i] = nameable ? knowledge.Word(folded[..NameFolding.Fold(text.Slice(token.Span), folded)]) : KnowledgeBase.None;
        }
    }
}
