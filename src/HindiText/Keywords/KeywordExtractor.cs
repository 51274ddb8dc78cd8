using HindiText.Linking;
using HindiText.Morphology;

namespace HindiText.Keywords;

/// <summary>Ranks what a document is about: its named things, whole, and its noun phrases, by how likely an editor is to choose them.</summary>
internal static class KeywordExtractor
{
    public static Keyword[] Extract(
        string text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, IReadOnlyList<Entity> entities, MorphToken[]? grammar, KeywordSettings settings)
    {
        List<KeywordCandidate> candidates = Candidates(text, tokens, sentences, entities, grammar, settings);
        if (candidates.Count == 0)
            return [];
        int most = candidates.Max(c => c.Spans.Count);
        Span<double> features = stackalloc double[KeywordFeatures.Names.Length];
        double[] weights = KeywordWeights.Shipped;
        foreach (KeywordCandidate candidate in candidates)
        {
            KeywordFeatures.Of(candidate, sentences.Count, most, features);
            for (int i = 0; i < weights.Length; i++)
                candidate.Score += weights[i] * features[i];
        }

        candidates.Sort((a, b) => b.Score.CompareTo(a.Score) is not 0 and int order ? order : string.CompareOrdinal(a.Key, b.Key));
        List<KeywordCandidate> chosen = [];
        foreach (KeywordCandidate candidate in candidates)
        {
            if (chosen.Count == settings.Limit)
                break;
            if (!chosen.Exists(c => Overlap(c.Key, candidate.Key)))
                chosen.Add(candidate);
        }

        return
        [
            .. chosen.Select(c => new Keyword
            {
                Text = c.Text,
                Score = Likelihood(c.Score) / Likelihood(chosen[0].Score),
                Spans = [.. c.Spans],
                EnglishName = c.EnglishName,
            }),
        ];
    }

    /// <summary>Everything that may become a keyword.</summary>
    public static List<KeywordCandidate> Candidates(
        string text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, IReadOnlyList<Entity> entities, MorphToken[]? grammar, KeywordSettings settings)
    {
        HashSet<int> furniture = [];
        for (int s = 0; s < sentences.Count; s++)
        {
            if (IsFurniture(text, tokens, sentences[s]))
                furniture.Add(s);
        }

        grammar ??= MorphologyStage.Run(text, tokens, sentences);
        return [.. Names(sentences, entities, furniture), .. CandidatePhrases.Of(text, tokens.ToArray(), grammar, sentences, entities, furniture, settings)];
    }

    private static double Likelihood(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>Whether a line is the page's and not the article's: a copyright note, or mostly words of another script.</summary>
    private static bool IsFurniture(string text, ReadOnlySpan<HindiToken> tokens, Sentence sentence)
    {
        int foreign = 0, words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Symbol && text[tokens[i].Start] == '©')
                return true;
            foreign += tokens[i].Kind is TokenKind.Foreign or TokenKind.Url ? 1 : 0;
            words += tokens[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return foreign > words;
    }

    private static IEnumerable<KeywordCandidate> Names(List<Sentence> sentences, IReadOnlyList<Entity> entities, HashSet<int> furniture)
    {
        IEnumerable<Entity> taggable = entities.Where(e => IsTaggable(e.Type) && !furniture.Contains(SentenceOf(sentences, e.Span)));
        foreach (IGrouping<int, Entity> group in taggable.GroupBy(e => e.Group))
        {
            Entity fullest = group.MaxBy(e => e.Text.Length)!;
            string[] words = [.. NameFolding.Words(fullest.Text)];
            KeywordCandidate candidate = new(string.Join(' ', words), words.Length)
            {
                Type = fullest.Type,
                IsKnown = group.Any(e => e.NameSource == EntityNameSource.KnowledgeBase),
                Text = fullest.Text,
                EnglishName = fullest.EnglishName,
            };
            foreach (Entity mention in group)
            {
                candidate.Spans.Add(mention.Span);
                candidate.Sentences.Add(SentenceOf(sentences, mention.Span));
            }

            yield return candidate;
        }
    }

    /// <summary>The sentence that a span lies in, by halving.</summary>
    private static int SentenceOf(List<Sentence> sentences, TextSpan span)
    {
        int low = 0, high = sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Span.Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static bool IsTaggable(EntityType type) => type is
        EntityType.Person or EntityType.Location or EntityType.Organization or EntityType.Event or EntityType.Work or EntityType.Product;

    /// <summary>Whether one key's words are all among the other's.</summary>
    private static bool Overlap(string a, string b)
    {
        (string shorter, string longer) = a.Length < b.Length ? (a, b) : (b, a);
        foreach (Range word in shorter.AsSpan().Split(' '))
        {
            if (!HasWord(longer, shorter.AsSpan(word)))
                return false;
        }

        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> key, ReadOnlySpan<char> word)
    {
        foreach (Range other in key.Split(' '))
        {
            if (key[other].SequenceEqual(word))
                return true;
        }

        return false;
    }
}
