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
    public const int LongestEnglish = 3;
    public const ushort Begin = 0;
    public const ushort End = 1;

    /// <summary>The lowest bits of a context's hash choose the bucket to look into.</summary>
    internal const int BucketBits = 15;

    /// <summary>Places of the filter are numbers of this many bits.</summary>
    internal const int FilterBits = 20;

    internal const string FileName = "transliteration.bin";
    internal const string Name = "HTJOINT";
    internal const uint Version = 5;

    /// <summary>Steps of a stored logarithm: eighths of a nat.</summary>
    internal const float StepsPerNat = 8;

    private static readonly Lazy<JointModel> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, Version)));

    private readonly DataFile _file;
    private readonly Dictionary<string, UnitRange> _units = new(StringComparer.Ordinal);
    private readonly List<string> _english = ["", ""];

    public JointModel(DataFile file)
    {
        _file = file;
        // Each unit is written as its Hindi, a tab, its English and a line feed; its number is its place, after Begin and End. Those of one piece of Hindi
        // stand together.
        foreach (Range line in Section<char>(SectionOf.Units).Split('\n'))
        {
            ReadOnlySpan<char> unit = Section<char>(SectionOf.Units)[line];
            int tab = unit.IndexOf('\t');
            if (tab < 0)
                continue;
            string hindi = unit[..tab].ToString();
            ushort number = (ushort)_english.Count;
            _units[hindi] = new UnitRange(_units.TryGetValue(hindi, out UnitRange range) ? range.First : number, number);
            _english.Add(unit[(tab + 1)..].ToString());
        }
    }

    /// <summary>What the file holds, in this order. Contexts lie in the order of their buckets, what comes after them in that of the contexts.</summary>
    internal enum SectionOf
    {
        Units,
        UnitCosts,
        Buckets,
        ContextsInBucket,
        BackoffCosts,
        NextParts,
        NextUnits,
        NextCosts,
        Filter,
    }

    /// <summary>The model that ships with the library.</summary>
    public static JointModel Shipped => LazyShipped.Value;

    /// <summary>The units that read a piece of Hindi, or none.</summary>
    public UnitRange? UnitsFor(ReadOnlySpan<char> hindi) =>
        _units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(hindi, out UnitRange units) ? units : null;

    /// <summary>What a unit adds to the spelling: nothing to three letters.</summary>
    public string EnglishOf(ushort unit) => _english[unit];

    /// <summary>What the model knows of the units that stand before the next.</summary>
    /// <param name="before3">The third last unit.</param>
    /// <param name="before2">The one before the last.</param>
    /// <param name="before1">The last.</param>
    public JointContext After(ushort before3, ushort before2, ushort before1) => new(
        Known([before3, before2, before1]), Known([before2, before1]), Known([before1]), Section<byte>(SectionOf.UnitCosts));

    /// <summary>Whether some name of the training is spelled so; one word in a few hundred is taken for one that is not.</summary>
    public bool IsKnownSpelling(ReadOnlySpan<char> spelling)
    {
        ReadOnlySpan<byte> filter = Section<byte>(SectionOf.Filter);
        (int first, int second) = FilterPlaces(spelling);
        return (filter[first >> 3] & (1 << (first & 7))) != 0 && (filter[second >> 3] & (1 << (second & 7))) != 0;
    }

    /// <summary>The two places of a spelling in the filter (Bloom 1970).</summary>
    internal static (int First, int Second) FilterPlaces(ReadOnlySpan<char> spelling)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in spelling)
            hash = (hash ^ c) * 1099511628211;
        hash ^= hash >> 29;
        return ((int)(hash & ((1 << FilterBits) - 1)), (int)((hash >> 32) & ((1 << FilterBits) - 1)));
    }

    /// <summary>The bucket that units lead to as a context, and what they are told by there.</summary>
    internal static (int Bucket, ushort InBucket) Place(scoped ReadOnlySpan<ushort> context)
    {
        uint hash = 2166136261 + (uint)context.Length;
        foreach (ushort unit in context)
        {
            hash = (hash ^ unit) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        return ((int)(hash & ((1 << BucketBits) - 1)), (ushort)(hash >> 16));
    }

    private ContextPart Known(scoped ReadOnlySpan<ushort> context)
    {
        (int bucket, ushort wanted) = Place(context);
        PartTable buckets = new(Section<ulong>(SectionOf.Buckets));
        int place = buckets.Of(Section<ushort>(SectionOf.ContextsInBucket), bucket, out int first).IndexOf(wanted);
        if (place < 0)
            return default;
        place += first;
        ReadOnlySpan<ushort> units = new PartTable(Section<ulong>(SectionOf.NextParts)).Of(Section<ushort>(SectionOf.NextUnits), place, out first);
        return new ContextPart(units, Section<byte>(SectionOf.NextCosts).Slice(first, units.Length), Section<byte>(SectionOf.BackoffCosts)[place]);
    }

    private ReadOnlySpan<T> Section<T>(SectionOf section)
        where T : unmanaged => _file.Section<T>((int)section);
}

/// <summary>Units with numbers that follow one another, both ends inclusive.</summary>
internal readonly record struct UnitRange(ushort First, ushort Last);
