using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Centuries, decades and years before Christ: 19वीं सदी · 15वीं से 19वीं सदी · 90 के दशक · 300 ईसा पूर्व · ईसा से तीन हज़ार साल पहले.</summary>
internal static class Eras
{
    public static FoundExpression? Match(ExpressionText text, int i)
    {
        FoundExpression? best = EraFirst(text, i) ?? NumberFirst(text, i) ?? Centuries(text, i) ?? Decade(text, i);
        return best is { } found ? Narrowing.Of(text, found) : null;
    }

    /// <summary>ईसा पूर्व 300, ईसा पूर्व तीसरी सदी, ईसा से करीब तीन हज़ार साल पहले.</summary>
    private static FoundExpression? EraFirst(ExpressionText text, int i)
    {
        if (AfterEra(text, i) is > 0 and int before)
        {
            return NumberRule.Read(text, before, out decimal year) is > 0 and int end
                ? new FoundExpression(end, EntityType.Date, BeforeChrist(year))
                : Centuries(text, before);
        }

        if (!text.Says(i, "ईसा") || !text.Says(i + 1, "से"))
            return null;
        int number = text.Says(i + 2, "करीब") || text.Says(i + 2, "लगभग") ? i + 3 : i + 2;
        return NumberRule.Read(text, number, out _) is > 0 and int unit && text.Is(unit, WordRole.TimeUnit) && text.Is(unit + 1, WordRole.Direction)
            ? new FoundExpression(unit + 2, EntityType.Date, null)
            : null;
    }

    /// <summary>300 ईसा पूर्व, तीन हज़ार साल ईसा पूर्व.</summary>
    private static FoundExpression? NumberFirst(ExpressionText text, int i)
    {
        int era = NumberRule.Read(text, i, out decimal year);
        if (era > 0 && text.Meaning(era).Code == "Y")
            era++;
        return era > 0 && AfterEra(text, era) is > 0 and int end ? new FoundExpression(end, EntityType.Date, BeforeChrist(year)) : null;
    }

    /// <summary>19वीं सदी, तीसरी सदी ईसा पूर्व, 15वीं से 19वीं सदी: the first of two has no unit of its own.</summary>
    private static FoundExpression? Centuries(ExpressionText text, int i)
    {
        int end = AfterOrdinal(text, i);
        if (end == 0)
            return null;
        bool range = text.IsSign(end, '-') || text.IsSign(end, '–') || text.Says(end, "से") || text.Says(end, "और");
        if (range && AfterOrdinal(text, end + 1) is > 0 and int second)
            end = second;
        if (text.Meaning(end).Code != "C")
            return null;
        return new FoundExpression(AfterEra(text, end + 1) is > 0 and int after ? after : end + 1, EntityType.Date, null);
    }

    /// <summary>सत्तर के दशक, 90 के दशक.</summary>
    private static FoundExpression? Decade(ExpressionText text, int i) =>
        NumberRule.Read(text, i, out _) is > 0 and int of && text.Is(of, WordRole.Of) && text.Meaning(of + 1).Code == "E"
            ? new FoundExpression(of + 2, EntityType.Date, null)
            : null;

    /// <summary>The token after 19वीं, 19 वीं, उन्नीसवीं or तीसरी; 0 where none begins.</summary>
    private static int AfterOrdinal(ExpressionText text, int i)
    {
        if (i >= text.Count)
            return 0;
        if (text.KindOf(i) == TokenKind.Number)
            return text.Says(i + 1, "वीं") || text.Says(i + 1, "वी") ? i + 2 : 0;
        if (text.KindOf(i) != TokenKind.Word)
            return 0;
        ReadOnlySpan<char> word = text.TextOf(i);
        return word.EndsWith("वीं") || word.EndsWith("वी") || text.Meaning(i) is { Role: WordRole.Ordinal, Value: > 0 } ? i + 1 : 0;
    }

    /// <summary>The token after ईसा पूर्व or ई.पू.; 0 where neither begins.</summary>
    private static int AfterEra(ExpressionText text, int i)
    {
        if (text.Says(i, "ईसा") && text.Says(i + 1, "पूर्व"))
            return i + 2;
        return text.Says(i, "ई.पू.") || text.Says(i, "ईपू") ? i + 1 : 0;
    }

    /// <summary>ISO 8601 counts the year before the year 1 as 0.</summary>
    private static string? BeforeChrist(decimal year) =>
        year is >= 1 and < 10_000 && year == Math.Floor(year) ? "-" + ((int)year - 1).ToString("0000", CultureInfo.InvariantCulture) : null;
}
