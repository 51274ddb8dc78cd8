using HindiText.Entities.Expressions;
using HindiText.Linking;

namespace HindiText.Entities;

/// <summary>Marks the names in a text with the shipped model, and dates, times, amounts and numbers by rule.</summary>
internal static class EntityTagger
{
    /// <summary>A longer text is tagged in sections of about this many tokens, so that what is known of tokens stays small.</summary>
    private const int SectionLength = 20_000;

    /// <summary>The tagged spans in order; they do not overlap.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="knowledge">The knowledge base that the features draw on.</param>
    /// <param name="matches">What it knows in the text, in the order of the first tokens.</param>
    /// <param name="now">The day of publication, where known.</param>
    /// <param name="cancellation">Looked at before every sentence.</param>
    public static List<TaggedSpan> Tag(
        ReadOnlySpan<char> text,
        ReadOnlySpan<HindiToken> tokens,
        IReadOnlyList<Sentence> sentences,
        KnowledgeBase knowledge,
        IReadOnlyList<NameMatch> matches,
        DateOnly? now,
        CancellationToken cancellation = default)
    {
        List<TaggedSpan> spans = [];
        int match = 0;
        for (int next = 0; next < sentences.Count;)
        {
            int first = sentences[next].FirstToken;
            List<Sentence> section = [];
            for (; next < sentences.Count && (section.Count == 0 || sentences[next].EndToken - first <= SectionLength); next++)
                section.Add(sentences[next] with { FirstToken = sentences[next].FirstToken - first });
            int end = first + section[^1].EndToken;
            List<NameMatch> known = [];
            for (; match < matches.Count && matches[match].FirstToken < end; match++)
            {
                if (matches[match].EndToken <= end)
                    known.Add(matches[match] with { FirstToken = matches[match].FirstToken - first });
            }

            foreach (TaggedSpan span in TagSection(text, tokens[first..end], section, knowledge, known, now, cancellation))
                spans.Add(span with { FirstToken = span.FirstToken + first });
        }

        return spans;
    }

    private static List<TaggedSpan> TagSection(
        ReadOnlySpan<char> text,
        ReadOnlySpan<HindiToken> tokens,
        IReadOnlyList<Sentence> sentences,
        KnowledgeBase knowledge,
        IReadOnlyList<NameMatch> matches,
        DateOnly? now,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        TokenEvidence evidence = TokenEvidence.Of(text, tokens, knowledge, matches);
        byte[] tags = new byte[tokens.Length];
        float[] probabilities = new float[tokens.Length];
        DocumentTagger.Tag(EntityModel.Shipped, evidence, sentences, tags, probabilities, cancellation);
        List<TaggedSpan> spans = Spans(tokens, sentences, tags, probabilities);
        Tongues.Correct(text, tokens, spans);
        for (int i = 0; i < spans.Count; i++)
            spans[i] = Titles.Without(text, tokens, spans[i]);
        KnownThings.Mark(text, tokens, knowledge, matches, spans);
        Agencies.Correct(text, tokens, spans);
        bool[] covered = new bool[tokens.Length];
        foreach (TaggedSpan span in spans)
            covered.AsSpan(span.FirstToken, span.TokenCount).Fill(true);
        ExpressionFinder.Find(text, tokens, evidence, covered, now, spans);
        spans.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return spans;
    }

    private static List<TaggedSpan> Spans(ReadOnlySpan<HindiToken> tokens, IReadOnlyList<Sentence> sentences, byte[] tags, float[] probabilities)
    {
        List<TaggedSpan> spans = [];
        foreach (Sentence sentence in sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tags[i] == TagSet.Outside)
                    continue;
                int first = i;
                double confidence = probabilities[i];
                while (i + 1 < sentence.EndToken && (Continues(tags, first, i + 1) || IsInitial(tokens, tags, i)))
                    confidence = Math.Min(confidence, probabilities[++i]);
                spans.Add(new TaggedSpan(first, i + 1 - first, TagSet.EntityTypeOf(TagSet.TypeOf(tags[first])), confidence, null));
            }
        }

        return spans;
    }

    private static bool Continues(byte[] tags, int first, int next) =>
        TagSet.IsInside(tags[next]) && TagSet.TypeOf(tags[next]) == TagSet.TypeOf(tags[first]);

    /// <summary>Whether a person's initial is followed by what was taken for another person: एस. is not a whole name.</summary>
    private static bool IsInitial(ReadOnlySpan<HindiToken> tokens, byte[] tags, int i) =>
        tokens[i].Kind == TokenKind.Abbreviation
        && TagSet.TypeOf(tags[i]) == (int)EntityType.Person
        && tags[i + 1] == TagSet.Begin((int)EntityType.Person);
}
