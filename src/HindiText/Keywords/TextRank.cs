namespace HindiText.Keywords;

/// <summary>
/// Mihalcea, Tarau: TextRank, bringing order into texts, 2004. The best third of nouns and adjectives over their graph of neighbours;
/// those that stand side by side are one keyword, which has the sum of their ranks.
/// </summary>
internal static class TextRank
{
    private const int Window = 2;

    public static Keyword[] Extract(KeywordText text, int limit)
    {
        double[] rank = new WordGraph(text, w => w.IsNounOrAdjective, Window, weighted: false).Rank();
        int[] ranked = [.. Enumerable.Range(0, rank.Length).Where(f => rank[f] > 0).OrderByDescending(f => rank[f]).ThenBy(f => text.Forms[f], StringComparer.Ordinal)];
        HashSet<int> chosen = [.. ranked.Take(Math.Max(1, ranked.Length / 3))];
        PhraseScores scores = new(text);
        foreach ((int first, int last) in text.Runs(w => w.IsNounOrAdjective && chosen.Contains(w.Form)))
        {
            Phrase phrase = scores.Add(first, last);
            phrase.Score = 0;
            for (int i = first; i <= last; i++)
                phrase.Score += rank[text.Words[i].Form];
        }

        return scores.Best(limit);
    }
}
