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
        double[] weight = Weights(text);
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
                // A stop word inside counts by how seldom it stands beside its neighbours, which is nearly always; the paper's limit is taken.
                double word = text.Words[i].IsStop ? 1 : weight[text.Words[i].Form];
                product *= word;
                sum += text.Words[i].IsStop ? 0 : word;
            }

            // Small is good in the paper; here the greater the better.
            phrase.Score = phrase.Spans.Count * (1 + sum) / product;
        }

        return Distinct(scores.Best(limit * 3), limit);
    }

    private static double[] Weights(KeywordText text)
    {
        int forms = text.Forms.Count;
        int[] frequency = new int[forms];
        List<int>[] sentences = new List<int>[forms];
        Dictionary<int, int>[] left = new Dictionary<int, int>[forms], right = new Dictionary<int, int>[forms];
        for (int f = 0; f < forms; f++)
            (sentences[f], left[f], right[f]) = ([], [], []);
        for (int i = 0; i < text.Words.Length; i++)
        {
            KeywordWord word = text.Words[i];
            if (!word.IsWord)
                continue;
            frequency[word.Form]++;
            sentences[word.Form].Add(word.Sentence);
            if (i == 0 || !text.Words[i - 1].IsWord || text.Words[i - 1].Sentence != word.Sentence)
                continue;
            int before = text.Words[i - 1].Form;
            left[word.Form][before] = left[word.Form].GetValueOrDefault(before) + 1;
            right[before][word.Form] = right[before].GetValueOrDefault(word.Form) + 1;
        }

        double[] counted = [.. text.Words.Where(w => w.IsContent).Select(w => w.Form).Distinct().Select(f => (double)frequency[f])];
        double mean = counted.Length == 0 ? 1 : counted.Average();
        double deviation = counted.Length == 0 ? 0 : Math.Sqrt(counted.Average(c => (c - mean) * (c - mean)));
        double most = frequency.Length == 0 ? 1 : frequency.Max();
        double[] weight = new double[forms];
        for (int f = 0; f < forms; f++)
        {
            double position = Math.Log2(Math.Log2(3 + sentences[f][sentences[f].Count / 2]) + 1);
            double norm = frequency[f] / (mean + deviation);
            double spread = sentences[f].Distinct().Count() / (double)Math.Max(1, text.SentenceCount);
            double related = 1 + ((Variety(left[f]) + Variety(right[f])) * frequency[f] / most);
            weight[f] = related * position / ((norm / related) + (spread / related));
        }

        return weight;
    }

    private static double Variety(Dictionary<int, int> neighbours) => neighbours.Count == 0 ? 0 : neighbours.Count / (double)neighbours.Values.Sum();

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
}
