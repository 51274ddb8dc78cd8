using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HindiText.Entities;

/// <summary>
/// The probability of each chosen tag, by the forward-backward algorithm in doubles with an exponential of our own. Sums are taken in one fixed order,
/// place by place, so that every vector width gives the same bits.
/// </summary>
internal static class Marginals
{
    private const int Stride = TagLattice.Stride;

    /// <param name="lattice">The steps between tags.</param>
    /// <param name="unit">What one step of a score is in log space.</param>
    /// <param name="emissions">A row of scores for each token.</param>
    /// <param name="tags">The chosen tags.</param>
    /// <param name="probabilities">Where their probabilities go.</param>
    public static void Of(TagLattice lattice, double unit, ReadOnlySpan<int> emissions, ReadOnlySpan<byte> tags, Span<float> probabilities)
    {
        int length = emissions.Length;
        double[] rented = ArrayPool<double>.Shared.Rent((2 * length) + Stride);
        Span<double> local = rented.AsSpan(0, length), forward = rented.AsSpan(length, length), backward = rented.AsSpan(2 * length, Stride);
        for (int at = 0; at < length; at += Stride)
            Exponentials(emissions.Slice(at, Stride), unit, local.Slice(at, Stride));

        Multiply(lattice.Forward.AsSpan(0, Stride), local[..Stride], forward[..Stride]);
        Scale(forward[..Stride]);
        for (int at = Stride; at < length; at += Stride)
        {
            Span<double> here = forward.Slice(at, Stride);
            Step(lattice.Forward, forward.Slice(at - Stride, Stride), lattice.Tags.Length, here);
            Multiply(here, local.Slice(at, Stride), here);
            Scale(here);
        }

        backward.Fill(1);
        for (int i = tags.Length - 1; i >= 0; i--)
        {
            Span<double> paths = forward.Slice(i * Stride, Stride), here = local.Slice(i * Stride, Stride);
            Multiply(paths, backward, paths);
            double all = Sum(paths);
            probabilities[i] = all > 0 ? (float)(paths[Array.IndexOf(lattice.Tags, tags[i])] / all) : 0;
            Multiply(here, backward, here);
            Step(lattice.Backward, here, lattice.Tags.Length, backward);
            Scale(backward);
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>The scores' exponentials, the largest being 1.</summary>
    private static void Exponentials(ReadOnlySpan<int> scores, double unit, Span<double> into)
    {
        int most = scores[0];
        foreach (int score in scores)
            most = Math.Max(most, score);
        for (int t = 0; t < Stride; t += Vector256<double>.Count)
        {
            Vector128<int> below = Vector128.Create(scores[t..]) - Vector128.Create(most);
            Vector256<double> x = Vector256.Create((double)below[0], below[1], below[2], below[3]) * Vector256.Create(unit);
            Exponential.Of(x).CopyTo(into[t..]);
        }
    }

    /// <summary>One step through the lattice: every place gets the sum over the rows, each times what it had before.</summary>
    private static void Step(double[] matrix, ReadOnlySpan<double> from, int rows, Span<double> to)
    {
        ref double row = ref MemoryMarshal.GetArrayDataReference(matrix);
        Vector256<double> a = default, b = default, c = default, d = default, e = default, f = default;
        for (int u = 0; u < rows; u++)
        {
            Vector256<double> by = Vector256.Create(from[u]);
            nuint at = (nuint)(u * Stride);
            a += Vector256.LoadUnsafe(ref row, at) * by;
            b += Vector256.LoadUnsafe(ref row, at + 4) * by;
            c += Vector256.LoadUnsafe(ref row, at + 8) * by;
            d += Vector256.LoadUnsafe(ref row, at + 12) * by;
            e += Vector256.LoadUnsafe(ref row, at + 16) * by;
            f += Vector256.LoadUnsafe(ref row, at + 20) * by;
        }

        a.CopyTo(to);
        b.CopyTo(to[4..]);
        c.CopyTo(to[8..]);
        d.CopyTo(to[12..]);
        e.CopyTo(to[16..]);
        f.CopyTo(to[20..]);
    }

    private static void Multiply(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> to)
    {
        for (int t = 0; t < Stride; t += Vector256<double>.Count)
            (Vector256.Create(a[t..]) * Vector256.Create(b[t..])).CopyTo(to[t..]);
    }

    /// <summary>Makes the places sum up to 1, so that long sentences neither overflow nor vanish.</summary>
    private static void Scale(Span<double> values)
    {
        double sum = Sum(values);
        Vector256<double> factor = Vector256.Create(sum > 0 ? 1 / sum : 0);
        for (int t = 0; t < Stride; t += Vector256<double>.Count)
            (Vector256.Create((ReadOnlySpan<double>)values[t..]) * factor).CopyTo(values[t..]);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        Vector256<double> sum = default;
        for (int t = 0; t < Stride; t += Vector256<double>.Count)
            sum += Vector256.Create(values[t..]);
        return (sum[0] + sum[1]) + (sum[2] + sum[3]);
    }
}
