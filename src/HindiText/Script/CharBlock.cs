using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HindiText.Script;

/// <summary>
/// Classifies 64 code units at once: bit i of a result says whether unit i is in a range. Vectors of 512, 256 and 128 bits and plain
/// code give the same bits.
/// </summary>
internal static class CharBlock
{
    /// <summary>Code units of a block.</summary>
    public const int Size = 64;

    /// <summary>
    /// The bits of the units from <paramref name="low"/> to <paramref name="high"/>, both included.
    /// </summary>
    /// <param name="block">The first of <see cref="Size"/> readable units.</param>
    /// <param name="low">First unit of the range.</param>
    /// <param name="high">Last unit of the range.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(ref ushort block, ushort low, ushort high)
    {
        if (Vector512.IsHardwareAccelerated)
            return Between512(ref block, low, high);
        if (Vector256.IsHardwareAccelerated)
            return Between256(ref block, low, high);
        return Vector128.IsHardwareAccelerated ? Between128(ref block, low, high) : BetweenScalar(ref block, low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Between512(ref ushort block, ushort low, ushort high)
    {
        Vector512<ushort> from = Vector512.Create(low), width = Vector512.Create((ushort)(high - low));
        ulong first = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref block) - from, width).ExtractMostSignificantBits();
        ulong second = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref block, 32) - from, width).ExtractMostSignificantBits();
        return first | (second << 32);
    }

    internal static ulong Between256(ref ushort block, ushort low, ushort high)
    {
        Vector256<ushort> from = Vector256.Create(low), width = Vector256.Create((ushort)(high - low));
        ulong bits = 0;
        for (int i = 0; i < Size; i += Vector256<ushort>.Count)
            bits |= (ulong)Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref block, (nuint)i) - from, width).ExtractMostSignificantBits() << i;
        return bits;
    }

    internal static ulong Between128(ref ushort block, ushort low, ushort high)
    {
        Vector128<ushort> from = Vector128.Create(low), width = Vector128.Create((ushort)(high - low));
        ulong bits = 0;
        for (int i = 0; i < Size; i += Vector128<ushort>.Count)
            bits |= (ulong)Vector128.LessThanOrEqual(Vector128.LoadUnsafe(ref block, (nuint)i) - from, width).ExtractMostSignificantBits() << i;
        return bits;
    }

    internal static ulong BetweenScalar(ref ushort block, ushort low, ushort high)
    {
        ulong bits = 0;
        for (int i = 0; i < Size; i++)
            bits |= (Unsafe.Add(ref block, i) - low <= high - low && Unsafe.Add(ref block, i) >= low ? 1UL : 0) << i;
        return bits;
    }

    /// <summary>The first unit of a block of a text; the text must reach <see cref="Size"/> units beyond <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref ushort At(ReadOnlySpan<char> text, int start) =>
        ref Unsafe.Add(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), start);

    /// <summary>Copies the last units of a text into a block and fills it up with zeros, which are in no range that is asked for.</summary>
    public static void CopyTail(ReadOnlySpan<char> text, int start, Span<ushort> block)
    {
        block.Clear();
        MemoryMarshal.Cast<char, ushort>(text[start..]).CopyTo(block);
    }
}
