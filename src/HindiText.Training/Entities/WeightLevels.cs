namespace HindiText.Training.Entities;

/// <summary>Sixteen levels that weights are rounded to, 0 among them, placed by Lloyd's algorithm where the weights are.</summary>
internal sealed class WeightLevels
{
    private const int Rounds = 60;
    private readonly byte[] _nearest = new byte[256];

    /// <param name="weights">The weights, rounded to bytes.</param>
    public WeightLevels(IEnumerable<sbyte> weights)
    {
        long[] counts = new long[256];
        foreach (sbyte weight in weights)
            counts[weight + 128]++;
        counts[128] = 0;

        double[] levels = [.. Enumerable.Range(0, Count).Select(i => i < 8 ? -120 / Math.Pow(1.5, i) : i == 8 ? 0 : 120 / Math.Pow(1.5, 15 - i)).Order()];
        int zero = Array.IndexOf(levels, 0);
        for (int round = 0; round < Rounds; round++)
        {
            double[] sums = new double[Count];
            long[] members = new long[Count];
            for (int weight = -127; weight <= 127; weight++)
            {
                int level = Nearest(levels, weight);
                sums[level] += weight * (double)counts[weight + 128];
                members[level] += counts[weight + 128];
            }

            for (int level = 0; level < Count; level++)
                levels[level] = level == zero ? 0 : members[level] == 0 ? levels[level] : sums[level] / members[level];
        }

        Values = [.. levels.Select(l => (sbyte)Math.Round(l))];
        for (int weight = -128; weight <= 127; weight++)
            _nearest[weight + 128] = (byte)Nearest(levels, weight);
    }

    public static int Count => 16;

    /// <summary>The levels, ascending.</summary>
    public sbyte[] Values { get; }

    /// <summary>The number of the level nearest to a weight.</summary>
    public byte Of(sbyte weight) => _nearest[weight + 128];

    private static int Nearest(double[] levels, int weight)
    {
        int best = 0;
        for (int level = 1; level < levels.Length; level++)
        {
            if (Math.Abs(levels[level] - weight) < Math.Abs(levels[best] - weight))
                best = level;
        }

        return best;
    }
}
