using HindiText.Data;
using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>Rounds a trained field to bytes and writes the file that <see cref="EntityModel"/> reads.</summary>
internal static class EntityModelWriter
{
    /// <summary>Weights beyond this are cut: nearly all lie far inside.</summary>
    private const float LargestWeight = 4f;

    /// <param name="trainer">The trained field.</param>
    /// <param name="index">Its features.</param>
    /// <param name="rowLimit">How many features to keep, those with the largest weights.</param>
    public static byte[] Write(CrfTrainer trainer, FeatureIndex index, int rowLimit)
    {
        const float scale = sbyte.MaxValue / LargestWeight;
        List<(uint Feature, int Row, float Size)> kept = [];
        foreach ((uint feature, int row) in index.Rows)
        {
            float size = 0;
            foreach (float weight in trainer.Row(row))
                size = Math.Max(size, Math.Abs(weight));
            if (size * scale >= 1)
                kept.Add((feature, row, size));
        }

        (uint Feature, int Row, float Size)[] rows = [.. kept.OrderByDescending(k => k.Size).ThenBy(k => k.Feature).Take(rowLimit).OrderBy(k => k.Feature)];
        int[] buckets = new int[(1 << EntityModel.BucketBits) + 1];
        foreach ((uint feature, _, _) in rows)
            buckets[(feature >> (32 - EntityModel.BucketBits)) + 1]++;
        for (int i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];

        sbyte[] weights = new sbyte[rows.Length * EntityModel.RowLength];
        for (int i = 0; i < rows.Length; i++)
        {
            ReadOnlySpan<float> row = trainer.Row(rows[i].Row);
            for (int t = 0; t < TagSet.Count; t++)
                weights[(i * EntityModel.RowLength) + t] = (sbyte)Math.Clamp(MathF.Round(row[t] * scale), -127, 127);
        }

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
        file.Add<uint>(rows.Select(r => r.Feature).ToArray());
        file.Add<sbyte>(weights);
        return file.ToArray(EntityModel.Name, EntityModel.FileVersion);
    }
}
