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
    internal const int BucketBits = 15;

    internal const string FileName = "transliteration.bin";
    internal const string Name = "HTJOINT";
    internal const uint Version = 2;

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

    /// <summary>The logarithm of the probability of the last unit after those before it.</summary>
    /// <param name="units">At most <see cref="Order"/> units.</param>
    public double LogProbability(ReadOnlySpan<ushort> units)
    {
        double logarithm = 0;
        for (; !units.IsEmpty; units = units[1..])
        {
            if (TryFind(units, out int index))
                return logarithm - (_file.Section<byte>(2)[index] / StepsPerNat);
            if (units.Length > 1 && TryFind(units[..^1], out int context))
                logarithm -= _file.Section<byte>(3)[context] / StepsPerNat;
        }

        return logarithm - 15;
    }

    /// <summary>The key of a sequence of units in the table.</summary>
    public static uint Hash(ReadOnlySpan<ushort> units)
    {
        uint hash = 2166136261 + (uint)units.Length;
        foreach (ushort unit in units)
        {
            hash = (hash ^ unit) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        return hash * 0x85EBCA6B;
    }

    private bool TryFind(ReadOnlySpan<ushort> units, out int index)
    {
        uint key = Hash(units);
        ReadOnlySpan<int> buckets = _file.Section<int>(4);
        ReadOnlySpan<uint> keys = _file.Section<uint>(1);
        int bucket = (int)(key >> (32 - BucketBits));
        int end = buckets[bucket + 1];
        for (index = buckets[bucket]; index < end && keys[index] < key; index++)
        {
        }

        return index < end && keys[index] == key;
    }
}
