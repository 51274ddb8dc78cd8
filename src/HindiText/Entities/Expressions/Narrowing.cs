namespace HindiText.Entities.Expressions;

/// <summary>What narrows a stretch of time: 2026 के अंत · मार्च के पहले सप्ताह · इस साल की दूसरी तिमाही · साल के पहले छह महीने.</summary>
internal static class Narrowing
{
    /// <summary>The token after what narrows a stretch that ends before a token; the same token where nothing does.</summary>
    public static int After(ExpressionText text, int end)
    {
        if (!text.Is(end, WordRole.Of))
            return end;
        int at = end + 1;
        if (text.Is(at, WordRole.PartOfTime))
            return at + 1 < text.Count && text.TextOf(at) is "शुरू" && text.TextOf(at + 1).StartsWith("हो") ? end : at + 1;
        if (!text.Is(at, WordRole.Ordinal) && !(at < text.Count && text.TextOf(at) is "पहले"))
            return end;
        at++;
        if (at < text.Count && text.TextOf(at) is "ही")
            at++;
        if (NumberRule.Read(text, at, out _) is > 0 and int counted)
            at = counted;
        return text.Is(at, WordRole.TimeUnit) ? at + 1 : end;
    }

    /// <summary>A date with what narrows it, whose value then is open.</summary>
    public static FoundExpression Of(ExpressionText text, FoundExpression date) =>
        After(text, date.End) is int end && end > date.End ? date with { End = end, Value = null } : date;
}
