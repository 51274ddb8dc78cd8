using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Dates by their distance from the day of writing: आज · पिछले महीने · इस साल के अंत · दो साल पहले · अगले सोमवार · 19वीं सदी.</summary>
internal static class RelativeDates
{
    public static FoundExpression? Match(ExpressionText text, int i, DateOnly? now)
    {
        WordMeaning first = text.Meaning(i);
        return first.Role switch
        {
            WordRole.Day => new FoundExpression(i + 1, EntityType.Date, first.Code == "today" && now is DateOnly today ? Iso(today) : null),
            WordRole.Relative => Near(text, i, (int)first.Value, now),
            _ => Ago(text, i, now) ?? Century(text, i) ?? Decade(text, i),
        };
    }

    /// <summary>The latest such day of the week that is not after a day: news tells what has been.</summary>
    public static DateOnly LastWeekday(DateOnly day, int weekday) => day.AddDays(-(((int)day.DayOfWeek - weekday + 7) % 7));

    /// <summary>पिछले महीने, पिछले तीन साल, इस साल, अगले सोमवार; के अंत and the like are taken in.</summary>
    private static FoundExpression? Near(ExpressionText text, int i, int direction, DateOnly? now)
    {
        int at = i + 1;
        // आने वाले, पिछले कुछ
        if (at < text.Count && text.TextOf(at) is "वाले" or "कुछ")
            at++;
        else if (text.TextOf(i) is "आने")
            return null;
        int afterNumber = NumberRule.Read(text, at, out decimal count);
        bool counted = afterNumber > 0;
        if (counted)
            at = afterNumber;
        WordMeaning unit = text.Meaning(at);
        bool day = unit.Role == WordRole.TimeUnit && unit.Code == "D" && direction == 0;
        if (unit.Role is not (WordRole.TimeUnit or WordRole.Weekday or WordRole.Month) || day)
            return null;
        int end = Narrowed(text, at + 1);
        bool plain = !counted && end == at + 1 && at == i + 1;
        string? value = plain && now is DateOnly today ? ValueOf(today, direction, unit) : null;
        return new FoundExpression(end, EntityType.Date, value);
    }

    /// <summary>दो साल पहले; from a day on, not hours.</summary>
    private static FoundExpression? Ago(ExpressionText text, int i, DateOnly? now)
    {
        int unitAt = NumberRule.Read(text, i, out decimal count);
        if (unitAt == 0 && i < text.Count && text.TextOf(i) is "कुछ" or "कई")
            unitAt = i + 1;
        if (unitAt == 0 || !text.Is(unitAt, WordRole.TimeUnit) || !text.Is(unitAt + 1, WordRole.Direction) || text.Meaning(unitAt + 1).Value > 0)
            return null;
        return new FoundExpression(unitAt + 2, EntityType.Date, now is DateOnly today && count == Math.Floor(count) && count is > 0 and < 500 ? Back(today, (int)count, text.Meaning(unitAt).Code) : null);
    }

    /// <summary>19वीं सदी.</summary>
    private static FoundExpression? Century(ExpressionText text, int i)
    {
        bool ordinal = i < text.Count && text.KindOf(i) == TokenKind.Word && (text.TextOf(i).EndsWith("वीं") || text.TextOf(i).EndsWith("वी"));
        return ordinal && text.Meaning(i + 1).Code == "C" ? new FoundExpression(i + 2, EntityType.Date, null) : null;
    }

    /// <summary>सत्तर के दशक, 90 के दशक.</summary>
    private static FoundExpression? Decade(ExpressionText text, int i) =>
        NumberRule.Read(text, i, out _) is > 0 and int of && text.Is(of, WordRole.Of) && text.Meaning(of + 1).Code == "E"
            ? new FoundExpression(of + 2, EntityType.Date, null)
            : null;

    private static int Narrowed(ExpressionText text, int end) =>
        text.Is(end, WordRole.Of) && text.Is(end + 1, WordRole.PartOfTime) ? end + 2 : end;

    private static string? ValueOf(DateOnly now, int direction, WordMeaning unit) => (unit.Role, unit.Code) switch
    {
        (WordRole.TimeUnit, "Y") => Format(now.AddYears(direction), "yyyy"),
        (WordRole.TimeUnit, "M") => Format(now.AddMonths(direction), "yyyy-MM"),
        (WordRole.TimeUnit, "W") => WeekOf(now.AddDays(7 * direction)),
        (WordRole.Weekday, _) when direction < 0 => Iso(LastWeekday(now.AddDays(-1), (int)unit.Value)),
        (WordRole.Weekday, _) when direction > 0 => Iso(LastWeekday(now.AddDays(7), (int)unit.Value)),
        _ => null,
    };

    private static string? Back(DateOnly now, int count, string? unit) => unit switch
    {
        "D" => Iso(now.AddDays(-count)),
        "W" => WeekOf(now.AddDays(-7 * count)),
        "M" => Format(now.AddMonths(-count), "yyyy-MM"),
        "Y" => Format(now.AddYears(-count), "yyyy"),
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
