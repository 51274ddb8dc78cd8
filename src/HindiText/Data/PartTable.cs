using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace HindiText.Data;

/// <summary>
/// Where the parts of a list begin and end, in about a bit for each part and each element (Elias 1974): a row of bits with a one where a part begins and a
/// zero for each of its elements. The word that the first of every 64 parts begins in stands beside it.
/// </summary>
internal readonly ref struct PartTable
{
    private const int Sampled = 64;

    private readonly ReadOnlySpan<ulong> _bits;
    private readonly ReadOnlySpan<uint> _samples;

    /// <param name="section">What <see cref="Write"/> made: the number of parts, the samples, the bits.</param>
    public PartTable(ReadOnlySpan<ulong> section)
    {
        Count = (int)section[0];
        int samples = SampleWords(Count);
        _samples = MemoryMarshal.Cast<ulong, uint>(section.Slice(1, samples));
        _bits = section[(1 + samples)..];
    }

    /// <summary>Number of parts.</summary>
    public int Count { get; }

    /// <summary>Where a part begins; that of the part after the last is the list's end.</summary>
    public int Start(int part) => Bit(part) - part;

    /// <summary>A part of the list that the table is of.</summary>
    public ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> list, int part) => Of(list, part, out _);

    /// <summary>A part of the list that the table is of, and where it begins.</summary>
    public ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> list, int part, out int start)
    {
        int bit = Bit(part);
        start = bit - part;
        return list.Slice(start, NextBit(bit) - bit - 1);
    }

    /// <summary>The part that a place of the list lies in.</summary>
    public int PartAt(int place)
    {
        int low = 0, high = Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Start(middle + 1) <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The section that holds a table.</summary>
    /// <param name="lengths">The length of each part.</param>
    public static ulong[] Write(IEnumerable<int> lengths)
    {
        int[] all = [.. lengths];
        int samples = SampleWords(all.Length);
        ulong[] section = new ulong[1 + samples + ((all.Sum() + all.Length + 64) / 64)];
        section[0] = (ulong)all.Length;
        Span<uint> sampled = MemoryMarshal.Cast<ulong, uint>(section.AsSpan(1, samples));
        Span<ulong> bits = section.AsSpan(1 + samples);
        int bit = 0;
        for (int part = 0; part <= all.Length; part++)
        {
            // Beside the word, how many parts before this one begin in it.
            if (part % Sampled == 0)
                sampled[part / Sampled] = ((uint)(bit / 64) << 6) | (uint)BitOperations.PopCount(bits[bit / 64]);
            bits[bit / 64] |= 1ul << (bit % 64);
            bit += 1 + (part < all.Length ? all[part] : 0);
        }

        return section;
    }

    private static int SampleWords(int parts) => ((parts / Sampled) + 2) / 2;

    /// <summary>The place of the bit that begins a part.</summary>
    private int Bit(int part)
    {
        uint sample = _samples[part / Sampled];
        int word = (int)(sample >> 6), skip = (part % Sampled) + (int)(sample & 63);
        for (int ones = BitOperations.PopCount(_bits[word]); ones <= skip; ones = BitOperations.PopCount(_bits[++word]))
            skip -= ones;
        return (word * 64) + Select(_bits[word], skip);
    }

    private int NextBit(int bit)
    {
        int word = bit / 64;
        ulong rest = _bits[word] & (ulong.MaxValue - 1 << (bit % 64));
        while (rest == 0)
            rest = _bits[++word];
        return (word * 64) + BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>The place of a one in a word, the ones before it being skipped.</summary>
    private static int Select(ulong word, int skip)
    {
        if (Bmi2.X64.IsSupported)
            return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1ul << skip, word));
        for (; skip > 0; skip--)
            word &= word - 1;
        return BitOperations.TrailingZeroCount(word);
    }
}
