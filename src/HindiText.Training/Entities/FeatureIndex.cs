using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>Numbers the features that occur often enough, and keeps every sentence's as numbers.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _rows = [];

    public FeatureIndex(IReadOnlyList<TrainingSentence> sentences, int atLeast)
    {
        Dictionary<uint, int> counts = [];
        Span<uint> features = stackalloc uint[FeatureTemplates.Count];
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = sentence.First; i < sentence.End; i++)
            {
                FeatureTemplates.Fill(sentence.Evidence, sentence.First, sentence.End, i, sentence.Domain, features);
                foreach (uint feature in features)
                {
                    if (feature != 0)
                        counts[feature] = counts.GetValueOrDefault(feature) + 1;
                }
            }
        }

        foreach ((uint feature, int count) in counts)
        {
            if (count >= atLeast)
                _rows[feature] = _rows.Count;
        }
    }

    public int Count => _rows.Count;

    public IEnumerable<(uint Feature, int Row)> Rows => _rows.Select(r => (r.Key, r.Value));

    /// <summary>The rows of a sentence's tokens, <see cref="FeatureTemplates.Count"/> places each, -1 where there is none.</summary>
    public int[] RowsOf(TrainingSentence sentence)
    {
        Span<uint> features = stackalloc uint[FeatureTemplates.Count];
        int[] rows = new int[sentence.Length * FeatureTemplates.Count];
        for (int i = 0; i < sentence.Length; i++)
        {
            FeatureTemplates.Fill(sentence.Evidence, sentence.First, sentence.End, sentence.First + i, sentence.Domain, features);
            for (int f = 0; f < features.Length; f++)
                rows[(i * FeatureTemplates.Count) + f] = features[f] != 0 && _rows.TryGetValue(features[f], out int row) ? row : -1;
        }

        return rows;
    }
}
