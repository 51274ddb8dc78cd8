using HindiText.Data;

namespace HindiText.Transliteration;

/// <summary>
/// A joint-sequence model of names: pairs of one or two Devanagari code units and up to three English letters, and how likely each
/// pair is after the three before it (Bisani and Ney 2008, with interpolated absolute discounting). Read in place.
/// </summary>
internal sealed class JointModel
{
    public const int Order = 4;
    public const int LongestHindi = 2;
    public const ushort Begin = 0;
    public const ushort End = 1;

    /// <summary>A key's highest bits choose the bucket to look into.</summary>
    internal const int BucketBits = 17;

    /// <summary>Places of the filter are numbers of this many bits.</summary>
    internal const int FilterBits = 20;

    internal const string FileName = "transliteration.bin";
    internal const string Name = "HTJOINT";
    internal const uint Version = 4;

    /// <summary>Steps of a stored logarithm: eighths of a nat.</summary>
    internal const float StepsPerNat = 8;

    private static readonly Lazy<JointModel> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, Version)));

    private readonly DataFile _file;
    private readonly Dictionary<string, List<(ushort Unit, string English)>> _units = new(StringComparer.Ordinal);

    public JointModel(DataFile file)
    {
        _file = file;
        // Each unit is written as its Hindi, a tab, its English and a line feed; its number is its place, after Begin and End.
        ushort number = 2;
        foreach (Range line in file.Section<char>(0).Split('\n'))
        {
            ReadOnlySpan<char> unit = file.Section<char>(0)[line];
            int tab = unit.IndexOf('\t');
            if (tab < 0)
                continue;
            string hindi = unit[..tab].ToString();
            if (!_units.TryGetValue(hindi, out List<(ushort, string)>? list))
                _units[hindi] = list = [];
            list.Add((number++, unit[(tab + 1)..].ToString()));
        }
    }

    /// <summary>The model that ships with the library.</summary>
    public static JointModel Shipped => LazyShipped.Value;

    /// <summary>The units that read a piece of Hindi.</summary>
    public IReadOnlyList<(ushort Unit, string English)> UnitsFor(ReadOnlySpan<char> hindi) =>
        _units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(hindi, out List<(ushort, string)>? units) ? units : [];

    /// <summary>What the model knows of the units that stand before the next.</summary>
    /// <param name="before3">The third last unit.</param>
    /// <param name="before2">The one before the last.</param>
    /// <param name="before1">The last.</param>
    public JointContext After(ushort before3, ushort before2, ushort before1) => new(
        Known([before3, before2, before1]), Known([before2, before1]), Known([before1]));

    /// <summary>The logarithm of the probability of a unit in a context.</summary>
    public double LogProbability(in JointContext context, ushort unit)
    {
        double logarithm = 0;
        if (Decides(context.Three, unit, ref logarithm) || Decides(context.Two, unit, ref logarithm) || Decides(context.One, unit, ref logarithm))
            return logarithm;
        return TryFind(Hash([unit]), out int index) ? logarithm - (_file.Section<byte>(2)[index] / StepsPerNat) : logarithm - 15;
    }

    /// <summary>Whether some name of the training is spelled so; one word in a few hundred is taken for one that is not.</summary>
    public bool IsKnownSpelling(ReadOnlySpan<char> spelling)
    {
        ReadOnlySpan<byte> filter = _file.Section<byte>(5);
        (int first, int second) = FilterPlaces(spelling);
        return (filter[first >> 3] & (1 << (first & 7))) != 0 && (filter[second >> 3] & (1 << (second & 7))) != 0;
    }

    /// <summary>The two places of a spelling in the filter (Bloom 1970).</summary>
    public static (int First, int Second) FilterPlaces(ReadOnlySpan<char> spelling)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in spelling)
            hash = (hash ^ c) * 1099511628211;
        hash ^= hash >> 29;
        return ((int)(hash & ((1 << FilterBits) - 1)), (int)((hash >> 32) & ((1 << FilterBits) - 1)));
    }

    /// <summary>The key of a sequence of units in the table.</summary>
    public static uint Hash(ReadOnlySpan<ushort> units) => Finish(Open(units, units.Length));

    /// <summary>The part of a key that the first units of a sequence of some length give.</summary>
    private static uint Open(ReadOnlySpan<ushort> units, int length)
    {
        uint hash = 2166136261 + (uint)length;
        foreach (ushort unit in units)
            hash = Add(hash, unit);
        return hash;
    }

    private static uint Add(uint hash, ushort unit)
    {
        hash = (hash ^ unit) * 0x9E3779B1;
        return hash ^ (hash >> 15);
    }

    private static uint Finish(uint hash) => hash * 0x85EBCA6B;

    private ContextPart Known(ReadOnlySpan<ushort> context) => TryFind(Hash(context), out int index)
        ? new ContextPart(true, Open(context, context.Length + 1), _file.Section<byte>(3)[index] / StepsPerNat)
        : default;

    private bool Decides(in ContextPart part, ushort unit, ref double logarithm)
    {
        if (!part.IsKnown)
            return false;
        bool found = TryFind(Finish(Add(part.Hash, unit)), out int index);
        logarithm -= found ? _file.Section<byte>(2)[index] / StepsPerNat : part.Backoff;
        return found;
    }

    /// <summary>What a key is told by inside its bucket.</summary>
    public static ushort InBucket(uint key) => (ushort)(key & ((1u << (32 - BucketBits)) - 1));

    private bool TryFind(uint key, out int index)
    {
        ReadOnlySpan<int> buckets = _file.Section<int>(4);
        ReadOnlySpan<ushort> keys = _file.Section<ushort>(1);
        int bucket = (int)(key >> (32 - BucketBits));
        int end = buckets[bucket + 1];
        ushort wanted = InBucket(key);
        for (index = buckets[bucket]; index < end && keys[index] < wanted; index++)
        {
        }

        return index < end && keys[index] == wanted;
    }
}

/// <summary>What a model knows of the three, two and one units before a place.</summary>
internal readonly record struct JointContext(ContextPart Three, ContextPart Two, ContextPart One);

/// <summary>What a model knows of some units.</summary>
/// <param name="IsKnown">Whether anything comes after them.</param>
/// <param name="Hash">The part of a key that they give to a sequence with one more unit.</param>
/// <param name="Backoff">What it costs that the next unit never came after them.</param>
internal readonly record struct ContextPart(bool IsKnown, uint Hash, double Backoff);
