using HindiText.Data;

namespace HindiText.Morphology;

/// <summary>Weights of the tagger: for each feature a row with one weight a tag. Read in place; immutable and safe to share.</summary>
internal sealed class PosModel(DataFile file)
{
    internal const string FileName = "pos.bin";
    internal const string Name = "HTPOS";
    internal const uint Version = 1;
    internal const int TagCount = 17;

    private static readonly Lazy<PosModel> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, Version)));

    /// <summary>The model that ships with the library.</summary>
    public static PosModel Shipped => LazyShipped.Value;

    /// <summary>Adds the weights of features to the scores of the tags.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ReadOnlySpan<uint> keys = file.Section<uint>(0);
        ReadOnlySpan<ushort> rows = file.Section<ushort>(1);
        ReadOnlySpan<sbyte> weights = file.Section<sbyte>(2);
        int mask = keys.Length - 1;
        foreach (uint feature in features)
        {
            for (int slot = (int)feature & mask; keys[slot] != 0; slot = (slot + 1) & mask)
            {
                if (keys[slot] != feature)
                    continue;
                ReadOnlySpan<sbyte> row = weights.Slice(rows[slot] * TagCount, TagCount);
                for (int tag = 0; tag < row.Length; tag++)
                    scores[tag] += row[tag];
                break;
            }
        }
    }
}
