using System.Numerics;
using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>
/// Trains the <see cref="WindowNetwork"/> under a chain loss of its own, apart from the features, so that the two err in different places: AdaGrad for
/// the vectors, Adam for the layers, both with rates that sink to a twentieth; inputs and hidden values are dropped at random. One seed, one result.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Width = WindowNetwork.Width, Hidden = WindowNetwork.Hidden, Reach = WindowNetwork.Reach;

    private const int Tags = EntityModel.RowLength;

    private readonly NetworkOptions _options;
    private readonly Random _random;
    private readonly ChainLoss _loss;
    private readonly float[] _vectorSquares = new float[Width << NetworkInputs.RowBits];
    private readonly AdamStep _into, _bias, _out;
    private readonly float[][] _averages;
    private int _averaged;
    private float _slow = 1;

    public NetworkTrainer(IEnumerable<TrainingSentence> sentences, NetworkOptions options)
    {
        _options = options;
        _random = new Random(options.Seed);
        CrfOptions chain = new();
        _loss = new ChainLoss(new FtrlStep(chain.Rate, chain.L1, chain.L2));
        Filter = FilterOf(sentences, options.InputCutoff);
        int domains = Enum.GetValues<TextDomain>().Length;
        Vectors = Uniform(Width << NetworkInputs.RowBits, 0.1f);
        _into = new AdamStep(Uniform(WindowNetwork.Window * Width * Hidden, MathF.Sqrt(6f / ((WindowNetwork.Window * Width) + Hidden))));
        _bias = new AdamStep(new float[Hidden]);

        // What all domains share comes first, then what each adds.
        _out = new AdamStep(Uniform((1 + domains) * Hidden * Tags, 0.05f));
        _averages = [.. new[] { Vectors, Into, Bias, Out }.Select(a => new float[a.Length])];
    }

    public float[] Vectors { get; }

    public float[] Into => _into.Weights;

    public float[] Bias => _bias.Weights;

    public float[] Out => _out.Weights;

    /// <summary>A bit for every input that occurs often enough.</summary>
    public byte[] Filter { get; }

    /// <summary>Runs the epochs and leaves the weights' averages over the ends of those in the second half; <paramref name="report"/> is told after each the mean loss a token.</summary>
    public void Train(IReadOnlyList<(TrainingSentence Sentence, float Weight)> sentences, Action<int, double> report)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        int taken = 0;
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            _slow = 1 - (0.95f * epoch / _options.Epochs);
            _random.Shuffle(order);
            double loss = 0;
            long tokens = 0;
            foreach (int s in order)
            {
                loss += Learn(sentences[s].Sentence, sentences[s].Weight);
                tokens += sentences[s].Sentence.Length;
                if (++taken % _options.Batch == 0)
                {
                    foreach (AdamStep step in new[] { _into, _bias, _out })
                        step.Take(_options.LayerRate * _slow, _options.Decay);
                }
            }

            if (epoch >= _options.Epochs / 2)
                Average();
            report(epoch + 1, loss / tokens);
        }

        foreach ((float[] average, float[] into) in _averages.Zip([Vectors, Into, Bias, Out]))
            average.CopyTo(into, 0);
    }

    private static byte[] FilterOf(IEnumerable<TrainingSentence> sentences, int cutoff)
    {
        Dictionary<uint, int> counts = [];
        Span<uint> inputs = stackalloc uint[NetworkInputs.Most];
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = sentence.First; i < sentence.End; i++)
            {
                foreach (uint input in inputs[..NetworkInputs.Fill(sentence.Evidence, i, inputs)])
                    counts[input] = counts.GetValueOrDefault(input) + 1;
            }
        }

        byte[] filter = new byte[(1 << NetworkInputs.FilterBits) / 8];
        foreach ((uint input, _) in counts.Where(c => c.Value >= cutoff))
        {
            int place = NetworkInputs.PlaceOf(input);
            filter[place >> 3] |= (byte)(1 << (place & 7));
        }

        return filter;
    }

    private float[] Uniform(int count, float scale) =>
        [.. Enumerable.Range(0, count).Select(_ => ((_random.NextSingle() * 2) - 1) * scale)];

    private void Average()
    {
        _averaged++;
        foreach ((float[] average, float[] now) in _averages.Zip([Vectors, Into, Bias, Out]))
        {
            for (int k = 0; k < now.Length; k++)
                average[k] += (now[k] - average[k]) / _averaged;
        }
    }

    private double Learn(TrainingSentence sentence, float weight)
    {
        int n = sentence.Length, own = (1 + (int)sentence.Domain) * Hidden * Tags;
        int[][] rows = new int[n][];
        float[] sums = new float[n * Width], hidden = new float[n * Hidden], passed = new float[n * Hidden];
        float[] scores = new float[n * Tags], gradient = new float[n * Tags];
        for (int i = 0; i < n; i++)
        {
            rows[i] = Kept(sentence.Evidence, sentence.First + i);
            foreach (int row in rows[i])
                Add(sums.AsSpan(i * Width, Width), Vectors.AsSpan(row * Width, Width), 1 / (1 - _options.InputDropout));
        }

        for (int i = 0; i < n; i++)
        {
            Span<float> h = hidden.AsSpan(i * Hidden, Hidden);
            Enter(sums, n, i, h);
            for (int k = 0; k < Hidden; k++)
            {
                passed[(i * Hidden) + k] = h[k] > 0 && _random.NextSingle() >= _options.HiddenDropout ? 1 / (1 - _options.HiddenDropout) : 0;
                h[k] *= passed[(i * Hidden) + k];
                if (h[k] == 0)
                    continue;
                Add(scores.AsSpan(i * Tags, Tags), Out.AsSpan(k * Tags, Tags), h[k]);
                Add(scores.AsSpan(i * Tags, Tags), Out.AsSpan(own + (k * Tags), Tags), h[k]);
            }
        }

        double loss = _loss.Learn(sentence, scores, weight, gradient);
        LearnBack(rows, sums, hidden, passed, gradient, own);
        return loss;
    }

    /// <summary>The rows of a token's inputs, some left out.</summary>
    private int[] Kept(TokenEvidence evidence, int token)
    {
        Span<uint> inputs = stackalloc uint[NetworkInputs.Most];
        inputs = inputs[..NetworkInputs.Fill(evidence, token, inputs)];
        List<int> kept = [];
        bool dropWord = _random.NextSingle() < _options.WordDropout;
        for (int k = 0; k < inputs.Length; k++)
        {
            int place = NetworkInputs.PlaceOf(inputs[k]);
            bool known = (Filter[place >> 3] & (1 << (place & 7))) != 0;
            if (known && !(dropWord && k == NetworkInputs.OfWord) && _random.NextSingle() >= _options.InputDropout)
                kept.Add(NetworkInputs.RowOf(inputs[k]));
        }

        return [.. kept];
    }

    private void Enter(float[] sums, int n, int i, Span<float> h)
    {
        Bias.CopyTo(h);
        for (int j = Math.Max(0, i - Reach); j <= Math.Min(n - 1, i + Reach); j++)
        {
            int at = (j - i + Reach) * Width * Hidden;
            for (int d = 0; d < Width; d++)
                Add(h, Into.AsSpan(at + (d * Hidden), Hidden), sums[(j * Width) + d]);
        }
    }

    private void LearnBack(int[][] rows, float[] sums, float[] hidden, float[] passed, float[] gradient, int own)
    {
        int n = rows.Length;
        float[] ofSums = new float[n * Width], ofHidden = new float[Hidden];
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> g = gradient.AsSpan(i * Tags, Tags);
            if (g.IndexOfAnyExceptInRange(-CrfTrainer.LeastGradient, CrfTrainer.LeastGradient) < 0)
                continue;
            for (int k = 0; k < Hidden; k++)
            {
                ofHidden[k] = 0;
                float pass = passed[(i * Hidden) + k];
                if (pass == 0)
                    continue;
                Add(_out.Gradient.AsSpan(k * Tags, Tags), g, hidden[(i * Hidden) + k]);
                Add(_out.Gradient.AsSpan(own + (k * Tags), Tags), g, hidden[(i * Hidden) + k]);
                ofHidden[k] = pass * (Dot(Out.AsSpan(k * Tags, Tags), g) + Dot(Out.AsSpan(own + (k * Tags), Tags), g));
            }

            Add(_bias.Gradient, ofHidden, 1);
            for (int j = Math.Max(0, i - Reach); j <= Math.Min(n - 1, i + Reach); j++)
            {
                int at = (j - i + Reach) * Width * Hidden;
                for (int d = 0; d < Width; d++)
                {
                    Add(_into.Gradient.AsSpan(at + (d * Hidden), Hidden), ofHidden, sums[(j * Width) + d]);
                    ofSums[(j * Width) + d] += Dot(Into.AsSpan(at + (d * Hidden), Hidden), ofHidden);
                }
            }
        }

        for (int i = 0; i < n; i++)
        {
            foreach (int row in rows[i])
                LearnVector(row * Width, ofSums.AsSpan(i * Width, Width));
        }
    }

    private void LearnVector(int at, ReadOnlySpan<float> gradient)
    {
        Span<float> vector = Vectors.AsSpan(at, Width), squares = _vectorSquares.AsSpan(at, Width);
        for (int k = 0; k < Width; k += Vector<float>.Count)
        {
            Vector<float> g = new(gradient[k..]), s = new Vector<float>(squares[k..]) + (g * g);
            s.CopyTo(squares[k..]);
            Vector<float> moved = new Vector<float>(vector[k..]) * (1 - _options.Decay);
            (moved + (_options.VectorRate * _slow * g / (Vector.SquareRoot(s) + new Vector<float>(0.01f)))).CopyTo(vector[k..]);
        }
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> from, float by)
    {
        for (int k = 0; k < to.Length; k += Vector<float>.Count)
            (new Vector<float>(to[k..]) + (new Vector<float>(from[k..]) * by)).CopyTo(to[k..]);
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector<float> sum = default;
        for (int k = 0; k < a.Length; k += Vector<float>.Count)
            sum += new Vector<float>(a[k..]) * new Vector<float>(b[k..]);
        return Vector.Sum(sum);
    }
}

/// <summary>How the network is trained.</summary>
internal sealed record NetworkOptions
{
    public int Epochs { get; init; } = 16;

    /// <summary>Sentences between two steps of the layers.</summary>
    public int Batch { get; init; } = 8;

    public float VectorRate { get; init; } = 0.05f;

    public float LayerRate { get; init; } = 0.002f;

    /// <summary>Share that weights lose at every step.</summary>
    public float Decay { get; init; } = 1e-5f;

    /// <summary>Share of a token's inputs that are left out.</summary>
    public float InputDropout { get; init; } = 0.25f;

    /// <summary>Share of tokens whose word is left out besides.</summary>
    public float WordDropout { get; init; } = 0.3f;

    public float HiddenDropout { get; init; } = 0.5f;

    /// <summary>An input that occurs less often is passed over.</summary>
    public int InputCutoff { get; init; } = 3;

    public int Seed { get; init; } = 7;
}
