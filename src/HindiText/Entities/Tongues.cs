namespace HindiText.Entities;

/// <summary>A demonym directly before भाषा, अनुवाद and the like names a tongue: रूसी भाषा, रूसी अनुवाद.</summary>
internal static class Tongues
{
    public static void Correct(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, List<TaggedSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            TaggedSpan span = spans[i];
            if (span.Type == EntityType.Group && span.EndToken < tokens.Length && IsOfTongues(text.Slice(tokens[span.EndToken].Span)))
                spans[i] = span with { Type = EntityType.Language };
        }
    }

    private static bool IsOfTongues(ReadOnlySpan<char> word) =>
        word is "भाषा" or "भाषाओं" or "अनुवाद" or "व्याकरण" or "लिपि" or "शब्द" or "शब्दकोश";
}
