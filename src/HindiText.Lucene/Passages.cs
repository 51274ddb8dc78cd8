namespace HindiText.Lucene;

/// <summary>Chooses the passage of a text that shows a query's finds best.</summary>
internal static class Passages
{
    private const int WorthOfWord = 3;

    /// <summary>Whole sentences one after another, as many as fit, or a piece of one sentence that is longer.</summary>
    public static TextSpan Best(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Find> finds, int maximumLength)
    {
        TextSpan best = default;
        int bestScore = -1;
        for (int first = 0; first < sentences.Count; first++)
        {
            TextSpan passage = From(text, sentences, first, finds, maximumLength);
            int score = Score(finds, passage);
            if (score > bestScore)
                (best, bestScore) = (passage, score);
        }

        return best;
    }

    private static TextSpan From(string text, IReadOnlyList<Sentence> sentences, int first, IReadOnlyList<Find> finds, int maximumLength)
    {
        TextSpan sentence = sentences[first].Span;
        if (sentence.Length > maximumLength)
            return Piece(text, sentence, finds, maximumLength);
        int end = sentence.End;
        for (int i = first + 1; i < sentences.Count && sentences[i].Span.End - sentence.Start <= maximumLength; i++)
            end = sentences[i].Span.End;
        return TextSpan.FromBounds(sentence.Start, end);
    }

    /// <summary>The words of a sentence from a third of the length before its first find on.</summary>
    private static TextSpan Piece(string text, TextSpan sentence, IReadOnlyList<Find> finds, int maximumLength)
    {
        Find? find = finds.FirstOrDefault(f => f.Span.Start >= sentence.Start && f.Span.End <= sentence.End);
        int from = find is null ? sentence.Start : Math.Max(sentence.Start, find.Span.Start - (maximumLength / 3));
        int start = -1, end = -1;
        TokenEnumerable.Enumerator tokens = new(text.AsSpan(0, sentence.End), sentence.Start);
        while (tokens.MoveNext())
        {
            HindiToken token = tokens.Current;
            if (token.Start < from)
                continue;
            start = start < 0 ? token.Start : start;
            if (end >= 0 && token.End - start > maximumLength)
                break;
            end = token.End;
        }

        return start < 0 ? sentence : TextSpan.FromBounds(start, end);
    }

    /// <summary>Words that the query asks for count thrice, sounds once, and each again a little.</summary>
    private static int Score(IReadOnlyList<Find> finds, TextSpan passage)
    {
        HashSet<string> seen = [];
        int score = 0;
        foreach (Find find in finds)
        {
            if (find.Span.Start < passage.Start || find.Span.End > passage.End)
                continue;
            int all = find.Terms.Count;
            int anew = find.Terms.Count(seen.Add);
            score += (find.IsExact ? WorthOfWord : 1) * ((10 * anew) + (all - anew));
        }

        return score;
    }
}
