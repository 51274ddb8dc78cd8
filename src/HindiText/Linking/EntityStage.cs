using HindiText.Entities;

namespace HindiText.Linking;

/// <summary>From tokens to named entities: what the knowledge base knows, what the tagger sees, and what both mean in English.</summary>
internal static class EntityStage
{
    /// <summary>The entities of a canonical text, with spans in that text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="knowledge">The application's own names, then the shipped ones.</param>
    /// <param name="referenceDate">The day of publication, where known.</param>
    /// <param name="cancellation">Looked at before every sentence and name.</param>
    /// <param name="explanations">Where the reasons of all names go, if they are asked for.</param>
    public static Entity[] Run(
        string text,
        ReadOnlySpan<HindiToken> tokens,
        List<Sentence> sentences,
        KnowledgeBase[] knowledge,
        DateOnly? referenceDate,
        CancellationToken cancellation,
        List<EntityExplanation>? explanations = null)
    {
        List<NameMatch>[] matches = new List<NameMatch>[knowledge.Length];
        HashSet<int>[] words = new HashSet<int>[knowledge.Length];
        for (int i = 0; i < knowledge.Length; i++)
            NameMatcher.Find(knowledge[i], text, tokens, matches[i] = [], words[i] = [], cancellation);

        List<TaggedSpan> tagged = EntityTagger.Tag(text, tokens, sentences, knowledge[^1], matches[^1], referenceDate, cancellation);
        for (int i = 0; i < knowledge.Length - 1; i++)
            OwnNames.Mark(knowledge[i], matches[i], tagged);
        Mention[] mentions = new Mention[tagged.Count];
        for (int i = 0; i < mentions.Length; i++)
            mentions[i] = MentionOf(text, tokens, tagged[i]);
        CandidateFinder candidates = new(knowledge, matches, words);
        EntityLinker.Link(text, tokens, mentions, candidates, cancellation);
        Entity[] entities = Number(text, tokens, tagged, mentions);
        for (int i = 0; i < entities.Length && explanations is not null; i++)
            explanations.Add(new EntityExplanation(entities[i], mentions[i].Rule, candidates.Explain(mentions[i])));
        return entities;
    }

    private static Mention MentionOf(string text, ReadOnlySpan<HindiToken> tokens, TaggedSpan span)
    {
        List<string> words = [];
        for (int i = span.FirstToken; i < span.EndToken; i++)
        {
            ReadOnlySpan<char> token = text.AsSpan(tokens[i].Span);
            if (!NameFolding.IsJoint(token))
                words.Add(NameFolding.Fold(token));
        }

        string written = text[tokens[span.FirstToken].Start..tokens[span.EndToken - 1].End];
        return new Mention(span.FirstToken, span.TokenCount, span.Type, written, [.. words]);
    }

    private static Entity[] Number(string text, ReadOnlySpan<HindiToken> tokens, List<TaggedSpan> tagged, Mention[] mentions)
    {
        Entity[] entities = new Entity[mentions.Length];
        Dictionary<object, int> groups = [];
        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            object identity = mention.Thing ?? (object)(mention.Type, tagged[i].Value ?? mention.Text);
            if (!groups.TryGetValue(identity, out int group))
                groups[identity] = group = groups.Count;
            entities[i] = new Entity
            {
                Span = TextSpan.FromBounds(tokens[mention.FirstToken].Start, tokens[mention.EndToken - 1].End),
                Text = mention.Text,
                Type = mention.Type,
                EnglishName = mention.Thing?.English,
                NameSource = mention.Thing is null ? null : mention.Source,
                Id = mention.Thing?.Id,
                Value = tagged[i].Value,
                Confidence = tagged[i].Confidence,
                Group = group,
            };
        }

        return entities;
    }
}
