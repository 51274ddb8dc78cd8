using System.Numerics;
using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>
/// Trains a linear-chain conditional random field by FTRL-proximal stochastic gradient with L1 and L2 regularization.
/// Features are dropped at random, so that each is learned to stand in for others. One seed, one result.
/// </summary>
internal sealed class CrfTrainer
{
    /// <summary>A token whose gradient is smaller teaches nothing.</summary>
    internal const float LeastGradient = 1e-4f;

    private const int Stride = EntityModel.RowLength;

    private readonly CrfOptions _options;
    private readonly FeatureIndex _index;
    private readonly float _raise;
    private readonly float[] _weights;
    private readonly float[] _sums;
    private readonly float[] _squares;
    private readonly float[] _averages;
    private readonly FtrlStep _step;
    private readonly ChainLoss _loss;

    public CrfTrainer(FeatureIndex index, CrfOptions options)
    {
        _index = index;
        _options = options;
        _step = new FtrlStep(options.Rate, options.L1, options.L2);
        _loss = new ChainLoss(_step);
        _raise = (float)(1 / (1 - options.FeatureDropout));
        _weights = new float[(long)index.Count * Stride];
        _sums = new float[(long)index.Count * Stride];
        _squares = new float[(long)index.Count * Stride];
        _averages = new float[(long)index.Count * Stride];
    }

    /// <summary>The weights of a feature, averaged over the ends of the epochs in the second half of the training.</summary>
    public ReadOnlySpan<float> Row(int row) => _averages.AsSpan(row * Stride, Stride);

    public float Transition(int from, int to) => _loss.Transition(from, to);

    /// <summary>Runs the epochs; <paramref name="report"/> is told after each the mean loss a token.</summary>
    public void Train(IReadOnlyList<(TrainingSentence Sentence, float Weight)> sentences, Action<int, double> report)
    {
        Random random = new(_options.Seed);
        int[][] rows = [.. sentences.Select(s => _index.RowsOf(s.Sentence))];
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            long tokens = 0;
            foreach (int s in order)
            {
                loss += Learn(sentences[s].Sentence, rows[s], sentences[s].Weight, random);
                tokens += sentences[s].Sentence.Length;
            }

            int averaged = epoch - (_options.Epochs / 2);
            if (averaged >= 0)
                MoveTowards(_averages, _weights, 1f / (averaged + 1));
            report(epoch + 1, loss / tokens);
        }
    }

    private static void MoveTowards(Span<float> averages, ReadOnlySpan<float> weights, float share)
    {
        for (int k = 0; k < averages.Length; k++)
            averages[k] += (weights[k] - averages[k]) * share;
    }

    private double Learn(TrainingSentence sentence, int[] rows, float weight, Random random)
    {
        int n = sentence.Length;
        int[] used = Dropped(rows, n, random);
        float[] scores = new float[n * Stride], gradient = new float[n * Stride];
        for (int i = 0; i < n; i++)
        {
            Span<float> sum = scores.AsSpan(i * Stride, Stride);
            for (int f = 0; f < FeatureTemplates.Count; f++)
            {
                int row = used[(i * FeatureTemplates.Count) + f];
                if (row >= 0)
                    Add(sum, _weights.AsSpan(row * Stride, Stride));
            }

            for (int t = 0; t < sum.Length; t++)
                sum[t] *= _raise;
        }

        double loss = _loss.Learn(sentence, scores, weight, gradient);
        for (int i = 0; i < n; i++)
            UpdateWeights(used.AsSpan(i * FeatureTemplates.Count, FeatureTemplates.Count), gradient.AsSpan(i * Stride, Stride));
        return loss;
    }

    /// <summary>The rows with some tokens' word identities and gazetteer evidence left out.</summary>
    private int[] Dropped(int[] rows, int n, Random random)
    {
        int[] used = (int[])rows.Clone();
        for (int i = 0; i < n; i++)
        {
            bool dropWord = random.NextDouble() < _options.WordDropout;
            bool dropKnown = random.NextDouble() < _options.KnownDropout;
            Span<int> ofToken = used.AsSpan(i * FeatureTemplates.Count, FeatureTemplates.Count);
            for (int f = 0; f < ofToken.Length; f++)
            {
                if (random.NextSingle() < _options.FeatureDropout)
                    ofToken[f] = -1;
            }

            foreach (int f in dropWord ? FeatureTemplates.WordIdentity : [])
                ofToken[f] = -1;
            foreach (int f in dropKnown ? FeatureTemplates.KnownNames : [])
                ofToken[f] = -1;
        }

        return used;
    }

    private void UpdateWeights(ReadOnlySpan<int> used, Span<float> gradient)
    {
        float largest = 0;
        for (int t = 0; t < gradient.Length; t++)
        {
            largest = Math.Max(largest, Math.Abs(gradient[t]));
            gradient[t] *= _raise;
        }

        if (largest < LeastGradient)
            return;
        foreach (int row in used)
        {
            if (row >= 0)
                _step.Take(_weights.AsSpan(row * Stride, Stride), _sums.AsSpan(row * Stride, Stride), _squares.AsSpan(row * Stride, Stride), gradient);
        }
    }

    private static void Add(Span<float> sum, ReadOnlySpan<float> row)
    {
        int lanes = Vector<float>.Count;
        for (int k = 0; k + lanes <= row.Length; k += lanes)
            (new Vector<float>(sum[k..]) + new Vector<float>(row[k..])).CopyTo(sum[k..]);
    }
}

/// <summary>How a model is trained.</summary>
internal sealed record CrfOptions
{
    public int Epochs { get; init; } = 16;

    public float Rate { get; init; } = 0.1f;

    public float L1 { get; init; }

    /// <summary>Half of this times the sum of the squared weights is added to the loss that is summed over all steps.</summary>
    public float L2 { get; init; } = 5f;

    /// <summary>Share of all features that are left out in training: what most keeps a large field from learning by heart.</summary>
    public double FeatureDropout { get; init; } = 0.6;

    /// <summary>Share of tokens that lose all features naming the word.</summary>
    public double WordDropout { get; init; } = 0.2;

    /// <summary>Share of tokens that lose all features of the knowledge base's names.</summary>
    public double KnownDropout { get; init; } = 0.2;

    /// <summary>A feature that occurs less often is left out.</summary>
    public int FeatureCutoff { get; init; } = 2;

    public int Seed { get; init; } = 1;
}
