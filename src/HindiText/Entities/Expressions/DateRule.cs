using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Days, dates, months, years and what is placed by its distance from now: बुधवार · 15 अगस्त 2024 · पिछले महीने · दो साल पहले.</summary>
internal static class DateRule
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>The longest date that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The token.</param>
    /// <param name="now">The day of publication, where known.</param>
    public static FoundExpression? Match(ExpressionText text, int i, DateOnly? now)
    {
        FoundExpression? best = null;
        Consider(Weekday(text, i, now));
        Consider(DayAndMonth(text, i));
        Consider(MonthAndYear(text, i));
        Consider(Figures(text, i));
        Consider(Year(text, i));
        Consider(RelativeDates.Match(text, i, now));
        return best;

        void Consider(FoundExpression? found)
        {
            if (found is not null && (best is null || found.Value.End > best.Value.End))
                best = found;
        }
    }

    /// <summary>A four-digit figure that can be a year.</summary>
    public static bool IsYear(ExpressionText text, int i, out int year)
    {
        year = 0;
        if (i < 0 || i >= text.Count || text.KindOf(i) != TokenKind.Number || text.TextOf(i).Length != 4 || !text.TryFigure(i, out decimal value))
            return false;
        year = (int)value;
        return value == year && year is >= FirstYear and <= LastYear;
    }

    private static FoundExpression? Weekday(ExpressionText text, int i, DateOnly? now)
    {
        WordMeaning day = text.Meaning(i);
        if (day.Role != WordRole.Weekday)
            return null;
        int next = text.IsSign(i + 1, ',') ? i + 2 : i + 1;
        if (DayAndMonth(text, next) is { } date)
            return date with { Type = EntityType.Date };
        return new FoundExpression(i + 1, EntityType.Date, now is DateOnly today ? Iso(RelativeDates.LastWeekday(today, (int)day.Value)) : null);
    }

    /// <summary>3 मार्च · 3 मार्च, 2025 · 1 से 5 मार्च · 1-5 मार्च.</summary>
    private static FoundExpression? DayAndMonth(ExpressionText text, int i)
    {
        if (!TryDay(text, i, out int day))
            return null;
        int month = i + 1;
        bool range = month + 1 < text.Count
            && (text.IsSign(month, '-') || text.IsSign(month, '–') || text.TextOf(month) is "से" or "और") && TryDay(text, month + 1, out _);
        if (range)
            month += 2;
        if (!text.Is(month, WordRole.Month))
            return null;
        int m = (int)text.Meaning(month).Value;
        int end = month + 1;
        int yearAt = text.IsSign(end, ',') ? end + 1 : end;
        bool hasYear = IsYear(text, yearAt, out int year);
        if (hasYear)
            end = yearAt + 1;
        bool real = day <= DateTime.DaysInMonth(hasYear ? year : 2024, m);
        string? value = range || !real ? null : hasYear ? Invariant($"{year:0000}-{m:00}-{day:00}") : Invariant($"--{m:00}-{day:00}");
        return new FoundExpression(end, EntityType.Date, value);
    }

    private static FoundExpression? MonthAndYear(ExpressionText text, int i)
    {
        if (!text.Is(i, WordRole.Month))
            return null;
        int month = (int)text.Meaning(i).Value;
        bool latin = text.KindOf(i) == TokenKind.Foreign;
        // March 12, 2024 and मार्च 2024.
        if (latin && TryDay(text, i + 1, out int day))
        {
            int yearAt = text.IsSign(i + 2, ',') ? i + 3 : i + 2;
            bool dated = IsYear(text, yearAt, out int inYear);
            string? value = dated ? Invariant($"{inYear:0000}-{month:00}-{day:00}") : Invariant($"--{month:00}-{day:00}");
            return new FoundExpression(dated ? yearAt + 1 : i + 2, EntityType.Date, value);
        }

        int at = text.IsSign(i + 1, ',') ? i + 2 : i + 1;
        if (IsYear(text, at, out int year))
            return new FoundExpression(at + 1, EntityType.Date, Invariant($"{year:0000}-{month:00}"));
        return latin ? null : new FoundExpression(i + 1, EntityType.Date, Invariant($"--{month:00}"));
    }

    /// <summary>12/05/2024, day first.</summary>
    private static FoundExpression? Figures(ExpressionText text, int i)
    {
        if (i >= text.Count || text.KindOf(i) != TokenKind.Number)
            return null;
        Span<char> ascii = stackalloc char[12];
        ReadOnlySpan<char> figure = ascii[..text.Ascii(i, ascii)];
        Span<Range> parts = stackalloc Range[4];
        foreach (char separator in "/.")
        {
            if (figure.Split(parts, separator) == 3
                && int.TryParse(figure[parts[0]], CultureInfo.InvariantCulture, out int day)
                && int.TryParse(figure[parts[1]], CultureInfo.InvariantCulture, out int month)
                && int.TryParse(figure[parts[2]], CultureInfo.InvariantCulture, out int year)
                && year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                return new FoundExpression(i + 1, EntityType.Date, Invariant($"{year:0000}-{month:00}-{day:00}"));
            }
        }

        return null;
    }

    /// <summary>2024 · 2024-25 · 1990 के दशक · 1857 ईस्वी; a figure counts as a year by the words beside it.</summary>
    private static FoundExpression? Year(ExpressionText text, int i)
    {
        if (!IsYear(text, i, out int year))
            return null;
        if (text.Is(i + 1, WordRole.Of) && text.Meaning(i + 2).Code == "E")
            return new FoundExpression(i + 3, EntityType.Date, Invariant($"{year / 10:000}"));
        bool season = text.IsSign(i + 1, '-') && text.Glued(i) && text.Glued(i + 1) && i + 2 < text.Count
            && text.KindOf(i + 2) == TokenKind.Number && text.TextOf(i + 2).Length is 2 or 4;
        if (season)
            return new FoundExpression(i + 3, EntityType.Date, null);
        bool marked = text.Is(i - 1, WordRole.YearMark) || text.Meaning(i - 1).Code == "Y" || text.Is(i - 1, WordRole.Month) || text.Is(i + 1, WordRole.YearMark);
        if (!marked && (year < 1700 || year > 2100 || !ReadsAsYear(text, i)))
            return null;
        return new FoundExpression(i + 1, EntityType.Date, Invariant($"{year:0000}"));
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
            "और" or "," or "-" or "–" or "।" or "." => text.IsSign(i - 1, '©') || IsYear(text, i + 2, out _) || IsYear(text, i - 2, out _),
            _ => text.IsSign(i - 1, '©'),
        };
    }

    private static bool TryDay(ExpressionText text, int i, out int day)
    {
        day = 0;
        if (!text.TryFigure(i, out decimal value) || value != Math.Floor(value) || value is < 1 or > 31 || text.TextOf(i).Length > 2)
            return false;
        day = (int)value;
        return true;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);
}
