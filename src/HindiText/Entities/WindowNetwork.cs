using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using HindiText.Data;

namespace HindiText.Entities;

/// <summary>
/// A small network beside the linear field: the vectors of a token's <see cref="NetworkInputs"/> are added up, seven tokens' sums go through one hidden
/// layer, and what comes out adds to the scores of the tags. It reckons in whole numbers throughout, so that all machines and vector widths give the
/// same scores. Weights stand in pairs of neighbours, which processors multiply and add together.
/// </summary>
internal sealed class WindowNetwork(DataFile file, int firstSection)
{
    /// <summary>Elements of a vector.</summary>
    public const int Width = 48;

    /// <summary>Values of the hidden layer.</summary>
    public const int Hidden = 128;

    /// <summary>How many tokens to either side it sees.</summary>
    public const int Reach = 3;

    /// <summary>Tokens in the window.</summary>
    public const int Window = (2 * Reach) + 1;

    /// <summary>Hidden values stop here, so that what they are multiplied with and added up to stays in 32 bits.</summary>
    public const short LargestHidden = 8191;

    /// <summary>No weight is larger, for the same reason.</summary>
    public const short LargestWeight = 2047;

    /// <summary>Hidden values that are added up together, in registers.</summary>
    private const int Block = 64;

    private const int Tags = EntityModel.RowLength;

    /// <summary>A byte an element, a row for all inputs of one number.</summary>
    private ReadOnlySpan<sbyte> Vectors => file.Section<sbyte>(firstSection);

    /// <summary>Weights into the hidden layer: place in the window, pair of elements, hidden value, element of the pair.</summary>
    private ReadOnlySpan<short> Into => file.Section<short>(firstSection + 1);

    private ReadOnlySpan<int> Bias => file.Section<int>(firstSection + 2);

    /// <summary>Weights out of it: domain, pair of hidden values, tag, value of the pair.</summary>
    private ReadOnlySpan<short> Out => file.Section<short>(firstSection + 3);

    /// <summary>A bit for inputs that occur often enough to have been learned; others are passed over.</summary>
    private ReadOnlySpan<byte> Filter => file.Section<byte>(firstSection + 4);

    /// <summary>How many bits finer a sum is than a hidden value.</summary>
    private int HiddenShift => file.Section<int>(firstSection + 5)[0];

    /// <summary>What a step of the result is in log space.</summary>
    private float UnitOfScores => file.Section<float>(firstSection + 6)[0];

    /// <summary>Whether a file's sections have the sizes that they must have.</summary>
    public static bool Fits(DataFile file, int firstSection) =>
        file.Section<sbyte>(firstSection).Length == Width << NetworkInputs.RowBits
        && file.Section<short>(firstSection + 1).Length == Window * Width * Hidden
        && file.Section<int>(firstSection + 2).Length == Hidden
        && file.Section<short>(firstSection + 3).Length == Enum.GetValues<TextDomain>().Length * Hidden * Tags
        && file.Section<byte>(firstSection + 4).Length == (1 << NetworkInputs.FilterBits) / 8
        && file.Section<int>(firstSection + 5).Length == 1
        && file.Section<float>(firstSection + 6).Length == 1;

    /// <summary>Adds the network's scores to those of a sentence's tokens.</summary>
    /// <param name="evidence">The text's evidence.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">Token after its last.</param>
    /// <param name="domain">The text's domain.</param>
    /// <param name="tags">The domain's tags.</param>
    /// <param name="perUnit">Steps of a score that make 1 in log space.</param>
    /// <param name="scores">A row of <see cref="TagLattice.Stride"/> places for each token.</param>
    public void AddScores(TokenEvidence evidence, int first, int end, TextDomain domain, ReadOnlySpan<int> tags, float perUnit, Span<int> scores)
    {
        int count = end - first;
        short[] sums = ArrayPool<short>.Shared.Rent(count * Width);
        int[] hidden = ArrayPool<int>.Shared.Rent(count * Hidden);
        for (int i = 0; i < count; i++)
            Sum(evidence, first + i, sums.AsSpan(i * Width, Width));
        Enter(sums, count, hidden);
        for (int i = 0; i < count; i++)
            Leave(hidden.AsSpan(i * Hidden, Hidden), domain, tags, perUnit, scores.Slice(i * TagLattice.Stride, TagLattice.Stride));
        ArrayPool<short>.Shared.Return(sums);
        ArrayPool<int>.Shared.Return(hidden);
    }

    private void Sum(TokenEvidence evidence, int token, Span<short> sum)
    {
        Span<uint> inputs = stackalloc uint[NetworkInputs.Most];
        Span<int> rows = stackalloc int[NetworkInputs.Most];
        ReadOnlySpan<byte> filter = Filter;
        int known = 0;
        foreach (uint input in inputs[..NetworkInputs.Fill(evidence, token, inputs)])
        {
            int place = NetworkInputs.PlaceOf(input);
            rows[known] = NetworkInputs.RowOf(input);
            known += (filter[place >> 3] >> (place & 7)) & 1;
        }

        ref sbyte vectors = ref MemoryMarshal.GetReference(Vectors);
        Vector256<short> a = default, b = default, c = default;
        foreach (int row in rows[..known])
        {
            ref sbyte vector = ref Unsafe.Add(ref vectors, row * Width);
            a += Widened(ref vector);
            b += Widened(ref Unsafe.Add(ref vector, 16));
            c += Widened(ref Unsafe.Add(ref vector, 32));
        }

        a.CopyTo(sum);
        b.CopyTo(sum[16..]);
        c.CopyTo(sum[32..]);
    }

