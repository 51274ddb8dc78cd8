using System.Numerics;
using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>
/// Trains a linear-chain conditional random field by FTRL-proximal stochastic gradient with L1 and L2 regularization.
/// Features are dropped at random, so that each is learned to stand in for others. One seed, one result.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Stride = EntityModel.RowLength;
    private const int Tags = EntityModel.RowLength;

    private readonly CrfOptions _options;
    private readonly FeatureIndex _index;
    private readonly float _raise;
    private readonly float[] _weights;
    private readonly float[] _sums;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Tags * Tags];
    private readonly float[] _transitionSums = new float[Tags * Tags];
    private readonly float[] _transitionSquares = new float[Tags * Tags];
    private readonly int[][] _domainTags = [.. Enum.GetValues<TextDomain>().Select(TagSet.TagsOf)];

    public CrfTrainer(FeatureIndex index, CrfOptions options)
    {
        _index = index;
        _options = options;
        _raise = (float)(1 / (1 - options.FeatureDropout));
        _weights = new float[(long)index.Count * Stride];
        _sums = new float[(long)index.Count * Stride];
        _squares = new float[(long)index.Count * Stride];
    }

    public ReadOnlySpan<float> Row(int row) => _weights.AsSpan(row * Stride, Stride);

    public float Transition(int from, int to) => _transitions[(from * Tags) + to];

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

            report(epoch + 1, loss / tokens);
        }
    }

    private double Learn(TrainingSentence sentence, int[] rows, float weight, Random random)
    {
        int n = sentence.Length;
        int[] tags = _domainTags[(int)sentence.Domain];
        int width = tags.Length;
        int[] used = Dropped(rows, n, random);

        double[] local = new double[n * width];
        float[] sum = new float[Stride];
        double logZ = 0;
        for (int i = 0; i < n; i++)
        {
            Array.Clear(sum);
            for (int f = 0; f < FeatureTemplates.Count; f++)
            {
                int row = used[(i * FeatureTemplates.Count) + f];
                if (row >= 0)
                    Add(sum, _weights.AsSpan(row * Stride, Stride));
            }

            for (int t = 0; t < sum.Length; t++)
                sum[t] *= _raise;
            double most = double.MinValue;
            for (int t = 0; t < width; t++)
                most = Math.Max(most, sum[tags[t]]);
            for (int t = 0; t < width; t++)
                local[(i * width) + t] = Math.Exp(sum[tags[t]] - most);
            logZ += most;
            int gold = Array.IndexOf(tags, sentence.Tags[i]);
            logZ -= sum[tags[gold]];
        }

        double[] step = Steps(tags);
        (double[] forward, double[] backward, double[] scale) = ForwardBackward(n, width, local, step);
        for (int i = 0; i < n; i++)
        {
            logZ += Math.Log(scale[i]);
            int before = i == 0 ? TagSet.Outside : sentence.Tags[i - 1];
            logZ -= _transitions[(before * Tags) + sentence.Tags[i]];
        }

        UpdateWeights(sentence, used, tags, forward, backward, weight);
        UpdateTransitions(sentence, tags, local, step, forward, backward, scale, weight);
        return logZ;
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

    private double[] Steps(int[] tags)
    {
        int width = tags.Length;
        double[] step = new double[(width + 1) * width];
        for (int u = 0; u < width; u++)
        {
            for (int t = 0; t < width; t++)
                step[(u * width) + t] = TagSet.MayFollow(tags[u], tags[t]) ? Math.Exp(_transitions[(tags[u] * Tags) + tags[t]]) : 0;
        }

        // The last row is the way into the sentence: from outside.
        for (int t = 0; t < width; t++)
            step[(width * width) + t] = step[t];
        return step;
    }

    private static (double[] Forward, double[] Backward, double[] Scale) ForwardBackward(int n, int width, double[] local, double[] step)
    {
        double[] forward = new double[n * width], backward = new double[n * width], scale = new double[n];
        for (int i = 0; i < n; i++)
        {
            double total = 0;
            for (int t = 0; t < width; t++)
            {
                double sum = 0;
                if (i == 0)
                {
                    sum = step[(width * width) + t];
                }
                else
                {
                    for (int u = 0; u < width; u++)
                        sum += forward[((i - 1) * width) + u] * step[(u * width) + t];
                }

                total += forward[(i * width) + t] = sum * local[(i * width) + t];
            }

            scale[i] = total;
            for (int t = 0; t < width; t++)
                forward[(i * width) + t] /= total;
        }

        Array.Fill(backward, 1.0, (n - 1) * width, width);
        for (int i = n - 2; i >= 0; i--)
        {
            for (int u = 0; u < width; u++)
            {
                double sum = 0;
                for (int t = 0; t < width; t++)
                    sum += step[(u * width) + t] * local[((i + 1) * width) + t] * backward[((i + 1) * width) + t];
                backward[(i * width) + u] = sum / scale[i + 1];
            }
        }

        return (forward, backward, scale);
    }

    private void UpdateWeights(
        TrainingSentence sentence, int[] used, int[] tags, double[] forward, double[] backward, float weight)
    {
        int width = tags.Length;
        float[] gradient = new float[Stride];
        for (int i = 0; i < sentence.Length; i++)
        {
            Array.Clear(gradient);
            for (int t = 0; t < width; t++)
                gradient[tags[t]] = -weight * (float)(forward[(i * width) + t] * backward[(i * width) + t]);
            gradient[sentence.Tags[i]] += weight;
            float largest = gradient.Max(Math.Abs);
            if (largest < 1e-4f)
                continue;
            for (int t = 0; t < gradient.Length; t++)
                gradient[t] *= _raise;
            for (int f = 0; f < FeatureTemplates.Count; f++)
            {
                int row = used[(i * FeatureTemplates.Count) + f];
                if (row >= 0)
                    Step(_weights.AsSpan(row * Stride, Stride), _sums.AsSpan(row * Stride, Stride), _squares.AsSpan(row * Stride, Stride), gradient);
            }
        }
    }

    private void UpdateTransitions(
        TrainingSentence sentence, int[] tags, double[] local, double[] step, double[] forward, double[] backward, double[] scale, float weight)
    {
        int width = tags.Length;
        float[] gradient = new float[Tags * Tags];
        for (int i = 0; i < sentence.Length; i++)
        {
            int before = i == 0 ? TagSet.Outside : sentence.Tags[i - 1];
            gradient[(before * Tags) + sentence.Tags[i]] += weight;
            for (int t = 0; t < width; t++)
            {
                double after = local[(i * width) + t] * backward[(i * width) + t] / scale[i];
                if (i == 0)
                {
                    gradient[(TagSet.Outside * Tags) + tags[t]] -= weight * (float)(step[(width * width) + t] * after);
                    continue;
                }

                for (int u = 0; u < width; u++)
                    gradient[(tags[u] * Tags) + tags[t]] -= weight * (float)(forward[((i - 1) * width) + u] * step[(u * width) + t] * after);
            }
        }

        Step(_transitions, _transitionSums, _transitionSquares, gradient);
    }

    /// <summary>
    /// A step of FTRL-proximal: the weights are at any time the minimum of the summed gradients with the regularization, so that
    /// rare features are held back as strongly as frequent ones.
    /// </summary>
    private void Step(Span<float> weights, Span<float> sums, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        int lanes = Vector<float>.Count;
        Vector<float> perRate = new(1 / _options.Rate), l1 = new(_options.L1), l2 = new(_options.L2 + (0.01f / _options.Rate));
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
    public int Epochs { get; init; } = 12;

    public float Rate { get; init; } = 0.1f;

    public float L1 { get; init; }

    /// <summary>Half of this times the sum of the squared weights is added to the loss that is summed over all steps.</summary>
    public float L2 { get; init; } = 3f;

    /// <summary>Share of all features that are left out in training: what most keeps a large field from learning by heart.</summary>
    public double FeatureDropout { get; init; } = 0.5;

    /// <summary>Share of tokens that lose all features naming the word.</summary>
    public double WordDropout { get; init; } = 0.2;

    /// <summary>Share of tokens that lose all features of the knowledge base's names.</summary>
    public double KnownDropout { get; init; } = 0.2;

    /// <summary>A feature that occurs less often is left out.</summary>
    public int FeatureCutoff { get; init; } = 2;

    public int Seed { get; init; } = 1;
}
