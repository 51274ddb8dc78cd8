using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HindiText.Lucene;

/// <summary>
/// Short words as single vectors: nearly all words have at most <see cref="Size"/> code units, and a branch on the length of each
/// costs more than all the rest of the work.
/// </summary>
internal static class Wide
{
    /// <summary>The code units in a vector.</summary>
    public const int Size = 16;

    /// <summary>Copies at least as many code units as asked for; where both spans have <see cref="Size"/>, without looking at the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ReadOnlySpan<char> from, Span<char> to, int length)
    {
        if (length <= Size && from.Length >= Size && to.Length >= Size)
            Load(from).StoreUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(to)));
        else
            from[..length].CopyTo(to);
    }

    /// <summary>A word of at most <see cref="Size"/> code units that begins a text, zeros behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Word(ReadOnlySpan<char> text, int length) => text.Length >= Size ? Load(text) & Mask(length) : Padded(text, length);

    /// <summary>A number for a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(Vector256<ushort> word)
    {
        const ulong odd = 0x9E3779B97F4A7C15;
        Vector256<ulong> parts = word.AsUInt64();
        ulong mixed = (parts[0] * odd) ^ (parts[1] * 0xC2B2AE3D27D4EB4F) ^ (parts[2] * 0xD6E8FEB86659FD93) ^ (parts[3] * 0xA0761D6478BD642F);
        return (uint)(((mixed ^ (mixed >> 32)) * odd) >> 32);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<ushort> Padded(ReadOnlySpan<char> text, int length)
    {
        Span<char> padded = stackalloc char[Size];
        padded.Clear();
        text[..length].CopyTo(padded);
        return Load(padded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ReadOnlySpan<char> text) => Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Mask(int length) => Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length));
}
