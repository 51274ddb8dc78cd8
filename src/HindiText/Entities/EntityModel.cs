using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HindiText.Data;

namespace HindiText.Entities;

/// <summary>
/// A linear-chain conditional random field with weights in half bytes and a scale a feature, and a network that adds to its scores; both are read in
/// place. Scores are whole numbers, so that every machine and every vector width gives the same tags.
/// </summary>
internal sealed class EntityModel
{
    /// <summary>Weights of a row: one a tag, the rest zero.</summary>
    public const int RowLength = 32;

    /// <summary>Bytes of a row: the weights of tag n and n + 16 share byte n, the former in its lower half.</summary>
    public const int RowBytes = RowLength / 2;

    /// <summary>A level times its row's scale is this many bits finer than a score.</summary>
    public const int ScaleBits = 6;

    /// <summary>A feature's highest bits choose the bucket to look into, the rest is the key to look for.</summary>
    public const int BucketBits = 17;

    internal const string FileName = "entities.bin";
    internal const string Name = "HTCRF";
    internal const uint FileVersion = 3;

    internal const int NetworkSections = 8;

    private static readonly Lazy<EntityModel> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, FileVersion)));

    private readonly DataFile _file;

    public EntityModel(DataFile file)
    {
        _file = file;
        ReadOnlySpan<uint> header = file.Section<uint>(0);
        if (header.Length != 2 || header[0] != FeatureTemplates.Version || header[1] != (uint)TagSet.Count)
            throw new HindiDataException($"{FileName}: expected a model of feature version {FeatureTemplates.Version} with {TagSet.Count} tags, found another");
        if (!WindowNetwork.Fits(file, NetworkSections))
            throw new HindiDataException($"{FileName}: expected a network of {WindowNetwork.Width} elements and {WindowNetwork.Hidden} hidden values, found another");
        WeightsPerUnit = file.Section<float>(1)[0];
        Network = new WindowNetwork(file, NetworkSections);
    }

    /// <summary>The model that ships with the library.</summary>
    public static EntityModel Shipped => LazyShipped.Value;

    /// <summary>How many steps of the stored weights make 1 in log space.</summary>
    public float WeightsPerUnit { get; }

    /// <summary>What adds to the scores of the features.</summary>
    public WindowNetwork Network { get; }

    /// <summary>What it costs or gains to go from one tag (row) to another (column).</summary>
    public ReadOnlySpan<short> Transitions => _file.Section<short>(2);

    /// <summary>Number of features.</summary>
    public int FeatureCount => _file.Section<ushort>(4).Length;

    /// <summary>Adds up the rows of a token's features.</summary>
    /// <param name="features">The hashes; 0 is no feature.</param>
    /// <param name="scores">The score of every tag; <see cref="RowLength"/> places.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ReadOnlySpan<int> buckets = _file.Section<int>(3);
        ReadOnlySpan<ushort> keys = _file.Section<ushort>(4);
        ref byte rows = ref MemoryMarshal.GetReference(_file.Section<byte>(5));
        Vector128<sbyte> levels = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_file.Section<sbyte>(6)));
        ReadOnlySpan<byte> scales = _file.Section<byte>(7);
        Vector256<short> low = default, high = default;
        foreach (uint feature in features)
        {
            if (feature == 0)
                continue;
            int bucket = (int)(feature >> (32 - BucketBits));
            ushort key = KeyOf(feature);
            int at = buckets[bucket], end = buckets[bucket + 1];
            while (at < end && keys[at] < key)
                at++;
            if (at == end || keys[at] != key)
                continue;
            Vector128<byte> row = Vector128.LoadUnsafe(ref rows, (nuint)(at * RowBytes));
            Vector256<short> scale = Vector256.Create((short)scales[at]);
            low += Weights(levels, row & Vector128.Create((byte)15), scale);
            high += Weights(levels, row >>> 4, scale);
        }

        low.CopyTo(scores);
        high.CopyTo(scores[RowBytes..]);
    }

    /// <summary>What a feature is told by inside its bucket.</summary>
    public static ushort KeyOf(uint feature) => (ushort)(feature & ((1u << (32 - BucketBits)) - 1));

    private static Vector256<short> Weights(Vector128<sbyte> levels, Vector128<byte> which, Vector256<short> scale)
    {
        (Vector128<short> lower, Vector128<short> upper) = Vector128.Widen(Vector128.Shuffle(levels, which.AsSByte()));
        // Rounded to the nearest, so that no weight but zero is pulled to one side.
        return ((Vector256.Create(lower, upper) * scale) + Vector256.Create((short)(1 << (ScaleBits - 1)))) >> ScaleBits;
    }
}
