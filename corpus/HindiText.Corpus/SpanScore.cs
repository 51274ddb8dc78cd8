namespace HindiText.Corpus;

/// <summary>Counts of spans that are right, found and wanted, by type; exact place and type.</summary>
public sealed class SpanScore
{
    private readonly SortedDictionary<string, (int Right, int Found, int Wanted)> _types = new(StringComparer.Ordinal);

    /// <summary>Adds the spans of one text.</summary>
    public void Add(IEnumerable<(int Start, int End, string Type)> gold, IEnumerable<(int Start, int End, string Type)> found)
    {
        HashSet<(int, int, string)> wanted = [.. gold];
        foreach ((_, _, string type) in wanted)
            Count(type, 0, 0, 1);
        foreach ((int start, int end, string type) in found)
            Count(type, wanted.Contains((start, end, type)) ? 1 : 0, 1, 0);
    }

    /// <summary>The spans of BIO tags; an inside that follows nothing of its type begins a span.</summary>
    public static IEnumerable<(int Start, int End, string Type)> Spans(IReadOnlyList<string> tags)
    {
        int start = -1;
        for (int i = 0; i <= tags.Count; i++)
        {
            string tag = i < tags.Count ? tags[i] : "O";
            bool continues = start >= 0 && tag.StartsWith("I-", StringComparison.Ordinal) && tag[2..] == tags[start][2..];
            if (continues)
                continue;
            if (start >= 0)
                yield return (start, i, tags[start][2..]);
            start = tag == "O" ? -1 : i;
        }
    }

    /// <summary>F1 over the given types together, in percent.</summary>
    public double Micro(params string[] types)
    {
        var chosen = _types.Where(t => types.Length == 0 || types.Contains(t.Key)).Select(t => t.Value).ToList();
        return F1(chosen.Sum(c => c.Right), chosen.Sum(c => c.Found), chosen.Sum(c => c.Wanted));
    }

    /// <summary>F1 of the types, weighted by how often each is wanted, in percent.</summary>
    public double Weighted(params string[] types)
    {
        var chosen = _types.Where(t => types.Length == 0 || types.Contains(t.Key)).Select(t => t.Value).ToList();
        double wanted = chosen.Sum(c => c.Wanted);
        return wanted == 0 ? 0 : chosen.Sum(c => F1(c.Right, c.Found, c.Wanted) * c.Wanted) / wanted;
    }

    /// <summary>Precision, recall and F1 of every type, in percent.</summary>
    public IEnumerable<(string Type, double Precision, double Recall, double F1, int Wanted)> Rows => _types.Select(t => (
        t.Key, 100.0 * t.Value.Right / Math.Max(1, t.Value.Found), 100.0 * t.Value.Right / Math.Max(1, t.Value.Wanted),
        F1(t.Value.Right, t.Value.Found, t.Value.Wanted), t.Value.Wanted));

    private static double F1(int right, int found, int wanted) => found + wanted == 0 ? 0 : 200.0 * right / (found + wanted);

    private void Count(string type, int right, int found, int wanted)
    {
        (int r, int f, int w) = _types.GetValueOrDefault(type);
        _types[type] = (r + right, f + found, w + wanted);
    }
}
