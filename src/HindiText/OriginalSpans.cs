namespace HindiText;

/// <summary>Leads what was found in the canonical text back to the caller's own.</summary>
internal static class OriginalSpans
{
    public static HindiDocument Restore(
        NormalizedText text, List<HindiToken> tokens, List<Sentence> sentences, MorphToken[] morphology, Entity[] entities, Keyword[] keywords)
    {
        return new HindiDocument(
            text.Original,
            [.. tokens.Select(t => t with { Span = text.ToOriginal(t.Span) })],
            [.. sentences.Select(s => s with { Span = text.ToOriginal(s.Span) })],
            morphology,
            [.. entities.Select(Entity)],
            [.. keywords.Select(Keyword)]);

        Entity Entity(Entity entity)
        {
            TextSpan span = text.ToOriginal(entity.Span);
            return entity with { Span = span, Text = text.Original.AsSpan(span).ToString() };
        }

        Keyword Keyword(Keyword keyword)
        {
            // A keyword's text is that of one of its spans: the caller sees it as it stands there.
            TextSpan shown = keyword.Spans.First(s => text.Value.AsSpan(s).SequenceEqual(keyword.Text));
            return keyword with
            {
                Text = text.Original.AsSpan(text.ToOriginal(shown)).ToString(),
                Spans = [.. keyword.Spans.Select(text.ToOriginal)],
            };
        }
    }
}
