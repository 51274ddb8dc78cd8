using System.Numerics;
using HindiText.Data;
using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>Rounds a trained field to half bytes and a trained network to bytes, and writes the file that <see cref="EntityModel"/> reads.</summary>
internal static class EntityModelWriter
{
    /// <summary>Weights beyond this are cut: nearly all lie far inside.</summary>
    private const float LargestWeight = 4f;

    /// <summary>Elements of vectors beyond this many times their usual size are cut.</summary>
    private const float LargestElement = 6f;

    /// <summary>Steps of a hidden value that make 1; it then stops at 32.</summary>
    private const float HiddenSteps = 256;

    /// <param name="trainer">The trained field.</param>
    /// <param name="index">Its features.</param>
    /// <param name="rowLimit">How many features to keep, those with the largest weights.</param>
    /// <param name="network">The trained network.</param>
    public static byte[] Write(CrfTrainer trainer, FeatureIndex index, int rowLimit, NetworkTrainer network)
    {
        const float scale = sbyte.MaxValue * byte.MaxValue / (1 << EntityModel.ScaleBits) / LargestWeight;
        List<(uint Feature, int Row, double Size)> kept = [];
        foreach ((uint feature, int row) in index.Rows)
        {
            double size = 0;
            foreach (float weight in trainer.Row(row))
                size += weight * weight;
            if (size > 0)
                kept.Add((feature, row, size));
        }

        (uint Feature, int Row, double Size)[] rows = [.. kept.OrderByDescending(k => k.Size).ThenBy(k => k.Feature).Take(rowLimit).OrderBy(k => k.Feature)];
        int[] buckets = new int[(1 << EntityModel.BucketBits) + 1];
        foreach ((uint feature, _, _) in rows)
            buckets[(feature >> (32 - EntityModel.BucketBits)) + 1]++;
        for (int i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];

        sbyte[] weights = new sbyte[rows.Length * EntityModel.RowLength];
        byte[] scales = new byte[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            ReadOnlySpan<float> row = trainer.Row(rows[i].Row);
            float largest = 0;
            foreach (float weight in row)
                largest = Math.Max(largest, Math.Abs(weight));
            scales[i] = (byte)Math.Clamp(MathF.Ceiling(largest / LargestWeight * byte.MaxValue), 1, byte.MaxValue);
            float one = scales[i] / (float)byte.MaxValue * LargestWeight;
            for (int t = 0; t < TagSet.Count; t++)
                weights[(i * EntityModel.RowLength) + t] = (sbyte)Math.Clamp(MathF.Round(row[t] / one * sbyte.MaxValue), -127, 127);
        }

        WeightLevels levels = new(weights);
        short[] transitions = new short[TagSet.Count * TagSet.Count];
        for (int from = 0; from < TagSet.Count; from++)
        {
            for (int to = 0; to < TagSet.Count; to++)
                transitions[(from * TagSet.Count) + to] = (short)Math.Clamp(MathF.Round(trainer.Transition(from, to) * scale), -8000, 8000);
        }

        DataFileWriter file = new();
        file.Add<uint>([FeatureTemplates.Version, (uint)TagSet.Count]);
        file.Add<float>([scale]);
        file.Add<short>(transitions);
        file.Add<int>(buckets);
        file.Add<ushort>(rows.Select(r => EntityModel.KeyOf(r.Feature)).ToArray());
        file.Add<byte>(Pack(weights, levels));
        file.Add<sbyte>(levels.Values);
        file.Add<byte>(scales);
        AddNetwork(file, network);
        return file.ToArray(EntityModel.Name, EntityModel.FileVersion);
    }

    /// <summary>The vectors' scale goes into the weights that they meet, the share of the network in the scores into those out of it.</summary>
    private static void AddNetwork(DataFileWriter file, NetworkTrainer network)
    {
        const int tags = EntityModel.RowLength, ofDomain = WindowNetwork.Hidden * tags;
        double square = network.Vectors.Where(v => v != 0).Average(v => (double)v * v);
        float unit = LargestElement * (float)Math.Sqrt(square) / sbyte.MaxValue;
        float[] outward = new float[network.Out.Length - ofDomain];
        for (int k = 0; k < outward.Length; k++)
            outward[k] = NetworkShare((TextDomain)(k / ofDomain)) * (network.Out[k % ofDomain] + network.Out[k + ofDomain]);
        float into = PowerOfTwo(network.Into.Max(Math.Abs) * unit), outOf = PowerOfTwo(outward.Max(Math.Abs));
        file.Add<sbyte>(network.Vectors.Select(v => (sbyte)Math.Clamp(MathF.Round(v / unit), -127, 127)).ToArray());
        file.Add<short>(InPairs([.. network.Into.Select(w => (short)MathF.Round(w * unit * into))], WindowNetwork.Hidden));
        file.Add<int>(network.Bias.Select(w => (int)MathF.Round(w * into)).ToArray());
        file.Add<short>(InPairs([.. outward.Select(w => (short)MathF.Round(w * outOf))], tags));
        file.Add<byte>(network.Filter);
        file.Add<int>([BitOperations.Log2((uint)(into / HiddenSteps))]);
        file.Add<float>([1 / (HiddenSteps * outOf)]);
    }

    /// <summary>The largest power of two by which a network's largest weight may be multiplied.</summary>
    private static float PowerOfTwo(float largest) => MathF.Pow(2, MathF.Floor(MathF.Log2(WindowNetwork.LargestWeight / largest)));

    /// <summary>Rows in pairs, the two weights of a place side by side.</summary>
    private static short[] InPairs(short[] weights, int rowLength)
    {
        short[] pairs = new short[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            int row = i / rowLength, place = i % rowLength;
            pairs[(row / 2 * 2 * rowLength) + (2 * place) + (row % 2)] = weights[i];
        }

        return pairs;
    }

    /// <summary>How much the network's scores count beside the features': chosen on the dev parts of HiNER and of the corpus.</summary>
    private static float NetworkShare(TextDomain domain) => domain == TextDomain.News ? 0.35f : 0.5f;

    private static byte[] Pack(sbyte[] weights, WeightLevels levels)
    {
        byte[] packed = new byte[weights.Length / 2];
        for (int i = 0; i < packed.Length; i++)
        {
            int at = (i / EntityModel.RowBytes * EntityModel.RowLength) + (i % EntityModel.RowBytes);
            packed[i] = (byte)(levels.Of(weights[at]) | (levels.Of(weights[at + EntityModel.RowBytes]) << 4));
        }

        return packed;
    }
}
