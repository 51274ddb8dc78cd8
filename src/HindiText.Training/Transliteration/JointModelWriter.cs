using System.Runtime.InteropServices;
using HindiText.Data;
using HindiText.Transliteration;

namespace HindiText.Training.Transliteration;

/// <summary>Counts cut pairs into n-grams of units and writes them as <see cref="JointModel"/> reads them.</summary>
internal static class JointModelWriter
{
    private const double Discount = 0.92;
    private const int RarestLongGram = 2;
    private const int RarestUnit = 3;

    /// <summary>A reading of a piece that is seldomer than this is more often a slip of the alignment than a spelling.</summary>
    private const double LeastShare = 0.002;

    public static byte[] Write(IReadOnlyList<WordPair> pairs)
    {
        List<(List<(string Hindi, string English)> Units, double Weight)> cuts = [.. new PairAligner(pairs).Cuts()];
        SortedDictionary<(string, string), int> counts = new(Comparer<(string Hindi, string English)>.Create((a, b) =>
            string.CompareOrdinal(a.Hindi, b.Hindi) is not 0 and int order ? order : string.CompareOrdinal(a.English, b.English)));
        foreach ((string, string) unit in cuts.SelectMany(c => c.Units))
            counts[unit] = counts.GetValueOrDefault(unit) + 1;
        Dictionary<(string, string), ushort> numbers = [];
        Dictionary<string, int> byHindi = counts.GroupBy(c => c.Key.Item1, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(c => c.Value), StringComparer.Ordinal);
        foreach ((string, string) unit in counts.Where(c => c.Value >= RarestUnit && c.Value >= LeastShare * byHindi[c.Key.Item1]).Select(c => c.Key))
            numbers[unit] = (ushort)(numbers.Count + 2);

        Dictionary<string, double>[] grams = Count(cuts, numbers);

        // The count of a context is that of all its continuations, those pruned too.
        Dictionary<string, double>[] totals = [.. grams.Select(g => g
            .GroupBy(x => x.Key[..^1], StringComparer.Ordinal)
            .ToDictionary(x => x.Key, x => x.Sum(y => y.Value), StringComparer.Ordinal))];
        foreach (string rare in grams[JointModel.Order].Where(g => g.Value < RarestLongGram).Select(g => g.Key).ToList())
            grams[JointModel.Order].Remove(rare);
        return Assemble(numbers, grams, totals, pairs);
    }

    /// <summary>For each length the n-grams (as strings of unit numbers) with their counts.</summary>
    private static Dictionary<string, double>[] Count(
        List<(List<(string, string)> Units, double Weight)> cuts, Dictionary<(string, string), ushort> numbers)
    {
        Dictionary<string, double>[] grams = [.. Enumerable.Range(0, JointModel.Order + 1).Select(_ => new Dictionary<string, double>(StringComparer.Ordinal))];
        foreach ((List<(string, string)> units, double weight) in cuts)
        {
            if (!units.TrueForAll(numbers.ContainsKey))
                continue;
            char[] sequence = [.. Enumerable.Repeat((char)JointModel.Begin, JointModel.Order - 1), .. units.Select(u => (char)numbers[u]), (char)JointModel.End];
            for (int i = JointModel.Order - 1; i < sequence.Length; i++)
            {
                for (int length = 1; length <= JointModel.Order; length++)
                {
                    string gram = new(sequence, i + 1 - length, length);
                    grams[length][gram] = grams[length].GetValueOrDefault(gram) + weight;
                }
            }
        }

        // Below the longest, a gram counts as often as different units stand before it (Kneser and Ney 1995), but for those that begin a word.
        for (int length = 1; length < JointModel.Order; length++)
        {
            Dictionary<string, double> continued = grams[length + 1].Keys.CountBy(g => g[1..], StringComparer.Ordinal).ToDictionary(g => g.Key, g => (double)g.Value, StringComparer.Ordinal);
            foreach (string gram in grams[length].Keys.Where(g => g[0] != JointModel.Begin).ToList())
                grams[length][gram] = continued[gram];
        }

        return grams;
    }

    private static byte[] Assemble(Dictionary<(string, string), ushort> numbers, Dictionary<string, double>[] grams, Dictionary<string, double>[] totals, IReadOnlyList<WordPair> pairs)
    {
        Dictionary<string, double> probability = new(StringComparer.Ordinal), backoff = new(StringComparer.Ordinal);
        double units = grams[1].Count;
        double all = grams[1].Values.Sum();
        foreach ((string gram, double count) in grams[1])
            probability[gram] = Math.Max(count - Discount, 0) / all + (Discount * units / all / units);
        for (int length = 2; length <= JointModel.Order; length++)
        {
            foreach (IGrouping<string, KeyValuePair<string, double>> context in grams[length].GroupBy(g => g.Key[..^1], StringComparer.Ordinal))
            {
                double total = totals[length][context.Key];
                double kept = context.Sum(g => g.Value - Discount) / total;
                double left = Math.Max(1 - kept, 1e-6);
                backoff[context.Key] = left;
                foreach ((string gram, double count) in context)
                    probability[gram] = ((count - Discount) / total) + (left * probability.GetValueOrDefault(gram[1..], 1e-7));
            }
        }

        ILookup<string, string> next = probability.Keys.Where(g => g.Length > 1).ToLookup(g => g[..^1], StringComparer.Ordinal);
        List<(string Units, (int Bucket, ushort InBucket) Place)> contexts =
        [
            .. backoff.Keys.Select(c => (Units: c, Place: JointModel.Place(MemoryMarshal.Cast<char, ushort>(c.AsSpan()))))
                .OrderBy(c => c.Place).ThenBy(c => c.Units, StringComparer.Ordinal),
        ];
        int[] inBucket = new int[1 << JointModel.BucketBits];
        foreach ((_, (int bucket, _)) in contexts)
            inBucket[bucket]++;
        List<List<string>> following = [.. contexts.Select(c => next[c.Units].Order(StringComparer.Ordinal).ToList())];

        DataFileWriter file = new();
        file.Add<char>(string.Concat(numbers.OrderBy(n => n.Value).Select(n => $"{n.Key.Item1}\t{n.Key.Item2}\n")));
        file.Add<byte>(Enumerable.Range(0, numbers.Count + 2).Select(u => Steps(probability.GetValueOrDefault($"{(char)u}", 1e-7))).ToArray());
        file.Add<ulong>(PartTable.Write(inBucket));
        file.Add<ushort>(contexts.Select(c => c.Place.InBucket).ToArray());
        file.Add<byte>(contexts.Select(c => Steps(backoff[c.Units])).ToArray());
        file.Add<ulong>(PartTable.Write(following.Select(f => f.Count)));
        file.Add<ushort>(following.SelectMany(f => f.Select(g => (ushort)g[^1])).ToArray());
        file.Add<byte>(following.SelectMany(f => f.Select(g => Steps(probability[g]))).ToArray());
        file.Add<byte>(FilterOf(pairs));
        return file.ToArray(JointModel.Name, JointModel.Version);
    }

    private static byte[] FilterOf(IEnumerable<WordPair> pairs)
    {
        byte[] filter = new byte[(1 << JointModel.FilterBits) / 8];
        foreach (WordPair pair in pairs)
        {
            (int first, int second) = JointModel.FilterPlaces(pair.English);
            filter[first >> 3] |= (byte)(1 << (first & 7));
            filter[second >> 3] |= (byte)(1 << (second & 7));
        }

        return filter;
    }

    private static byte Steps(double probability) =>
        (byte)Math.Clamp(Math.Round(-Math.Log(probability) * JointModel.StepsPerNat), 0, 255);
}
