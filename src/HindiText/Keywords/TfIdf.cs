namespace HindiText.Keywords;

/// <summary>Words and pairs of words without stop words at their ends: how often, times the sum of their words' rarity in the background.</summary>
internal static class TfIdf
{
    private const int LongestPhrase = 2;

    public static Keyword[] Extract(KeywordText text, KeywordSettings settings)
    {
        PhraseScores scores = new(text);
        for (int first = 0; first < text.Words.Length; first++)
        {
            double rarity = 0;
            for (int last = first; last < Math.Min(first + LongestPhrase, text.Words.Length) && text.Words[last].IsContent && text.Words[last].Sentence == text.Words[first].Sentence; last++)
            {
                rarity += settings.Surprise(text.Forms[text.Words[last].Form]);
                scores.Add(first, last).Score += rarity;
            }
        }

        return scores.Best(settings.Limit);
    }
}
