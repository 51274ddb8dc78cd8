using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Days, dates, months, years and what is placed by its distance from now: बुधवार · 15 अगस्त 2024 · पिछले महीने · दो साल पहले.</summary>
internal static class DateRule
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int March = 3;

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
        Consider(Years.Match(text, i));
        Consider(Eras.Match(text, i));
        Consider(RelativeDates.Match(text, i, now));
        return best;

        void Consider(FoundExpression? found)
        {
            if (found is not null && (best is null || found.Value.End > best.Value.End))
                best = found;
        }
    }

    /// <summary>A date by the calendar, without its day of the week: 3 मार्च, मार्च 2025.</summary>
    public static FoundExpression? Calendar(ExpressionText text, int i) => DayAndMonth(text, i) ?? MonthAndYear(text, i);

    private static FoundExpression? Weekday(ExpressionText text, int i, DateOnly? now)
    {
        WordMeaning day = text.Meaning(i);
        if (day.Role != WordRole.Weekday)
            return null;
        int next = text.IsSign(i + 1, ',') ? i + 2 : i + 1;
        bool latin = text.KindOf(i) == TokenKind.Foreign;
        if ((DayAndMonth(text, next) ?? (latin ? MonthAndYear(text, next) : null)) is { } date)
            return date;
        // Sun and Sat by themselves are more often something else.
        if (latin)
            return null;
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
        bool hasYear = Years.IsYear(text, yearAt, out int year);
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
        // March 12, 2024; in Hindi, where the day comes first, only with the year.
        if (TryDay(text, i + 1, out int day))
        {
            int yearAt = text.IsSign(i + 2, ',') ? i + 3 : i + 2;
            bool dated = Years.IsYear(text, yearAt, out int inYear) && day <= DateTime.DaysInMonth(inYear, month);
            if (dated)
                return new FoundExpression(yearAt + 1, EntityType.Date, Invariant($"{inYear:0000}-{month:00}-{day:00}"));
            if (latin)
                return new FoundExpression(i + 2, EntityType.Date, Invariant($"--{month:00}-{day:00}"));
        }

        int at = text.IsSign(i + 1, ',') ? i + 2 : i + 1;
        if (Years.IsYear(text, at, out int year))
            return Narrowing.Of(text, new FoundExpression(at + 1, EntityType.Date, Invariant($"{year:0000}-{month:00}")));
        return latin || (month == March && IsProcession(text, i)) ? null : Narrowing.Of(text, new FoundExpression(i + 1, EntityType.Date, Invariant($"--{month:00}")));
    }

    /// <summary>मार्च is the month, or people who march: ट्रैक्टर मार्च, मार्च निकाला.</summary>
    private static bool IsProcession(ExpressionText text, int i)
    {
        bool named = i > 0 && text.TextOf(i - 1) is "ट्रैक्टर" or "पैदल" or "फ्लैग" or "मशाल" or "कैंडल" or "रूट" or "लॉन्ग" or "विरोध";
        return named || (i + 1 < text.Count && (text.TextOf(i + 1) is "किया" or "करते" or "करने" or "करेंगे" || text.TextOf(i + 1).StartsWith("निकाल")));
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

    /// <summary>A day of the month in figures; before the month itself also in words: पंद्रह अगस्त, पहली जून.</summary>
    private static bool TryDay(ExpressionText text, int i, out int day)
    {
        day = 0;
        WordMeaning word = text.Meaning(i);
        bool inWords = text.Is(i + 1, WordRole.Month) && (word.Role == WordRole.Unit || text.Says(i, "पहली"));
        decimal value = word.Value;
        if (!inWords && (!text.TryFigure(i, out value) || value != Math.Floor(value) || text.TextOf(i).Length > 2))
            return false;
        day = (int)value;
        return day is >= 1 and <= 31;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);
}
