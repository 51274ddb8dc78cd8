using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Dates by their distance from the day of writing: आज · पिछले महीने · इसी साल फरवरी · दो साल पहले · साल भर पहले · अगले सोमवार · इस सर्दी.</summary>
internal static class RelativeDates
{
    /// <summary>How far behind दो दिन बाद the verb may stand that tells whether it looks ahead.</summary>
    private const int VerbReach = 24;

    public static FoundExpression? Match(ExpressionText text, int i, DateOnly? now)
    {
        WordMeaning first = text.Meaning(i);
        return first.Role switch
        {
            WordRole.Day => new FoundExpression(i + 1, EntityType.Date, first.Code == "today" && now is DateOnly today ? Iso(today) : null),
            WordRole.Relative => Near(text, i, (int)first.Value, now),
            _ => FromNow(text, i, now) ?? ByUnit(text, i, now),
        };
    }

    /// <summary>The latest such day of the week that is not after a day: news tells what has been.</summary>
    public static DateOnly LastWeekday(DateOnly day, int weekday) => day.AddDays(-(((int)day.DayOfWeek - weekday + 7) % 7));

    /// <summary>पिछले महीने, पिछले तीन साल, इस साल, अगले सोमवार, पिछली सर्दियों, with what narrows them.</summary>
    private static FoundExpression? Near(ExpressionText text, int i, int direction, DateOnly? now)
    {
        int at = i + 1;
        bool some = text.Says(at, "कुछ");
        // आने वाले, अगले ही
        if (some || text.Says(at, "वाले") || text.Says(at, "ही"))
            at++;
        else if (text.Says(i, "आने"))
            return null;
        int afterNumber = NumberRule.Read(text, at, out _);
        bool counted = afterNumber > 0;
        if (counted)
            at = afterNumber;
        WordMeaning unit = UnitAt(text, at, out int end);
        if (unit.Role is not (WordRole.TimeUnit or WordRole.Weekday or WordRole.Month or WordRole.Season))
            return null;
        // इस दिन points into the text, and बीते दिनों, अगले कुछ दिन are as vague as these days are.
        bool vague = unit.Code == "D" && ((direction == 0 && !text.Says(i, "उसी")) || (!counted && (some || text.Says(at, "दिनों"))));
        if (vague)
            return null;
        bool plain = !counted && at == i + 1;
        if (unit.Code == "Y" && !counted && InYear(text, end, plain && now is DateOnly day ? day.AddYears(direction) : null) is { } inYear)
            return inYear;
        if (unit.Code == "F" && Years.AfterYearOrSpan(text, end) is > 0 and int afterYear)
            end = afterYear;
        string? value = plain && now is DateOnly today ? ValueOf(today, direction, unit) : null;
        return Narrowing.Of(text, new FoundExpression(end, EntityType.Date, value));
    }

    /// <summary>What follows इस साल without a genitive: फरवरी, 3 मार्च, गर्मियों.</summary>
    private static FoundExpression? InYear(ExpressionText text, int i, DateOnly? year)
    {
        if (text.Is(i, WordRole.Season))
            return new FoundExpression(i + 1, EntityType.Date, null);
        if (DateRule.Calendar(text, i) is not { } date)
            return null;
        // What has no year of its own begins with the hyphens that stand for it.
        string? value = date.Value is ['-', '-', .. var rest] ? year is DateOnly known ? $"{Format(known, "yyyy")}-{rest}" : null : date.Value;
        return date with { Value = value };
    }

    /// <summary>दो साल पहले; दो दिन बाद where the sentence looks ahead and tells of no other day to count from. From a day on, not hours.</summary>
    private static FoundExpression? FromNow(ExpressionText text, int i, DateOnly? now)
    {
        int unitAt = NumberRule.Read(text, i, out decimal count);
        if (unitAt == 0 && (text.Says(i, "कुछ") || text.Says(i, "कई")))
            unitAt = i + 1;
        if (unitAt == 0 || !text.Is(unitAt, WordRole.TimeUnit) || !text.Is(unitAt + 1, WordRole.Direction))
            return null;
        int direction = (int)text.Meaning(unitAt + 1).Value;
        if (direction > 0 && (text.Is(i - 1, WordRole.Of) || text.Says(i - 1, "से") || !LooksAhead(text, unitAt + 2)))
            return null;
        bool exact = count == Math.Floor(count) && count is > 0 and < 500;
        string? value = exact && now is DateOnly today ? At(today, direction * (int)count, text.Meaning(unitAt).Code) : null;
        return new FoundExpression(unitAt + 2, EntityType.Date, value);
    }

