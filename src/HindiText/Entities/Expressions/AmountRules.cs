namespace HindiText.Entities.Expressions;

/// <summary>Money and percentages: 500 करोड़ रुपये · ₹500 · 10-12 करोड़ डॉलर · 3 अरब स्विस फ्रैंक · 5.2 प्रतिशत · 8%.</summary>
internal static class AmountRules
{
    public static FoundExpression? Match(ExpressionText text, int i)
    {
        WordMeaning first = text.Meaning(i);
        if (first.Role == WordRole.Currency && IsSign(text, i))
        {
            return ReadRange(text, i + 1, out decimal amount, out bool exact) is > 0 and int end
                ? new FoundExpression(AfterCurrency(text, end), EntityType.Money, exact ? Money(Currencies.CodeOf(null, first.Code), amount) : null)
                : null;
        }

        if (ReadRange(text, i, out decimal value, out bool single) is not (> 0 and int after))
            return null;
        int unit = NextUnit(text, after, out string? country);
        if (unit < 0)
            return null;
        WordMeaning meaning = text.Meaning(unit);
        return meaning.Role == WordRole.Percent
            ? new FoundExpression(unit + 1, EntityType.Percent, single ? NumberRule.Written(value) : null)
            : new FoundExpression(unit + 1, EntityType.Money, single ? Money(Currencies.CodeOf(country, meaning.Code), value) : null);
    }

    private static string? Money(string? code, decimal amount) => code is null ? null : $"{code} {NumberRule.Written(amount)}";

    /// <summary>A number, or two joined by a hyphen or से: then the value is open, unless both are the same, so much each.</summary>
    private static int ReadRange(ExpressionText text, int i, out decimal value, out bool single)
    {
        single = true;
        int end = NumberRule.Read(text, i, out value);
        if (end == 0 || end + 1 >= text.Count)
            return end;
        bool from = text.TextOf(end) is "से";
        if (!from && !text.IsSign(end, '-') && !text.IsSign(end, '–'))
            return end;
        int second = NumberRule.Read(text, end + 1, out decimal upper);
        if (second == 0 || (from && !IsRange(text, i, value, second, upper)))
            return end;
        single = end == i + 1 && text.TextOf(i).SequenceEqual(text.TextOf(end + 1));
        if (single)
            value = upper;
        return second;
    }

    /// <summary>
    /// Whether से between two numbers leads from one to the other: the first is the smaller, the unit comes once, and nothing says that से
    /// belongs elsewhere (हर एक से 75 हज़ार रुपये, शून्य से 37 डॉलर नीचे).
    /// </summary>
    private static bool IsRange(ExpressionText text, int i, decimal lower, int second, decimal upper)
    {
        int unit = NextUnit(text, second, out _);
        if (unit < 0 || lower >= upper || (i > 0 && text.TextOf(i - 1) is "हर" or "प्रति" or "किसी" or "प्रत्येक"))
            return false;
        bool distance = lower == 0 && unit + 1 < text.Count && text.TextOf(unit + 1) is "नीचे" or "ऊपर" or "कम" or "अधिक" or "ज्यादा";
        return !distance;
    }

    /// <summary>The token that names currency or percent, a country allowed before it (अमेरिकी डॉलर); -1 where there is none.</summary>
    private static int NextUnit(ExpressionText text, int i, out string? country)
    {
        country = null;
        if (text.Meaning(i).Role is WordRole.Currency or WordRole.Percent)
            return i;
        int at = i + 1 < text.Count && text.TextOf(i) is "दक्षिण" ? i + 1 : i;
        country = text.Is(at, WordRole.Country) ? text.Meaning(at).Code : null;
        return country is not null && text.Is(at + 1, WordRole.Currency) ? at + 1 : -1;
    }

    private static int AfterCurrency(ExpressionText text, int end) => text.Is(end, WordRole.Currency) && !IsSign(text, end) ? end + 1 : end;

    private static bool IsSign(ExpressionText text, int i) => text.KindOf(i) is TokenKind.Symbol or TokenKind.Abbreviation or TokenKind.Foreign;
}
