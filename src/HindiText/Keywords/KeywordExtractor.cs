using HindiText.Data;
using HindiText.Linking;

namespace HindiText.Keywords;

/// <summary>
/// Ranks what a document is about: its named things, whole, and its phrases of up to three content words, by how often and how
/// early they stand and how rare their words are in news at large.
/// </summary>
internal static class KeywordExtractor
{
    private const int LongestPhrase = 3;

    /// <summary>Phrases are taken from the first tokens of a text only, so that the memory for a whole archive in one file stays bounded.</summary>
    private const int PhraseHorizon = 50_000;

    /// <summary>A single common noun says less as a tag than a phrase does.</summary>
    private const double SingleWord = 0.6;

    /// <summary>What a name says, beyond its words' rarity: an editor tags who and where before what.</summary>
    private const double NameBits = 14;

    public static Keyword[] Extract(
        string text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, IReadOnlyList<Entity> entities, int limit)
    {
        HashSet<int> furniture = [];
        for (int s = 0; s < sentences.Count; s++)
        {
            if (IsFurniture(text, tokens, sentences[s]))
                furniture.Add(s);
        }

        List<KeywordCandidate> candidates =
            [.. Names(text, sentences, entities, furniture), .. Phrases(text, tokens, sentences, entities, furniture)];
        candidates.Sort((a, b) => b.Score.CompareTo(a.Score) is not 0 and int order ? order : string.CompareOrdinal(a.Key, b.Key));

        List<KeywordCandidate> chosen = [];
        foreach (KeywordCandidate candidate in candidates)
        {
            if (chosen.Count == limit)
                break;
            if (!chosen.Exists(c => Overlap(c.Key, candidate.Key)))
                chosen.Add(candidate);
        }

        return
        [
            .. chosen.Select(c => new Keyword
            {
                Text = c.Text,
                Score = c.Score / chosen[0].Score,
                Spans = [.. c.Spans],
                EnglishName = c.EnglishName,
            }),
        ];
    }

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

    private static IEnumerable<KeywordCandidate> Names(
        string text, List<Sentence> sentences, IReadOnlyList<Entity> entities, HashSet<int> furniture)
    {
        IEnumerable<Entity> taggable = entities.Where(e => IsTaggable(e.Type) && !furniture.Contains(SentenceOf(sentences, e.Span)));
        foreach (IGrouping<int, Entity> group in taggable.GroupBy(e => e.Group))
        {
            Entity fullest = group.MaxBy(e => e.Text.Length)!;
            Entity first = group.First();
            KeywordCandidate candidate = new(string.Join(' ', NameFolding.Words(fullest.Text)), NameBits + Bits(NameFolding.Words(fullest.Text)))
            {
                FirstSentence = SentenceOf(sentences, first.Span),
                Text = fullest.Text,
                EnglishName = fullest.EnglishName,
            };
            candidate.Spans.AddRange(group.Select(e => e.Span));
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

    private static List<KeywordCandidate> Phrases(
        string text,
        ReadOnlySpan<HindiToken> tokens,
        List<Sentence> sentences,
        IReadOnlyList<Entity> entities,
        HashSet<int> furniture)
    {
        Dictionary<string, KeywordCandidate> phrases = new(StringComparer.Ordinal);
        int entity = 0;
        for (int s = 0; s < sentences.Count && sentences[s].FirstToken < PhraseHorizon; s++)
        {
            if (furniture.Contains(s))
                continue;
            List<(string Folded, TextSpan Span)> run = [];
            for (int i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                while (entity < entities.Count && entities[entity].Span.End <= tokens[i].Start)
                    entity++;
                bool inEntity = entity < entities.Count && entities[entity].Span.Overlaps(tokens[i].Span);
                string folded = tokens[i].Kind is TokenKind.Word or TokenKind.Foreign ? NameFolding.Fold(text.AsSpan(tokens[i].Span)) : "";
                if (!inEntity && folded.Length > 2 && !StopWords.Contains(folded))
                {
                    run.Add((folded, tokens[i].Span));
                    continue;
                }

                AddRun(text, run, s, phrases);
                run.Clear();
            }

            AddRun(text, run, s, phrases);
        }

        return [.. phrases.Values];
    }

    private static void AddRun(
        string text, List<(string Folded, TextSpan Span)> run, int sentence, Dictionary<string, KeywordCandidate> phrases)
    {
        for (int first = 0; first < run.Count; first++)
        {
            for (int count = 1; count <= LongestPhrase && first + count <= run.Count; count++)
            {
                string[] words = [.. run.GetRange(first, count).Select(w => w.Folded)];
                string key = string.Join(' ', words);
                TextSpan span = TextSpan.FromBounds(run[first].Span.Start, run[first + count - 1].Span.End);
                if (!phrases.TryGetValue(key, out KeywordCandidate? phrase))
                {
                    phrases[key] = phrase = new KeywordCandidate(key, Bits(words) * (count == 1 ? SingleWord : 1)) { FirstSentence = sentence, Text = text.AsSpan(span).ToString() };
                }

                phrase.Spans.Add(span);
            }
        }
    }

    /// <summary>The surprise of a phrase: its rarest word whole, the others by a third.</summary>
    private static double Bits(IEnumerable<string> words)
    {
        double sum = 0, most = 0;
        foreach (string word in words)
        {
            double bits = Math.Min(WordFrequencies.Surprise(word), 20);
            sum += bits;
            most = Math.Max(most, bits);
        }

        return most + ((sum - most) / 3);
    }

    /// <summary>Whether one key's words are all among the other's.</summary>
    private static bool Overlap(string a, string b)
    {
        (string shorter, string longer) = a.Length < b.Length ? (a, b) : (b, a);
        HashSet<string> words = [.. longer.Split(' ')];
        return shorter.Split(' ').All(words.Contains);
    }
}
