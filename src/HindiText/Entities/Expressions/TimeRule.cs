using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Times and parts of a day: सुबह 10 बजे · शाम के छह बजकर चार मिनट · 10:30 बजे · 06:12 AM IST · देर रात.</summary>
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

        int clock = at;
        if (!part.IsEmpty)
        {
            if (clock < text.Count && text.TextOf(clock) is "के")
                clock++;
            if (clock < text.Count && text.TextOf(clock) is "करीब" or "क़रीब" or "लगभग")
                clock++;
        }

        if (ReadClock(text, clock, out int hour, out int minute) is > 0 and int end)
            return new FoundExpression(AfterZone(text, end), EntityType.Time, ValueOf(part, text.Meaning(end - 1).Code, hour, minute));
        return part.IsEmpty || (!late && IsCounted(text, i, at)) ? null : new FoundExpression(at, EntityType.Time, null);
    }

    /// <summary>A figure or number word and बजे or बजकर with the minutes, or figures with a colon.</summary>
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
        return text.Meaning(end).Code is "past" ? AfterMinutes(text, end + 1, ref minute) : end + 1;
    }

    /// <summary>बजकर is followed by the minutes: 5 बजकर 10 मिनट.</summary>
    private static int AfterMinutes(ExpressionText text, int i, ref int minute)
    {
        if (NumberRule.Read(text, i, out decimal minutes) is not (> 0 and int end) || minutes is < 1 or > 59 || end >= text.Count || text.TextOf(end) is not "मिनट")
            return i;
        minute = (int)minutes;
        return end + 1;
    }

    private static int AfterZone(ExpressionText text, int end) =>
        text.Is(end, WordRole.Zone) && text.KindOf(end) is TokenKind.Foreign or TokenKind.Word ? end + 1 : end;

    /// <summary>छह रात and दिन-रात last; they are no part of a day.</summary>
    private static bool IsCounted(ExpressionText text, int i, int end)
    {
        bool counted = text.Is(i - 1, WordRole.Unit) || text.TryFigure(i - 1, out _);
        bool withDay = (text.IsSign(i - 1, '-') && text.Meaning(i - 2).Code is "D") || (text.IsSign(end, '-') && text.Meaning(end + 1).Code is "D");
        return counted || withDay;
    }

    private static string ValueOf(ReadOnlySpan<char> part, string? half, int hour, int minute)
    {
        bool night = part is "रात" && hour is >= 5 and < 12;
        bool noon = part is "दोपहर" or "अपराह्न" && hour < 10;
        bool evening = (part is "शाम" or "सायं" || half is "PM") && hour < 12;
        if (night || noon || evening)
            hour += 12;
        else if (hour == 12 && (part is "रात" || half is "AM"))
            hour = 0;
        return string.Create(CultureInfo.InvariantCulture, $"T{hour % 24:00}:{minute:00}");
    }
}
