using HindiText.Transliteration;

namespace HindiText.Training.Transliteration;

/// <summary>A word in Devanagari and in English letters.</summary>
internal readonly record struct WordPair(string Hindi, string English, double Weight);

/// <summary>
/// Learns which letters stand for which by expectation maximization over all ways to cut a pair of words into units, and cuts every
/// pair in its likeliest way (Jiampojamarn, Kondrak and Sherif 2007).
/// </summary>
internal sealed class PairAligner
{
    private const int LongestEnglish = 3;
    private const int Rounds = 8;

    private readonly Dictionary<(string, string), double> _probabilities = [];

    public PairAligner(IReadOnlyList<WordPair> pairs)
    {
        for (int round = 0; round < Rounds; round++)
        {
            Dictionary<(string, string), double> counts = [];
            foreach (WordPair pair in pairs)
                Expect(pair, counts, first: round == 0);
            double all = counts.Values.Sum();
            _probabilities.Clear();
            foreach (((string, string) unit, double count) in counts)
                _probabilities[unit] = count / all;
        }
    }

    /// <summary>The likeliest cut of a pair, or null where none is possible.</summary>
    public List<(string Hindi, string English)>? Cut(WordPair pair)
    {
        int n = pair.Hindi.Length, m = pair.English.Length;
        double[,] best = new double[n + 1, m + 1];
        (int H, int E)[,] back = new (int, int)[n + 1, m + 1];
        best[0, 0] = 1;
        for (int i = 0; i <= n; i++)
        {
            for (int j = 0; j <= m; j++)
            {
                if (best[i, j] == 0)
                    continue;
                foreach ((int h, int e) in Steps(i, j, n, m))
                {
                    double p = best[i, j] * _probabilities.GetValueOrDefault((pair.Hindi.Substring(i, h), pair.English.Substring(j, e)));
                    if (p > best[i + h, j + e])
                        (best[i + h, j + e], back[i + h, j + e]) = (p, (h, e));
                }
            }
        }

        if (best[n, m] == 0)
            return null;
        List<(string, string)> units = [];
        for (int i = n, j = m; i > 0 || j > 0;)
        {
            (int h, int e) = back[i, j];
            i -= h;
            j -= e;
            units.Add((pair.Hindi.Substring(i, h), pair.English.Substring(j, e)));
        }

        units.Reverse();
        return units;
    }

    private void Expect(WordPair pair, Dictionary<(string, string), double> counts, bool first)
    {
        int n = pair.Hindi.Length, m = pair.English.Length;
        double[,] forward = new double[n + 1, m + 1], backward = new double[n + 1, m + 1];
        forward[0, 0] = 1;
        for (int i = 0; i <= n; i++)
        {
            for (int j = 0; j <= m; j++)
            {
                if (forward[i, j] == 0)
                    continue;
                foreach ((int h, int e) in Steps(i, j, n, m))
                    forward[i + h, j + e] += forward[i, j] * P(i, j, h, e);
            }
        }

        double total = forward[n, m];
        if (total <= 0)
            return;
        backward[n, m] = 1;
        for (int i = n; i >= 0; i--)
        {
            for (int j = m; j >= 0; j--)
            {
                foreach ((int h, int e) in Steps(i, j, n, m))
                {
                    double p = P(i, j, h, e);
                    backward[i, j] += p * backward[i + h, j + e];
                    double share = forward[i, j] * p * backward[i + h, j + e] / total;
                    if (share > 0)
                    {
                        (string, string) unit = (pair.Hindi.Substring(i, h), pair.English.Substring(j, e));
                        counts[unit] = counts.GetValueOrDefault(unit) + (pair.Weight * share);
                    }
                }
            }
        }

        // At first all units are alike, but that single code units with single letters come before longer ones.
        double P(int i, int j, int h, int e) => first
            ? (h == 1 ? 1 : 0.05) * (e switch { 0 => 0.2, 1 => 1, 2 => 0.5, _ => 0.1 }) * 0.02
            : _probabilities.GetValueOrDefault((pair.Hindi.Substring(i, h), pair.English.Substring(j, e)));
    }

    private static IEnumerable<(int Hindi, int English)> Steps(int i, int j, int n, int m)
    {
        for (int h = 1; h <= JointModel.LongestHindi && i + h <= n; h++)
        {
            for (int e = 0; e <= LongestEnglish && j + e <= m; e++)
                yield return (h, e);
        }
    }
}
