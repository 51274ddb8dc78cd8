using HindiText.Transliteration;

namespace HindiText.Training.Transliteration;

/// <summary>A word in Devanagari and in English letters, which are ASCII.</summary>
internal readonly record struct WordPair(string Hindi, string English, double Weight);

/// <summary>
/// Learns which letters stand for which by expectation maximization over all ways to cut pairs of words into units, and cuts every
/// pair in its likeliest way (Jiampojamarn, Kondrak and Sherif 2007).
/// </summary>
internal sealed class PairAligner
{
    private const int Rounds = 8;

    private readonly IReadOnlyList<WordPair> _pairs;

    /// <summary>For each pair the numbers of the units that it can be cut into, by their places (<see cref="PlaceOf"/>).</summary>
    private readonly int[][] _units;

    private readonly double[] _probabilities;

    public PairAligner(IReadOnlyList<WordPair> pairs)
    {
        _pairs = pairs;
        Dictionary<ulong, int> numbers = [];
        List<double> atFirst = [];
        _units = [.. pairs.Select(p => Number(p, numbers, atFirst))];
        _probabilities = [.. atFirst];
        for (int round = 0; round < Rounds; round++)
        {
            double[] counts = new double[_probabilities.Length];
            for (int pair = 0; pair < pairs.Count; pair++)
                Expect(pairs[pair], _units[pair], counts);
            double all = counts.Sum();
            for (int unit = 0; unit < counts.Length; unit++)
                _probabilities[unit] = counts[unit] / all;
        }
    }

    /// <summary>The likeliest cuts of the pairs that can be cut at all.</summary>
    public IEnumerable<(List<(string Hindi, string English)> Units, double Weight)> Cuts()
    {
        for (int pair = 0; pair < _pairs.Count; pair++)
        {
            if (Cut(_pairs[pair], _units[pair]) is { } units)
                yield return (units, _pairs[pair].Weight);
        }
    }

    private List<(string Hindi, string English)>? Cut(WordPair pair, int[] units)
    {
        int n = pair.Hindi.Length, m = pair.English.Length;
        double[,] best = new double[n + 1, m + 1];
        (int H, int E)[,] back = new (int, int)[n + 1, m + 1];
        best[0, 0] = 1;
        foreach ((int i, int j, int h, int e) in Steps(n, m))
        {
            double p = best[i, j] * _probabilities[units[PlaceOf(i, j, h, e, m)]];
            if (p > best[i + h, j + e])
                (best[i + h, j + e], back[i + h, j + e]) = (p, (h, e));
        }

        if (best[n, m] == 0)
            return null;
        List<(string, string)> cut = [];
        for (int i = n, j = m; i > 0 || j > 0;)
        {
            (int h, int e) = back[i, j];
            i -= h;
            j -= e;
            cut.Add((pair.Hindi.Substring(i, h), pair.English.Substring(j, e)));
        }

        cut.Reverse();
        return cut;
    }

    /// <summary>Adds to the counts how often each unit is expected in the cuts of a pair.</summary>
    private void Expect(WordPair pair, int[] units, double[] counts)
    {
        int n = pair.Hindi.Length, m = pair.English.Length;
        double[,] forward = new double[n + 1, m + 1], backward = new double[n + 1, m + 1];
        forward[0, 0] = 1;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= m; j++)
            {
                for (int h = 1; h <= JointModel.LongestHindi && i + h <= n && forward[i, j] > 0; h++)
                {
                    for (int e = 0; e <= JointModel.LongestEnglish && j + e <= m; e++)
                        forward[i + h, j + e] += forward[i, j] * _probabilities[units[PlaceOf(i, j, h, e, m)]];
                }
            }
        }

        double total = forward[n, m];
        if (total <= 0)
            return;
        backward[n, m] = 1;
        for (int i = n - 1; i >= 0; i--)
        {
            for (int j = m; j >= 0; j--)
            {
                for (int h = 1; h <= JointModel.LongestHindi && i + h <= n; h++)
                {
                    for (int e = 0; e <= JointModel.LongestEnglish && j + e <= m; e++)
                    {
                        int unit = units[PlaceOf(i, j, h, e, m)];
                        double through = _probabilities[unit] * backward[i + h, j + e];
                        backward[i, j] += through;
                        counts[unit] += pair.Weight * forward[i, j] * through / total;
                    }
                }
            }
        }
    }

    /// <summary>Numbers the units that a pair can be cut into; new ones get the next numbers and their first probabilities.</summary>
    private static int[] Number(WordPair pair, Dictionary<ulong, int> numbers, List<double> atFirst)
    {
        int n = pair.Hindi.Length, m = pair.English.Length;
        int[] units = new int[PlaceOf(n, 0, 1, 0, m)];
        foreach ((int i, int j, int h, int e) in Steps(n, m))
        {
            ulong unit = 0;
            foreach (char c in pair.Hindi.AsSpan(i, h))
                unit = (unit << 16) | c;
            unit = (unit << 8) | (uint)e;
            foreach (char c in pair.English.AsSpan(j, e))
                unit = (unit << 8) | c;
            if (!numbers.TryGetValue(unit, out int number))
            {
                numbers[unit] = number = numbers.Count;
                atFirst.Add(AtFirst(h, e));
            }

            units[PlaceOf(i, j, h, e, m)] = number;
        }

        return units;
    }

    /// <summary>At first all units are alike, but that single code units with single letters come before longer ones.</summary>
    private static double AtFirst(int h, int e) => (h == 1 ? 1 : 0.05) * (e switch { 0 => 0.2, 1 => 1, 2 => 0.5, _ => 0.1 }) * 0.02;

    /// <summary>Where the unit of <paramref name="h"/> code units from <paramref name="i"/> and <paramref name="e"/> letters from <paramref name="j"/> stands among those of a pair with <paramref name="m"/> letters.</summary>
    private static int PlaceOf(int i, int j, int h, int e, int m) =>
        (((((i * JointModel.LongestHindi) + h - 1) * (m + 1)) + j) * (JointModel.LongestEnglish + 1)) + e;

    private static IEnumerable<(int I, int J, int H, int E)> Steps(int n, int m)
    {
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= m; j++)
            {
                for (int h = 1; h <= JointModel.LongestHindi && i + h <= n; h++)
                {
                    for (int e = 0; e <= JointModel.LongestEnglish && j + e <= m; e++)
                        yield return (i, j, h, e);
                }
            }
        }
    }
}