    /// <summary>What begins with the unit itself: साल भर पहले, साल के अंत, वित्त वर्ष 2024-25, सप्ताहांत.</summary>
    private static FoundExpression? ByUnit(ExpressionText text, int i, DateOnly? now)
    {
        WordMeaning unit = UnitAt(text, i, out int end);
        if (unit.Role != WordRole.TimeUnit)
            return null;
        if (text.Says(end, "भर") && text.Meaning(end + 1) is { Role: WordRole.Direction, Value: < 0 })
            return new FoundExpression(end + 2, EntityType.Date, now is DateOnly today ? At(today, -1, unit.Code) : null);
        if (unit.Code == "F" && Years.AfterYearOrSpan(text, end) is > 0 and int afterYear)
            return Narrowing.Of(text, new FoundExpression(afterYear, EntityType.Date, null));
        bool recurs = text.Says(i - 1, "हर") || text.Says(i - 1, "प्रति") || text.Says(i - 1, "प्रत्येक");
        bool counted = text.Is(i - 1, WordRole.Unit) || text.Is(i - 1, WordRole.Ordinal) || text.TryFigure(i - 1, out _);
        if (recurs || counted || unit.Code == "D")
            return null;
        int narrowed = Narrowing.After(text, end);
        return narrowed > end || unit.Code == "WE" ? new FoundExpression(narrowed, EntityType.Date, null) : null;
    }

    /// <summary>A unit of time, a day of the week, a month or a season; वित्त वर्ष is one.</summary>
    private static WordMeaning UnitAt(ExpressionText text, int i, out int end)
    {
        bool financial = (text.Says(i, "वित्त") || text.Says(i, "वित्तीय")) && text.Meaning(i + 1).Code == "Y";
        end = financial ? i + 2 : i + 1;
        return financial ? new WordMeaning(WordRole.TimeUnit, 0, "F") : text.Meaning(i);
    }

    /// <summary>Whether a verb in the future stands in the rest of the sentence.</summary>
    private static bool LooksAhead(ExpressionText text, int i)
    {
        for (int at = i; at < Math.Min(text.Count, i + VerbReach); at++)
        {
            if (text.IsSign(at, '।') || text.IsSign(at, '.') || text.IsSign(at, '?') || text.IsSign(at, '!') || text.BeginsLine(at))
                return false;
            ReadOnlySpan<char> word = text.TextOf(at);
            bool future = word.Length > 3 && word[^2] is 'ग' && word[^1] is 'ा' or 'ी' or 'े' && word[^3] is 'े' or 'ो' or 'ए' or 'ं' or 'ू' or 'ँ';
            if (future)
                return true;
        }

        return false;
    }

    private static string? ValueOf(DateOnly now, int direction, WordMeaning unit) => (unit.Role, unit.Code) switch
    {
        (WordRole.TimeUnit, "Y" or "M" or "W") => At(now, direction, unit.Code),
        (WordRole.Weekday, _) when direction < 0 => Iso(LastWeekday(now.AddDays(-1), (int)unit.Value)),
        (WordRole.Weekday, _) when direction > 0 => Iso(LastWeekday(now.AddDays(7), (int)unit.Value)),
        _ => null,
    };

    private static string? At(DateOnly now, int distance, string? unit) => unit switch
    {
        "D" => Iso(now.AddDays(distance)),
        "W" => WeekOf(now.AddDays(7 * distance)),
        "M" => Format(now.AddMonths(distance), "yyyy-MM"),
        "Y" => Format(now.AddYears(distance), "yyyy"),
        _ => null,
    };

    private static string WeekOf(DateOnly day)
    {
        DateTime date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    private static string Iso(DateOnly date) => Format(date, "yyyy-MM-dd");

    private static string Format(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
