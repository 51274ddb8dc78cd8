namespace HindiText.Keywords;

/// <summary>
/// Campos, Mangaravite, Pasquali, Jorge, Nunes, Jatowt: YAKE! Keyword extraction from single documents using multiple local features,
/// 2020. Up to three words, window 1, near-duplicates dropped at a likeness of 0.9. The paper's term for capitals has no meaning in Devanagari.
/// </summary>
internal static class Yake
{
    private const int LongestPhrase = 3;
    private const double TooAlike = 0.9;

    public static Keyword[] Extract(KeywordText text, int limit)
    {
        Statistics words = new(text);
        double[] weight = words.Weights();
        PhraseScores scores = new(text);
        for (int first = 0; first < text.Words.Length; first++)
        {
            for (int last = first; last < Math.Min(first + LongestPhrase, text.Words.Length) && text.Words[last].IsWord && text.Words[last].Sentence == text.Words[first].Sentence; last++)
            {
                if (text.Words[first].IsContent && text.Words[last].IsContent)
                    scores.Add(first, last);
            }
        }

        foreach (Phrase phrase in scores.Phrases)
        {
            double product = 1, sum = 0;
            for (int i = phrase.FirstWord; i <= phrase.LastWord; i++)
            {
                if (!text.Words[i].IsStop)
                {
                    product *= weight[text.Words[i].Form];
                    sum += weight[text.Words[i].Form];
                    continue;
                }

                // A stop word inside counts by how seldom it stands between these neighbours.
                double together = words.Together(text.Words[i - 1].Form, text.Words[i].Form, text.Words[i + 1].Form);
                product *= 2 - together;
                sum -= 1 - together;
            }

            // Small is good in the paper; here the greater the better.
            phrase.Score = phrase.Spans.Count * (1 + sum) / product;
        }

        return Distinct(scores.Best(limit * 3), limit);
    }

    private static Keyword[] Distinct(Keyword[] keywords, int limit)
    {
        List<Keyword> kept = [];
        foreach (Keyword keyword in keywords)
        {
            if (kept.Count < limit && !kept.Exists(k => Likeness(k.Text, keyword.Text) > TooAlike))
                kept.Add(keyword);
        }

        return [.. kept];
    }

    /// <summary>One less the edits between two texts as a share of the longer.</summary>
    private static double Likeness(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int keep = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(keep, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return 1 - (row[b.Length] / (double)Math.Max(1, Math.Max(a.Length, b.Length)));
    }

    /// <summary>What the paper counts of every word.</summary>
    private sealed class Statistics
    {
        private readonly KeywordText _text;
        private readonly int[] _frequency;
        private readonly List<int>[] _sentences;
        private readonly Dictionary<int, int>[] _left;
        private readonly Dictionary<int, int>[] _right;

        public Statistics(KeywordText text)
        {
            int forms = text.Forms.Count;
            _text = text;
            _frequency = new int[forms];
            (_sentences, _left, _right) = (new List<int>[forms], new Dictionary<int, int>[forms], new Dictionary<int, int>[forms]);
            for (int f = 0; f < forms; f++)
                (_sentences[f], _left[f], _right[f]) = ([], [], []);
            for (int i = 0; i < text.Words.Length; i++)
            {
                KeywordWord word = text.Words[i];
                if (!word.IsWord)
                    continue;
                _frequency[word.Form]++;
                if (_sentences[word.Form] is var seen && (seen.Count == 0 || seen[^1] != word.Sentence))
                    seen.Add(word.Sentence);
                if (i == 0 || !text.Words[i - 1].IsWord || text.Words[i - 1].Sentence != word.Sentence)
                    continue;
                int before = text.Words[i - 1].Form;
                _left[word.Form][before] = _left[word.Form].GetValueOrDefault(before) + 1;
                _right[before][word.Form] = _right[before].GetValueOrDefault(word.Form) + 1;
            }
        }

        /// <summary>The weight of every form; the smaller the better.</summary>
        public double[] Weights()
        {
            double[] counted = [.. _text.Words.Where(w => w.IsContent).Select(w => w.Form).Distinct().Select(f => (double)_frequency[f])];
            double mean = counted.Length == 0 ? 1 : counted.Average();
            double deviation = counted.Length == 0 ? 0 : Math.Sqrt(counted.Average(c => (c - mean) * (c - mean)));
            double most = _frequency.Length == 0 ? 1 : _frequency.Max();
            double[] weight = new double[_frequency.Length];
            for (int f = 0; f < weight.Length; f++)
            {
                double position = Math.Log(Math.Log(3 + Median(_sentences[f])));
                double norm = _frequency[f] / (mean + deviation);
                double spread = _sentences[f].Count / (double)_text.SentenceCount;
                double related = 1 + ((Variety(_left[f]) + Variety(_right[f])) * _frequency[f] / most);
                weight[f] = related * position / ((norm / related) + (spread / related));
            }

            return weight;
        }

        /// <summary>How likely a word follows the one before it, times how likely it precedes the one after it.</summary>
        public double Together(int before, int word, int after) =>
            (double)_right[before][word] / _frequency[before] * _right[word][after] / _frequency[after];

        private static double Median(List<int> ascending) =>
            (ascending[(ascending.Count - 1) / 2] + ascending[ascending.Count / 2]) / 2.0;

        private static double Variety(Dictionary<int, int> neighbours) =>
            neighbours.Count == 0 ? 0 : neighbours.Count / (double)neighbours.Values.Sum();
    }
}
