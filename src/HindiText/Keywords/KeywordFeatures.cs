namespace HindiText.Keywords;

/// <summary>What is weighed of a candidate. The weights are fitted by <c>HindiText.Training</c> on the corpus, its test part apart.</summary>
internal static class KeywordFeatures
{
    /// <summary>The names of the features, which <c>Data/keyword-weights.txt</c> has too.</summary>
    public static readonly string[] Names =
    [
        "bias", "person", "location", "organization", "other-name", "known", "one-word", "two-words", "three-words", "adjective-first",
        "occurrences", "name-occurrences", "share-of-most", "first", "title", "title-name", "spread", "most-bits", "mean-bits", "long-text",
    ];

    /// <summary>Fills in the features of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="sentences">How many sentences the text has.</param>
    /// <param name="most">How often the candidate occurs that occurs most.</param>
    /// <param name="into">Room for as many as there are names.</param>
    public static void Of(KeywordCandidate candidate, int sentences, int most, Span<double> into)
    {
        bool name = candidate.Type is not null;
        double occurrences = Math.Log2(1 + candidate.Spans.Count);
        int first = candidate.Sentences[0];
        int i = 0;
        into[i++] = 1;
        into[i++] = candidate.Type == EntityType.Person ? 1 : 0;
        into[i++] = candidate.Type == EntityType.Location ? 1 : 0;
        into[i++] = candidate.Type == EntityType.Organization ? 1 : 0;
        into[i++] = candidate.Type is EntityType.Event or EntityType.Work or EntityType.Product ? 1 : 0;
        into[i++] = candidate.IsKnown ? 1 : 0;
        into[i++] = !name && candidate.WordCount == 1 ? 1 : 0;
        into[i++] = !name && candidate.WordCount == 2 ? 1 : 0;
        into[i++] = !name && candidate.WordCount > 2 ? 1 : 0;
        into[i++] = candidate.BeginsWithAdjective ? 1 : 0;
        into[i++] = occurrences;
        into[i++] = name ? occurrences : 0;
        into[i++] = candidate.Spans.Count / (double)most;
        into[i++] = 1.0 / (1 + first);
        into[i++] = first == 0 ? 1 : 0;
        into[i++] = first == 0 && name ? 1 : 0;
        into[i++] = Distinct(candidate.Sentences) / (double)sentences;
        into[i++] = name ? 0 : candidate.MostBits / 24;
        into[i++] = name ? 0 : candidate.MeanBits / 24;
        into[i] = Math.Log2(1 + sentences) / 10 * (name ? 1 : 0);
    }

    private static int Distinct(List<int> ascending)
    {
        int count = 1;
        for (int i = 1; i < ascending.Count; i++)
            count += ascending[i] != ascending[i - 1] ? 1 : 0;
        return count;
    }
}
