namespace HindiText.Keywords;

/// <summary>
/// Florescu, Caragea: PositionRank, an unsupervised approach to keyphrase extraction from scholarly documents, 2017. Noun phrases of up to
/// three words by the ranks of their words; the walk begins anew at words by the sum of one over their positions.
/// </summary>
internal static class PositionRank
{
    private const int Window = 10;
    private const int LongestPhrase = 3;

    public static Keyword[] Extract(KeywordText text, int limit)
    {
        double[] start = new double[text.Forms.Count];
        int position = 0;
        foreach (KeywordWord word in text.Words)
        {
            position += word.IsWord ? 1 : 0;
            if (word.IsNounOrAdjective)
                start[word.Form] += 1.0 / position;
        }

        double all = start.Sum();
        for (int f = 0; f < start.Length; f++)
            start[f] /= Math.Max(all, double.Epsilon);
        double[] rank = new WordGraph(text, w => w.IsNounOrAdjective, Window, weighted: true).Rank(start);

        PhraseScores scores = new(text);
        foreach ((int first, int last) in text.Runs(w => w.IsNounOrAdjective))
        {
            // Adjectives, then nouns.
            for (int from = first; from <= last; from++)
            {
                double sum = 0;
                bool noun = false;
                for (int to = from; to <= Math.Min(last, from + LongestPhrase - 1); to++)
                {
                    bool adjective = text.Words[to].Upos == Upos.Adj;
                    if (noun && adjective)
                        break;
                    noun |= !adjective;
                    sum += rank[text.Words[to].Form];
                    if (noun)
                        scores.Add(from, to).Score = sum;
                }
            }
        }

        return scores.Best(limit);
    }
}
