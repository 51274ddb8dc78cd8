using HindiText.Linking;

namespace HindiText.Keywords;

/// <summary>
/// Maximal marginal relevance (Carbonell and Goldstein 1998): the next keyword is the one with most score left after what it shares with
/// those already chosen. Alike are keywords with words in common.
/// </summary>
internal static class Diversity
{
    public static Keyword[] Choose(Keyword[] keywords, int limit, double weight)
    {
        List<(Keyword Keyword, HashSet<string> Words)> left = [.. keywords.Select(k => (k, NameFolding.Words(k.Text).ToHashSet(StringComparer.Ordinal)))];
        List<(Keyword Keyword, HashSet<string> Words)> chosen = [];
        while (chosen.Count < limit && left.Count > 0)
        {
            var best = left.MaxBy(k => ((1 - weight) * k.Keyword.Score) - (weight * chosen.Select(c => Likeness(k.Words, c.Words)).DefaultIfEmpty(0).Max()));
            chosen.Add(best);
            left.Remove(best);
        }

        return [.. chosen.Select(c => c.Keyword)];
    }

    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        int shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
