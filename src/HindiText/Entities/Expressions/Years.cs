using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>2024 · 2024-25 · 1857 ईस्वी · 2026 के अंत: a figure counts as a year by the words beside it.</summary>
internal static class Years
{
    private const int First = 1000;
    private const int Last = 2199;

    /// <summary>A four-digit figure that can be a year.</summary>
    public static bool IsYear(ExpressionText text, int i, out int year)
    {
        year = 0;
        if (i < 0 || i >= text.Count || text.KindOf(i) != TokenKind.Number || text.TextOf(i).Length != 4 || !text.TryFigure(i, out decimal value))
            return false;
        year = (int)value;
        return value == year && year is >= First and <= Last;
    }

    public static FoundExpression? Match(ExpressionText text, int i)
    {
        if (!IsYear(text, i, out int year))
            return null;
        if (text.Is(i + 1, WordRole.Of) && text.Meaning(i + 2).Code == "E")
            return Narrowing.Of(text, new FoundExpression(i + 3, EntityType.Date, (year / 10).ToString("000", CultureInfo.InvariantCulture)));
        if (AfterSpan(text, i) is > 0 and int end)
            return Narrowing.Of(text, new FoundExpression(end, EntityType.Date, null));
        bool marked = text.Is(i - 1, WordRole.YearMark) || text.Meaning(i - 1).Code == "Y" || text.Is(i - 1, WordRole.Month) || text.Is(i + 1, WordRole.YearMark);
        if (!marked && !(year is >= 1700 and <= 2100 ? ReadsAsYear(text, i) : ReadsAsDistantYear(text, i, year)))
            return null;
        return Narrowing.Of(text, new FoundExpression(i + 1, EntityType.Date, year.ToString("0000", CultureInfo.InvariantCulture)));
    }

    /// <summary>The token after 2024 or 2024-25 behind the word for a financial year; 0 where none follows.</summary>
    public static int AfterYearOrSpan(ExpressionText text, int i) =>
        !IsYear(text, i, out _) ? 0 : AfterSpan(text, i) is > 0 and int end ? end : i + 1;

    /// <summary>2024-25, 2024-2025.</summary>
    private static int AfterSpan(ExpressionText text, int i)
    {
        bool span = text.IsSign(i + 1, '-') && text.Glued(i) && text.Glued(i + 1) && i + 2 < text.Count
            && text.KindOf(i + 2) == TokenKind.Number && text.TextOf(i + 2).Length is 2 or 4;
        return span ? i + 3 : 0;
    }

    private static bool ReadsAsYear(ExpressionText text, int i)
    {
        if (i + 1 >= text.Count)
            return true;
        ReadOnlySpan<char> next = text.TextOf(i + 1);
        ReadOnlySpan<char> after = i + 2 < text.Count ? text.TextOf(i + 2) : default;
        bool compared = after is "अधिक" or "ज्यादा" or "ज़्यादा" or "कम" or "ऊपर" or "करीब" or "बीच";
        return next switch
        {
            "में" or "तक" => true,
            "से" => !compared,
            "के" => after is not ("करीब" or "क़रीब" or "आसपास" or "लगभग"),
            "की" or "का" or "वाले" or "वाली" => true,
            ")" => text.IsSign(i - 1, '('),
            "और" or "तथा" or "एवं" or "," or "-" or "–" or "।" or "." => text.IsSign(i - 1, '©') || IsYear(text, i + 2, out _) || IsYear(text, i - 2, out _),
            _ => text.IsSign(i - 1, '©'),
        };
    }

    /// <summary>Far from our time a figure is more often a count: only में tells, and not for round figures, which are prices.</summary>
    private static bool ReadsAsDistantYear(ExpressionText text, int i, int year) =>
        year % 10 != 0 && i + 1 < text.Count && text.TextOf(i + 1) is "में" && !(i + 2 < text.Count && text.TextOf(i + 2) is "से");
}
