namespace HindiText.Keywords;

/// <summary>Which words stand near each other, and the rank that each has in it: the share of a random walk's time.</summary>
internal sealed class WordGraph
{
    private const double Damping = 0.85;
    private const double SmallestChange = 0.0001;
    private const int MostSteps = 100;

    private readonly Dictionary<int, double>[] _edges;

    /// <param name="text">The text.</param>
    /// <param name="isNode">Which words are in the graph.</param>
    /// <param name="window">How many words apart two may stand, neighbours being 2; words outside the graph count.</param>
    /// <param name="weighted">Whether an edge weighs as much as the words stand near each other often; else every edge weighs the same.</param>
    public WordGraph(KeywordText text, Func<KeywordWord, bool> isNode, int window, bool weighted)
    {
        _edges = new Dictionary<int, double>[text.Forms.Count];
        for (int i = 0; i < text.Words.Length; i++)
        {
            if (!isNode(text.Words[i]))
                continue;
            int form = text.Words[i].Form;
            _edges[form] ??= [];
            for (int j = i + 1; j < Math.Min(i + window, text.Words.Length); j++)
            {
                if (!isNode(text.Words[j]) || text.Words[j].Form == form)
                    continue;
                int other = text.Words[j].Form;
                _edges[other] ??= [];
                _edges[form][other] = weighted ? _edges[form].GetValueOrDefault(other) + 1 : 1;
                _edges[other][form] = weighted ? _edges[other].GetValueOrDefault(form) + 1 : 1;
            }
        }
    }

    /// <summary>The rank of every form; 0 for those outside the graph.</summary>
    /// <param name="start">Where the walk begins anew, shares that sum to 1; null for everywhere alike.</param>
    public double[] Rank(double[]? start = null)
    {
        int nodes = _edges.Count(e => e is not null);
        double[] rank = new double[_edges.Length], strength = new double[_edges.Length];
        for (int f = 0; f < rank.Length; f++)
        {
            if (_edges[f] is null)
                continue;
            rank[f] = start?[f] ?? 1.0 / nodes;
            strength[f] = _edges[f].Values.Sum();
        }

        for (int step = 0; step < MostSteps; step++)
        {
            double[] next = new double[rank.Length];
            double change = 0;
            for (int f = 0; f < rank.Length; f++)
            {
                if (_edges[f] is null)
                    continue;
                double sum = 0;
                foreach ((int other, double weight) in _edges[f])
                    sum += weight / strength[other] * rank[other];
                next[f] = ((1 - Damping) * (start?[f] ?? 1.0 / nodes)) + (Damping * sum);
                change += Math.Abs(next[f] - rank[f]);
            }

            rank = next;
            if (change < SmallestChange)
                break;
        }

        return rank;
    }
}
