namespace HindiText.Entities;

/// <summary>समाचार एजेंसी says what a body is and is no part of its name: समाचार एजेंसी शिन्हुआ is शिन्हुआ.</summary>
internal static class Agencies
{
    public static void Correct(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, List<TaggedSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            TaggedSpan span = spans[i];
            bool kind = span.Type == EntityType.Organization
                && span.TokenCount > 2
                && text.Slice(tokens[span.FirstToken].Span) is "समाचार" or "न्यूज़" or "न्यूज"
                && text.Slice(tokens[span.FirstToken + 1].Span) is "एजेंसी";
            if (kind)
                spans[i] = span with { FirstToken = span.FirstToken + 2, TokenCount = span.TokenCount - 2 };
        }
    }
}
