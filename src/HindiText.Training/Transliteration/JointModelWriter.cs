using System.Runtime.InteropServices;
using HindiText.Data;
using HindiText.Transliteration;

namespace HindiText.Training.Transliteration;

/// <summary>Counts cut pairs into n-grams of units and writes them as <see cref="JointModel"/> reads them.</summary>
internal static class JointModelWriter
{
    private const double Discount = 0.7;
    private const int RarestLongGram = 2;
    private const int RarestUnit = 3;

    public static byte[] Write(IReadOnlyList<WordPair> pairs)
    {
        PairAligner aligner = new(pairs);
        List<(List<(string Hindi, string English)> Units, double Weight)> cuts = [.. pairs
            .Select(p => (Units: aligner.Cut(p), p.Weight))
            .Where(c => c.Units is not null)
            .Select(c => (c.Units!, c.Weight))];
        SortedDictionary<(string, string), int> counts = [];
        foreach ((string, string) unit in cuts.SelectMany(c => c.Units))
            counts[unit] = counts.GetValueOrDefault(unit) + 1;
        Dictionary<(string, string), ushort> numbers = [];
        foreach ((string, string) unit in counts.Where(c => c.Value >= RarestUnit).Select(c => c.Key))
            numbers[unit] = (ushort)(numbers.Count + 2);

        Dictionary<string, double>[] grams = Count(cuts, numbers);
        return Assemble(numbers, grams);
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

        foreach (string rare in grams[JointModel.Order].Where(g => g.Value < RarestLongGram).Select(g => g.Key).ToList())
            grams[JointModel.Order].Remove(rare);
        return grams;
    }

    private static byte[] Assemble(Dictionary<(string, string), ushort> numbers, Dictionary<string, double>[] grams)
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
                // The context's own count is that of all its continuations, those pruned too.
                double total = context.Key.All(c => c == JointModel.Begin)
                    ? context.Sum(g => g.Value)
                    : grams[length - 1].GetValueOrDefault(context.Key, context.Sum(g => g.Value));
                total = Math.Max(total, context.Sum(g => g.Value));
                double kept = context.Sum(g => g.Value - Discount) / total;
                double left = Math.Max(1 - kept, 1e-6);
                backoff[context.Key] = left;
                foreach ((string gram, double count) in context)
                    probability[gram] = ((count - Discount) / total) + (left * probability.GetValueOrDefault(gram[1..], 1e-7));
            }
        }

        SortedDictionary<uint, (byte Probability, byte Backoff)> table = [];
        foreach (string gram in probability.Keys.Union(backoff.Keys, StringComparer.Ordinal))
        {
            uint key = JointModel.Hash(MemoryMarshal.Cast<char, ushort>(gram.AsSpan()));
            byte p = probability.TryGetValue(gram, out double value) ? Steps(value) : byte.MaxValue;
            table[key] = (p, backoff.TryGetValue(gram, out double left) ? Steps(left) : (byte)0);
        }

        DataFileWriter file = new();
        file.Add<char>(string.Concat(numbers.OrderBy(n => n.Value).Select(n => $"{n.Key.Item1}\t{n.Key.Item2}\n")));
        file.Add<uint>(table.Keys.ToArray());
        file.Add<byte>(table.Values.Select(v => v.Probability).ToArray());
        file.Add<byte>(table.Values.Select(v => v.Backoff).ToArray());
        int[] buckets = new int[(1 << JointModel.BucketBits) + 1];
        foreach (uint key in table.Keys)
            buckets[(key >> (32 - JointModel.BucketBits)) + 1]++;
        for (int i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];
        file.Add<int>(buckets);
        return file.ToArray(JointModel.Name, JointModel.Version);
    }

    private static byte Steps(double probability) =>
        (byte)Math.Clamp(Math.Round(-Math.Log(probability) * JointModel.StepsPerNat), 0, 255);
}
