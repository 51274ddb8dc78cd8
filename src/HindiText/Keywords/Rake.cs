namespace HindiText.Keywords;

/// <summary>
/// Rose, Engel, Cramer, Cowley: Automatic keyword extraction from individual documents, 2010. Candidates are the runs between stop words
/// and punctuation; a word counts by degree over frequency, a candidate by the sum of its words. Two candidates that stand in the same order at
/// least twice with stop words alone between them are one more candidate.
/// </summary>
internal static class Rake
{
    private const int MinAdjoining = 2;

    public static Keyword[] Extract(KeywordText text, int limit)
    {
        (int First, int Last)[] runs = [.. text.Runs(w => w.IsContent)];
        double[] degree = new double[text.Forms.Count], frequency = new double[text.Forms.Count];
        foreach ((int first, int last) in runs)
        {
            for (int i = first; i <= last; i++)
            {
                degree[text.Words[i].Form] += last - first + 1;
                frequency[text.Words[i].Form]++;
            }
        }

        PhraseScores scores = new(text);
        foreach ((int first, int last) in runs.Concat(Adjoining(text, runs)))
        {
            Phrase phrase = scores.Add(first, last);
            phrase.Score = 0;
            for (int i = first; i <= last; i++)
                phrase.Score += text.Words[i].IsStop ? 0 : degree[text.Words[i].Form] / frequency[text.Words[i].Form];
        }

        return scores.Best(limit);
    }

    private static IEnumerable<(int First, int Last)> Adjoining(KeywordText text, (int First, int Last)[] runs)
    {
        Dictionary<string, List<(int First, int Last)>> pairs = new(StringComparer.Ordinal);
        for (int r = 0; r + 1 < runs.Length; r++)
        {
            (int first, int last) = (runs[r].First, runs[r + 1].Last);
            bool joined = text.Words[first].Sentence == text.Words[last].Sentence && !text.Words[first..last].Any(w => !w.IsWord);
            if (!joined)
                continue;
            string key = string.Join(' ', text.Words[first..(last + 1)].Select(w => w.Form));
            if (!pairs.TryGetValue(key, out List<(int First, int Last)>? places))
                pairs[key] = places = [];
            places.Add((first, last));
        }

        return pairs.Values.Where(places => places.Count >= MinAdjoining).SelectMany(places => places);
    }
}