    private static Vector256<short> Widened(ref sbyte from)
    {
        Vector128<sbyte> bytes = Vector128.LoadUnsafe(ref from);
        return Avx2.IsSupported ? Avx2.ConvertToVector256Int16(bytes) : Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes));
    }

    /// <summary>Adds up the hidden values, for all tokens a block of weights at a time.</summary>
    private void Enter(ReadOnlySpan<short> sums, int count, Span<int> hidden)
    {
        ReadOnlySpan<int> pairs = MemoryMarshal.Cast<short, int>(sums);
        for (int i = 0; i < count; i++)
            Bias.CopyTo(hidden.Slice(i * Hidden, Hidden));
        ref short weights = ref MemoryMarshal.GetReference(Into);
        for (int w = 0; w < Window; w++)
        {
            int shift = w - Reach;
            for (int block = 0; block < Hidden; block += Block)
            {
                ref short tile = ref Unsafe.Add(ref weights, (w * Width * Hidden) + (2 * block));
                for (int i = Math.Max(0, -shift); i < Math.Min(count, count - shift); i++)
                    AddBlock(ref tile, pairs.Slice((i + shift) * Width / 2, Width / 2), hidden.Slice((i * Hidden) + block, Block));
            }
        }
    }

    private static void AddBlock(ref short tile, ReadOnlySpan<int> pairs, Span<int> to)
    {
        ref int at = ref MemoryMarshal.GetReference(to);
        nuint row = 0;
        if (Avx512BW.IsSupported)
        {
            Vector512<int> a = Vector512.LoadUnsafe(ref at), b = Vector512.LoadUnsafe(ref at, 16);
            Vector512<int> c = Vector512.LoadUnsafe(ref at, 32), d = Vector512.LoadUnsafe(ref at, 48);
            foreach (int pair in pairs)
            {
                Vector512<short> by = Vector512.Create(pair).AsInt16();
                a += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref tile, row), by);
                b += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref tile, row + 32), by);
                c += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref tile, row + 64), by);
                d += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref tile, row + 96), by);
                row += 2 * Hidden;
            }

            a.StoreUnsafe(ref at);
            b.StoreUnsafe(ref at, 16);
            c.StoreUnsafe(ref at, 32);
            d.StoreUnsafe(ref at, 48);
            return;
        }

        for (nuint half = 0; half < Block; half += 32)
        {
            Vector256<int> a = Vector256.LoadUnsafe(ref at, half), b = Vector256.LoadUnsafe(ref at, half + 8);
            Vector256<int> c = Vector256.LoadUnsafe(ref at, half + 16), d = Vector256.LoadUnsafe(ref at, half + 24);
            row = 2 * half;
            foreach (int pair in pairs)
            {
                Vector256<short> by = Vector256.Create(pair).AsInt16();
                a += Products(Vector256.LoadUnsafe(ref tile, row), by);
                b += Products(Vector256.LoadUnsafe(ref tile, row + 16), by);
                c += Products(Vector256.LoadUnsafe(ref tile, row + 32), by);
                d += Products(Vector256.LoadUnsafe(ref tile, row + 48), by);
                row += 2 * Hidden;
            }

            a.StoreUnsafe(ref at, half);
            b.StoreUnsafe(ref at, half + 8);
            c.StoreUnsafe(ref at, half + 16);
            d.StoreUnsafe(ref at, half + 24);
        }
    }

    /// <summary>The products of neighbours in pairs, each pair's added up.</summary>
    private static Vector256<int> Products(Vector256<short> a, Vector256<short> b)
    {
        if (Avx2.IsSupported)
            return Avx2.MultiplyAddAdjacent(a, b);
        Vector256<int> first = ((a.AsInt32() << 16) >> 16) * ((b.AsInt32() << 16) >> 16);
        return first + ((a.AsInt32() >> 16) * (b.AsInt32() >> 16));
    }

    private void Leave(ReadOnlySpan<int> hidden, TextDomain domain, ReadOnlySpan<int> tags, float perUnit, Span<int> scores)
    {
        Span<short> values = stackalloc short[Hidden];
        int shift = HiddenShift;
        for (int k = 0; k < Hidden; k++)
            values[k] = (short)Math.Clamp(hidden[k] >> shift, 0, LargestHidden);

        ref short weights = ref MemoryMarshal.GetReference(Out.Slice((int)domain * Hidden * Tags, Hidden * Tags));
        Vector256<int> a = default, b = default, c = default, d = default;
        nuint row = 0;
        foreach (int pair in MemoryMarshal.Cast<short, int>(values))
        {
            Vector256<short> by = Vector256.Create(pair).AsInt16();
            a += Products(Vector256.LoadUnsafe(ref weights, row), by);
            b += Products(Vector256.LoadUnsafe(ref weights, row + 16), by);
            c += Products(Vector256.LoadUnsafe(ref weights, row + 32), by);
            d += Products(Vector256.LoadUnsafe(ref weights, row + 48), by);
            row += 2 * Tags;
        }

        Span<int> sum = stackalloc int[Tags];
        a.CopyTo(sum);
        b.CopyTo(sum[8..]);
        c.CopyTo(sum[16..]);
        d.CopyTo(sum[24..]);
        float factor = UnitOfScores * perUnit;
        for (int t = 0; t < tags.Length; t++)
            scores[t] += (int)MathF.Round(sum[tags[t]] * factor);
    }
}
