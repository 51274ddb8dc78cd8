namespace HindiText.Keywords;

/// <summary>
/// Rose, Engel, Cramer, Cowley: Automatic keyword extraction from individual documents, 2010. Candidates are the runs between stop words
/// and punctuation; a word counts by degree over frequency, a candidate by the sum of its words.
/// </summary>
internal static class Rake
{
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
        foreach ((int first, int last) in runs)
        {
            Phrase phrase = scores.Add(first, last);
            phrase.Score = 0;
            for (int i = first; i <= last; i++)
                phrase.Score += degree[text.Words[i].Form] / frequency[text.Words[i].Form];
        }

        return scores.Best(limit);
    }
}
