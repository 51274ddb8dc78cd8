using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HindiText.Data;

namespace HindiText.Entities;

/// <summary>
/// A small network beside the linear field: the vectors of a token's <see cref="NetworkInputs"/> are added up, seven tokens' sums go through one hidden
/// layer, and what comes out adds to the scores of the tags. Sums of vectors are whole numbers; every hidden value is added up in one fixed
/// order by plain products and sums, so that all machines and vector widths give the same bits.
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

    /// <summary>Hidden values that are added up together, in registers.</summary>
    private const int Block = 32;

    /// <summary>A byte an element, a row for all inputs of one number.</summary>
    private ReadOnlySpan<sbyte> Vectors => file.Section<sbyte>(firstSection);

    /// <summary>A bit for inputs that occur often enough to have been learned; others are passed over.</summary>
    private ReadOnlySpan<byte> Filter => file.Section<byte>(firstSection + 4);

    /// <summary>Weights into the hidden layer: window, element, hidden value.</summary>
    private ReadOnlySpan<float> Into => file.Section<float>(firstSection + 1);

    private ReadOnlySpan<float> Bias => file.Section<float>(firstSection + 2);

    /// <summary>Weights out of it, for every domain: hidden value, tag.</summary>
    private ReadOnlySpan<float> Out => file.Section<float>(firstSection + 3);

    /// <summary>Whether a file's sections have the sizes that they must have.</summary>
    public static bool Fits(DataFile file, int firstSection) =>
        file.Section<sbyte>(firstSection).Length == Width << NetworkInputs.RowBits
        && file.Section<float>(firstSection + 1).Length == Window * Width * Hidden
        && file.Section<float>(firstSection + 2).Length == Hidden
        && file.Section<byte>(firstSection + 4).Length == (1 << NetworkInputs.FilterBits) / 8
        && file.Section<float>(firstSection + 3).Length == Enum.GetValues<TextDomain>().Length * Hidden * EntityModel.RowLength;

    /// <summary>Adds the network's scores to those of a sentence's tokens.</summary>
    /// <param name="evidence">The text's evidence.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">Token after its last.</param>
    /// <param name="domain">The text's domain.</param>
    /// <param name="tags">The domain's tags.</param>
    /// <param name="perUnit">Steps of a score that make 1 in log space.</param>
    /// <param name="scores">A place for every token and tag of the domain.</param>
    public void AddScores(TokenEvidence evidence, int first, int end, TextDomain domain, ReadOnlySpan<int> tags, float perUnit, Span<int> scores)
    {
        int count = end - first;
        float[] sums = ArrayPool<float>.Shared.Rent(count * Width);
        float[] hidden = ArrayPool<float>.Shared.Rent(count * Hidden);
        Sum(evidence, first, end, sums);
        Enter(sums, count, hidden);
        Leave(hidden, count, domain, tags, perUnit, scores);
        ArrayPool<float>.Shared.Return(sums);
        ArrayPool<float>.Shared.Return(hidden);
    }

    private void Sum(TokenEvidence evidence, int first, int end, Span<float> sums)
    {
        Span<uint> inputs = stackalloc uint[NetworkInputs.Most];
        Span<short> sum = stackalloc short[Width];
        ref sbyte vectors = ref MemoryMarshal.GetReference(Vectors);
        ReadOnlySpan<byte> filter = Filter;
        for (int i = first; i < end; i++)
        {
            sum.Clear();
            foreach (uint input in inputs[..NetworkInputs.Fill(evidence, i, inputs)])
            {
                int place = NetworkInputs.PlaceOf(input);
                if ((filter[place >> 3] & (1 << (place & 7))) != 0)
                    AddVector(ref Unsafe.Add(ref vectors, NetworkInputs.RowOf(input) * Width), ref MemoryMarshal.GetReference(sum));
            }

            for (int k = 0; k < Width; k++)
                sums[((i - first) * Width) + k] = sum[k];
        }
    }

    private static void AddVector(ref sbyte vector, ref short sum)
    {
        for (nuint k = 0; k < Width; k += 16)
        {
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref vector, k));
            (Vector128.LoadUnsafe(ref sum, k) + low).StoreUnsafe(ref sum, k);
            (Vector128.LoadUnsafe(ref sum, k + 8) + high).StoreUnsafe(ref sum, k + 8);
        }
    }

    /// <summary>Adds up the hidden values, for all tokens a block of weights at a time.</summary>
    private void Enter(ReadOnlySpan<float> sums, int count, Span<float> hidden)
    {
        for (int i = 0; i < count; i++)
            Bias.CopyTo(hidden.Slice(i * Hidden, Hidden));
        ref float weights = ref MemoryMarshal.GetReference(Into);
        for (int w = 0; w < Window; w++)
        {
            int shift = w - Reach;
            for (int block = 0; block < Hidden; block += Block)
            {
                ref float tile = ref Unsafe.Add(ref weights, (w * Width * Hidden) + block);
                for (int i = Math.Max(0, -shift); i < Math.Min(count, count - shift); i++)
                    AddBlock(ref tile, sums.Slice((i + shift) * Width, Width), hidden.Slice((i * Hidden) + block, Block));
            }
        }

        for (int k = 0; k < count * Hidden; k++)
            hidden[k] = Math.Max(hidden[k], 0);
    }

    private static void AddBlock(ref float tile, ReadOnlySpan<float> from, Span<float> to)
    {
        ref float at = ref MemoryMarshal.GetReference(to);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<float> a = Vector512.LoadUnsafe(ref at), b = Vector512.LoadUnsafe(ref at, 16);
            nuint row = 0;
            foreach (float value in from)
            {
                a += Vector512.LoadUnsafe(ref tile, row) * Vector512.Create(value);
                b += Vector512.LoadUnsafe(ref tile, row + 16) * Vector512.Create(value);
                row += Hidden;
            }

            a.StoreUnsafe(ref at);
            b.StoreUnsafe(ref at, 16);
            return;
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<float> a = Vector256.LoadUnsafe(ref at), b = Vector256.LoadUnsafe(ref at, 8);
            Vector256<float> c = Vector256.LoadUnsafe(ref at, 16), d = Vector256.LoadUnsafe(ref at, 24);
            nuint row = 0;
            foreach (float value in from)
            {
                a += Vector256.LoadUnsafe(ref tile, row) * Vector256.Create(value);
                b += Vector256.LoadUnsafe(ref tile, row + 8) * Vector256.Create(value);
                c += Vector256.LoadUnsafe(ref tile, row + 16) * Vector256.Create(value);
                d += Vector256.LoadUnsafe(ref tile, row + 24) * Vector256.Create(value);
                row += Hidden;
            }

            a.StoreUnsafe(ref at);
            b.StoreUnsafe(ref at, 8);
            c.StoreUnsafe(ref at, 16);
            d.StoreUnsafe(ref at, 24);
            return;
        }

        for (int k = 0; k < from.Length; k++)
            AddProduct(ref Unsafe.Add(ref tile, k * Hidden), from[k], to);
    }

    private static void AddProduct(ref float row, float by, Span<float> to)
    {
        ref float at = ref MemoryMarshal.GetReference(to);
        for (nuint k = 0; k < (nuint)to.Length; k += (nuint)Vector<float>.Count)
            (Vector.LoadUnsafe(ref at, k) + (Vector.LoadUnsafe(ref row, k) * new Vector<float>(by))).StoreUnsafe(ref at, k);
    }

    private void Leave(ReadOnlySpan<float> hidden, int count, TextDomain domain, ReadOnlySpan<int> tags, float perUnit, Span<int> scores)
    {
        const int length = EntityModel.RowLength;
        Span<float> sum = stackalloc float[length];
        ref float weights = ref MemoryMarshal.GetReference(Out.Slice((int)domain * Hidden * length, Hidden * length));
        for (int i = 0; i < count; i++)
        {
            sum.Clear();
            for (int k = 0; k < Hidden; k++)
            {
                float value = hidden[(i * Hidden) + k];
                if (value != 0)
                    AddProduct(ref Unsafe.Add(ref weights, k * length), value, sum);
            }

            for (int t = 0; t < tags.Length; t++)
                scores[(i * tags.Length) + t] += (int)MathF.Round(sum[tags[t]] * perUnit);
        }
    }
}
