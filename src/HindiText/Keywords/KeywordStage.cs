using HindiText.Data;

namespace HindiText.Keywords;

/// <summary>How a pipeline finds keywords.</summary>
/// <param name="Limit">How many at the most; 0 for none.</param>
/// <param name="Method">In which way.</param>
/// <param name="Diversity">How much a keyword loses for words that a better one has too, from 0 to 1.</param>
/// <param name="Background">In how many documents words stand; null for news at large.</param>
internal readonly record struct KeywordSettings(
    int Limit, KeywordMethod Method = KeywordMethod.HindiText, double Diversity = 0, KeywordBackground? Background = null)
{
    /// <summary>How rare a folded word is, in bits.</summary>
    public double Surprise(string folded) => Background?.Surprise(folded) ?? WordFrequencies.Surprise(folded);
}

/// <summary>From tokens, sentences and entities to keywords.</summary>
internal static class KeywordStage
{
    /// <summary>With diversity asked for, so many times the wanted keywords are looked at.</summary>
    private const int Choice = 4;

    public static Keyword[] Run(
        string text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, IReadOnlyList<Entity> entities, MorphToken[]? grammar, KeywordSettings settings)
    {
        int limit = settings.Diversity > 0 ? settings.Limit * Choice : settings.Limit;
        Keyword[] keywords = settings.Method == KeywordMethod.HindiText
            ? KeywordExtractor.Extract(text, tokens, sentences, entities, grammar, settings with { Limit = limit })
            : Classic(text, tokens, sentences, settings with { Limit = limit });
        return settings.Diversity > 0 ? Diversity.Choose(keywords, settings.Limit, settings.Diversity) : keywords;
    }

    private static Keyword[] Classic(string text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, KeywordSettings settings)
    {
        KeywordText words = KeywordText.Of(text, tokens, sentences, tagged: settings.Method is KeywordMethod.TextRank or KeywordMethod.PositionRank);
        int limit = settings.Limit;
        return settings.Method switch
        {
            KeywordMethod.TfIdf => TfIdf.Extract(words, settings),
            KeywordMethod.Rake => Rake.Extract(words, limit),
            KeywordMethod.Yake => Yake.Extract(words, limit),
            KeywordMethod.TextRank => TextRank.Extract(words, limit),
            _ => PositionRank.Extract(words, limit),
        };
    }
}
