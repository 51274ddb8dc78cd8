using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HindiText.Data;

namespace HindiText.Entities;

/// <summary>
/// A linear-chain conditional random field with weights in bytes, read in place. Scores are whole numbers, so that every machine
/// and every vector width gives the same tags.
/// </summary>
internal sealed class EntityModel
{
    /// <summary>Bytes of a row: one weight a tag, the rest zero.</summary>
    public const int RowLength = 32;

    /// <summary>A key's highest bits choose the bucket to look into.</summary>
    public const int BucketBits = 17;

    internal const string FileName = "entities.bin";
    internal const string Name = "HTCRF";
    internal const uint FileVersion = 1;

    private static readonly Lazy<EntityModel> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, FileVersion)));

    private readonly DataFile _file;

    public EntityModel(DataFile file)
    {
        _file = file;
        ReadOnlySpan<uint> header = file.Section<uint>(0);
        if (header.Length != 2 || header[0] != FeatureTemplates.Version || header[1] != (uint)TagSet.Count)
            throw new HindiDataException($"{FileName}: expected a model of feature version {FeatureTemplates.Version} with {TagSet.Count} tags, found another");
        WeightsPerUnit = file.Section<float>(1)[0];
    }

    /// <summary>The model that ships with the library.</summary>
    public static EntityModel Shipped => LazyShipped.Value;

    /// <summary>How many steps of the stored weights make 1 in log space.</summary>
    public float WeightsPerUnit { get; }

    /// <summary>What it costs or gains to go from one tag (row) to another (column).</summary>
    public ReadOnlySpan<short> Transitions => _file.Section<short>(2);

    /// <summary>Number of features.</summary>
    public int FeatureCount => _file.Section<uint>(4).Length;

    /// <summary>Adds up the rows of a token's features.</summary>
    /// <param name="features">The hashes; 0 is no feature.</param>
    /// <param name="scores">The score of every tag; <see cref="RowLength"/> places.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ReadOnlySpan<int> buckets = _file.Section<int>(3);
        ReadOnlySpan<uint> keys = _file.Section<uint>(4);
        ref sbyte rows = ref MemoryMarshal.GetReference(_file.Section<sbyte>(5));
        Vector256<short> low = default, high = default;
        foreach (uint feature in features)
        {
            if (feature == 0)
                continue;
            uint bucket = feature >> (32 - BucketBits);
            int at = buckets[(int)bucket], end = buckets[(int)bucket + 1];
            while (at < end && keys[at] < feature)
                at++;
            if (at == end || keys[at] != feature)
                continue;
            (Vector256<short> lower, Vector256<short> upper) =
                Vector256.Widen(Vector256.LoadUnsafe(ref rows, (nuint)(at * RowLength)));
            low += lower;
            high += upper;
        }

        low.CopyTo(scores);
        high.CopyTo(scores[16..]);
    }
}
