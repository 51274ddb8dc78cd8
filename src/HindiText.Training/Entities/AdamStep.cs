using System.Numerics;

namespace HindiText.Training.Entities;

/// <summary>Weights that are moved up their gathered gradient by Adam (Kingma and Ba 2015).</summary>
internal sealed class AdamStep(float[] weights)
{
    private const float MeanShare = 0.9f, SquareShare = 0.999f;

    private readonly float[] _means = new float[weights.Length];
    private readonly float[] _squares = new float[weights.Length];
    private int _steps;

    public float[] Weights => weights;

    /// <summary>What is gathered until the next step, which clears it.</summary>
    public float[] Gradient { get; } = new float[weights.Length];

    public void Take(float rate, float decay)
    {
        _steps++;
        float corrected = rate * MathF.Sqrt(1 - MathF.Pow(SquareShare, _steps)) / (1 - MathF.Pow(MeanShare, _steps));
        int lanes = Vector<float>.Count;
        for (int k = 0; k + lanes <= weights.Length; k += lanes)
        {
            Vector<float> g = new(Gradient, k);
            Vector<float> mean = (new Vector<float>(_means, k) * MeanShare) + (g * (1 - MeanShare));
            Vector<float> square = (new Vector<float>(_squares, k) * SquareShare) + (g * g * (1 - SquareShare));
            mean.CopyTo(_means, k);
            square.CopyTo(_squares, k);
            ((new Vector<float>(weights, k) * (1 - decay)) + (corrected * mean / (Vector.SquareRoot(square) + new Vector<float>(1e-8f)))).CopyTo(weights, k);
        }

        Array.Clear(Gradient);
    }
}
