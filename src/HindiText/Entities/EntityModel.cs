using System.Numerics;
using System.Runtime.CompilerServices;
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

    /// <summary>Keys of a bucket that are looked at together.</summary>
    private const int SearchedTogether = 8;

    internal const string FileName = "entities.bin";
    internal const string Name = "HTCRF";
    internal const uint FileVersion = 4;

    internal const int NetworkSections = 8;

    private static readonly Lazy<EntityModel> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, FileVersion)));

    private readonly DataFile _file;
    private readonly TagLattice[] _lattices;

    public EntityModel(DataFile file)
    {
        _file = file;
        ReadOnlySpan<uint> header = file.Section<uint>(0);
        if (header.Length != 2 || header[0] != FeatureTemplates.Version || header[1] != (uint)TagSet.Count)
            throw new HindiDataException($"{FileName}: expected a model of feature version {FeatureTemplates.Version} with {TagSet.Count} tags, found another");
        if (FeatureCount < SearchedTogether || file.Section<byte>(5).Length != FeatureCount * RowBytes)
            throw new HindiDataException($"{FileName}: expected the weights of {SearchedTogether} features or more, found {file.Section<byte>(5).Length} bytes for {FeatureCount}");
        if (!WindowNetwork.Fits(file, NetworkSections))
            throw new HindiDataException($"{FileName}: expected a network of {WindowNetwork.Width} elements and {WindowNetwork.Hidden} hidden values, found another");
        WeightsPerUnit = file.Section<float>(1)[0];
        Network = new WindowNetwork(file, NetworkSections);
        _lattices = [.. Enum.GetValues<TextDomain>().Select(d => new TagLattice(this, d))];
    }

    /// <summary>The model that ships with the library.</summary>
    public static EntityModel Shipped => LazyShipped.Value;

    /// <summary>How many steps of the stored weights make 1 in log space.</summary>
    public float WeightsPerUnit { get; }

    /// <summary>What adds to the scores of the features.</summary>
    public WindowNetwork Network { get; }

    /// <summary>What it costs or gains to go from one tag (row) to another (column).</summary>
    public ReadOnlySpan<short> Transitions => _file.Section<short>(2);

    /// <summary>The tags of a domain and the steps between them.</summary>
    public TagLattice Lattice(TextDomain domain) => _lattices[(int)domain];

    /// <summary>Number of features.</summary>
    public int FeatureCount => _file.Section<ushort>(4).Length;

    /// <summary>Adds up the rows of a token's features.</summary>
    /// <param name="features">The hashes; 0 is no feature.</param>
    /// <param name="scores">The score of every tag; <see cref="RowLength"/> places.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        Span<int> found = stackalloc int[FeatureTemplates.Count + 1];
        ref byte rows = ref MemoryMarshal.GetReference(_file.Section<byte>(5));
        Vector128<sbyte> levels = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_file.Section<sbyte>(6)));
        ReadOnlySpan<byte> scales = _file.Section<byte>(7);
        Vector256<short> low = default, high = default;
        foreach (int at in found[..Find(features, found)])
        {
            Vector128<byte> row = Vector128.LoadUnsafe(ref rows, (nuint)(at * RowBytes));
            Vector256<short> scale = Vector256.Create((short)scales[at]);
            low += Weights(levels, row & Vector128.Create((byte)15), scale);
            high += Weights(levels, row >>> 4, scale);
        }

        low.CopyTo(scores);
        high.CopyTo(scores[RowBytes..]);
    }

    /// <summary>
    /// Writes where the rows of features are. Eight keys of a bucket are compared at once and without a branch that depends on what is found, so that the
    /// processor fetches the next buckets meanwhile. The keys are followed by the rows, so that reading eight never leaves the file.
    /// </summary>
    private int Find(ReadOnlySpan<uint> features, Span<int> found)
    {
        ref int buckets = ref MemoryMarshal.GetReference(_file.Section<int>(3));
        ref ushort keys = ref MemoryMarshal.GetReference(_file.Section<ushort>(4));
        int count = 0;
        foreach (uint feature in features)
        {
            nuint bucket = feature >> (32 - BucketBits);
            int at = Unsafe.Add(ref buckets, bucket), length = Unsafe.Add(ref buckets, bucket + 1) - at;
            Vector128<ushort> key = Vector128.Create(KeyOf(feature));
            do
            {
                uint equal = Vector128.Equals(Vector128.LoadUnsafe(ref keys, (nuint)at), key).ExtractMostSignificantBits();
                equal &= (1u << Math.Min(length, SearchedTogether)) - 1;
                found[count] = at + BitOperations.TrailingZeroCount(equal);
                count += equal != 0 ? 1 : 0;
                at += SearchedTogether;
                length -= SearchedTogether;
            }
            while (length > 0);
        }

        return count;
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
