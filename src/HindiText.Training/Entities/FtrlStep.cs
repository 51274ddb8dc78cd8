using System.Numerics;

namespace HindiText.Training.Entities;

/// <summary>
/// A step of FTRL-proximal: the weights are at any time the minimum of the summed gradients with the regularization, so that
/// rare features are held back as strongly as frequent ones.
/// </summary>
internal sealed record FtrlStep(float Rate, float L1, float L2)
{
    /// <summary>Moves weights up a gradient; <paramref name="sums"/> and <paramref name="squares"/> are what is kept of the steps before.</summary>
    public void Take(Span<float> weights, Span<float> sums, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        int lanes = Vector<float>.Count;
        Vector<float> perRate = new(1 / Rate), l1 = new(L1), l2 = new(L2 + (0.01f / Rate));
        for (int k = 0; k + lanes <= weights.Length; k += lanes)
        {
            Vector<float> w = new(weights[k..]), g = new(gradient[k..]), q = new(squares[k..]), z = new(sums[k..]);
            Vector<float> more = q + (g * g), root = Vector.SquareRoot(more);
            z += g + ((root - Vector.SquareRoot(q)) * perRate * w);
            z.CopyTo(sums[k..]);
            more.CopyTo(squares[k..]);
            Vector<float> beyond = z - Vector.Min(Vector.Max(z, -l1), l1);
            (beyond / ((root * perRate) + l2)).CopyTo(weights[k..]);
        }
    }
}
