using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Times and parts of a day: सुबह 10 बजे · शाम साढ़े पांच बजे · 10:30 बजे · देर रात.</summary>
internal static class TimeRule
{
    public static FoundExpression? Match(ExpressionText text, int i)
    {
        int at = i;
        ReadOnlySpan<char> part = default;
        bool late = text.KindOf(at) == TokenKind.Word && text.TextOf(at) is "देर" or "आधी" && text.Is(at + 1, WordRole.PartOfDay);
        if (late)
            at++;
        if (text.Is(at, WordRole.PartOfDay))
        {
            part = text.TextOf(at++);
            // सुबह-सुबह, सुबह सवेरे
            if (text.IsSign(at, '-') && text.Is(at + 1, WordRole.PartOfDay))
                at += 2;
        }

        bool about = at < text.Count && text.TextOf(at) is "करीब" or "क़रीब" or "लगभग";
        int clock = about && !part.IsEmpty ? at + 1 : at;
        if (ReadClock(text, clock, out int hour, out int minute) is > 0 and int end)
            return new FoundExpression(end, EntityType.Time, ValueOf(part, hour, minute));
        return part.IsEmpty ? null : new FoundExpression(at, EntityType.Time, null);
    }

    /// <summary>A figure or number word and बजे, or figures with a colon.</summary>
    private static int ReadClock(ExpressionText text, int i, out int hour, out int minute)
    {
        hour = minute = 0;
        if (i >= text.Count)
            return 0;
        Span<char> ascii = stackalloc char[8];
        int length = text.KindOf(i) == TokenKind.Number ? text.Ascii(i, ascii) : 0;
        int colon = length > 0 ? ascii[..length].IndexOf(':') : -1;
        if (colon > 0)
        {
            bool valid = int.TryParse(ascii[..colon], CultureInfo.InvariantCulture, out hour)
                & int.TryParse(ascii[(colon + 1)..length], CultureInfo.InvariantCulture, out minute);
            if (!valid || hour > 24 || minute > 59)
                return 0;
            return text.Is(i + 1, WordRole.OClock) ? i + 2 : i + 1;
        }

        if (NumberRule.Read(text, i, out decimal value) is not (> 0 and int end) || value is <= 0 or > 24 || !text.Is(end, WordRole.OClock))
            return 0;
        hour = (int)value;
        minute = (int)((value - hour) * 60);
        return end + 1;
    }

    private static string ValueOf(ReadOnlySpan<char> part, int hour, int minute)
    {
        if (hour < 12 && part is "शाम" or "रात" or "दोपहर" && !(part is "रात" && hour < 5) && !(part is "दोपहर" && hour >= 10))
            hour += 12;
        return string.Create(CultureInfo.InvariantCulture, $"T{hour % 24:00}:{minute:00}");
    }
}
