using HindiText.Corpus;

namespace HindiText.Evaluation.Morphology;

/// <summary>
/// The baseline that a treebank alone gives: an averaged perceptron over the word, its ends, its neighbours and the two tags
/// before it, read greedily from left to right.
/// </summary>
internal sealed class PlainPerceptron
{
    private const int Epochs = 8;

    private readonly Dictionary<string, Weight[]> _weights = [];
    private readonly string[] _tags;
    private int _step;

    public PlainPerceptron(IReadOnlyList<ConlluSentence> sentences)
    {
        _tags = [.. sentences.SelectMany(s => s.Tags).Distinct().Order(StringComparer.Ordinal)];
        ConlluSentence[] order = [.. sentences];
        Random random = new(1);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (ConlluSentence sentence in order)
                Learn(sentence);
        }

        foreach (Weight[] weights in _weights.Values)
            for (int tag = 0; tag < weights.Length; tag++)
                weights[tag].Value -= weights[tag].Total / _step;
    }

    public string[] Tag(IReadOnlyList<string> words)
    {
        string[] tags = new string[words.Count];
        for (int i = 0; i < tags.Length; i++)
            tags[i] = _tags[Best(Features(words, tags, i))];
        return tags;
    }

    private void Learn(ConlluSentence sentence)
    {
        string[] tags = new string[sentence.Words.Count];
        for (int i = 0; i < tags.Length; i++, _step++)
        {
            string[] features = Features(sentence.Words, tags, i);
            int right = Array.IndexOf(_tags, sentence.Tags[i]), found = Best(features);
            tags[i] = _tags[found];
            if (found == right)
                continue;
            foreach (string feature in features)
            {
                if (!_weights.TryGetValue(feature, out Weight[]? weights))
                    _weights[feature] = weights = new Weight[_tags.Length];
                weights[right].Add(1, _step);
                weights[found].Add(-1, _step);
            }
        }
    }

    private int Best(string[] features)
    {
        double[] scores = new double[_tags.Length];
        foreach (string feature in features)
        {
            if (!_weights.TryGetValue(feature, out Weight[]? weights))
                continue;
            for (int tag = 0; tag < scores.Length; tag++)
                scores[tag] += weights[tag].Value;
        }

        return Array.IndexOf(scores, scores.Max());
    }

    private static string[] Features(IReadOnlyList<string> words, string[] tags, int i)
    {
        string word = words[i];
        string At(int place) => place < 0 || place >= words.Count ? "|" : words[place];
        string Tag(int place) => place < 0 ? "|" : tags[place];
        return
        [
            "bias", "w " + word, "1 " + word[^1..], "2 " + word[^Math.Min(2, word.Length)..], "3 " + word[^Math.Min(3, word.Length)..],
            "p " + At(i - 1), "pp " + At(i - 2), "n " + At(i + 1), "nn " + At(i + 2),
            "t " + Tag(i - 1), "tt " + Tag(i - 2) + " " + Tag(i - 1), "tw " + Tag(i - 1) + " " + word,
        ];
    }

    /// <summary>A weight and what must be taken off it for its average over all steps.</summary>
    private struct Weight
    {
        public double Value;
        public double Total;

        public void Add(double change, int step)
        {
            Value += change;
            Total += change * step;
        }
    }
}
