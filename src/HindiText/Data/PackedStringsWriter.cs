namespace HindiText.Data;

/// <summary>Writes what <see cref="PackedStrings"/> reads. The same strings give the same bytes.</summary>
internal static class PackedStringsWriter
{
    private const int MostPairs = 256 - PackedStrings.FirstPair;

    /// <summary>A pair that is seldomer takes more room in the table than it saves.</summary>
    private const int FewestUses = 4;

    /// <summary>Pairs are counted in this many bytes; further strings are like the first.</summary>
    private const int Counted = 1 << 19;

    /// <summary>Adds the three sections of strings to a file: parts, bytes, pairs.</summary>
    public static void Add(DataFileWriter file, IReadOnlyList<string> strings)
    {
        List<byte[]> plain = [.. strings.Select(Plain)];
        List<ushort> pairs = CommonPairs(plain);
        byte[] codeOf = new byte[1 << 16];
        for (int i = 0; i < pairs.Count; i++)
            codeOf[pairs[i]] = (byte)(PackedStrings.FirstPair + i);
        List<byte[]> packed = [.. plain.Select(p => Packed(p, codeOf))];
        file.Add<ulong>(PartTable.Write(packed.Select(p => p.Length)));
        file.Add<byte>(packed.SelectMany(p => p).ToArray());
        file.Add<ushort>(pairs.ToArray());
    }

    private static byte[] Plain(string text) =>
    [
        .. text.SelectMany(c => c is >= ' ' and < (char)0x7F
            ? [(byte)c]
            : new[] { PackedStrings.Other, Six(c >> 12), Six((c >> 6) & 63), Six(c & 63) }),
    ];

    private static byte Six(int bits) => (byte)(PackedStrings.Six + bits);

    private static List<ushort> CommonPairs(List<byte[]> strings)
    {
        // A zero stands between strings, so that no pair joins two.
        byte[] sample = [.. strings.SelectMany(s => s.Append((byte)0)).Take(Counted)];
        int length = sample.Length;
        List<ushort> pairs = [];
        int[] uses = new int[1 << 16];
        while (pairs.Count < MostPairs)
        {
            Array.Clear(uses);
            for (int i = 0; i + 1 < length; i++)
            {
                if (sample[i] != 0 && sample[i + 1] != 0)
                    uses[Pair(sample[i], sample[i + 1])]++;
            }

            int best = Array.IndexOf(uses, uses.Max());
            if (uses[best] < FewestUses)
                break;
            length = Replace(sample.AsSpan(0, length), (ushort)best, (byte)(PackedStrings.FirstPair + pairs.Count));
            pairs.Add((ushort)best);
        }

        return pairs;
    }

    /// <summary>Replaces the pair that was found first until none is left, as in the sample.</summary>
    private static byte[] Packed(byte[] plain, byte[] codeOf)
    {
        Span<byte> rest = plain;
        while (true)
        {
            byte first = 0;
            ushort found = 0;
            for (int i = 0; i + 1 < rest.Length; i++)
            {
                ushort pair = Pair(rest[i], rest[i + 1]);
                if (codeOf[pair] != 0 && (first == 0 || codeOf[pair] < first))
                    (first, found) = (codeOf[pair], pair);
            }

            if (first == 0)
                return rest.ToArray();
            rest = rest[..Replace(rest, found, first)];
        }
    }

    private static int Replace(Span<byte> bytes, ushort pair, byte by)
    {
        int length = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            bool both = i + 1 < bytes.Length && Pair(bytes[i], bytes[i + 1]) == pair;
            bytes[length++] = both ? by : bytes[i];
            i += both ? 1 : 0;
        }

        return length;
    }

    private static ushort Pair(byte first, byte second) => (ushort)(first | (second << 8));
}
