namespace HindiText.Entities.Expressions;

/// <summary>Money and percentages: 500 करोड़ रुपये · ₹500 · 10-12 करोड़ डॉलर · 5.2 प्रतिशत · 8%.</summary>
internal static class AmountRules
{
    public static FoundExpression? Match(ExpressionText text, int i)
    {
        WordMeaning first = text.Meaning(i);
        if (first.Role == WordRole.Currency && IsSign(text, i))
        {
            return ReadRange(text, i + 1, out decimal amount, out bool exact) is > 0 and int end
                ? new FoundExpression(AfterCurrency(text, end), EntityType.Money, exact ? $"{first.Code} {NumberRule.Written(amount)}" : null)
                : null;
        }

        if (ReadRange(text, i, out decimal value, out bool single) is not (> 0 and int after))
            return null;
        int unit = NextUnit(text, after);
        if (unit < 0)
            return null;
        WordMeaning meaning = text.Meaning(unit);
        string? written = single ? NumberRule.Written(value) : null;
        return meaning.Role == WordRole.Percent
            ? new FoundExpression(unit + 1, EntityType.Percent, written)
            : new FoundExpression(unit + 1, EntityType.Money, written is null ? null : $"{meaning.Code} {written}");
    }

    /// <summary>A number, or two joined by a hyphen or से: then the value is open.</summary>
    private static int ReadRange(ExpressionText text, int i, out decimal value, out bool single)
    {
        single = true;
        int end = NumberRule.Read(text, i, out value);
        if (end > 0 && end + 1 < text.Count && (text.IsSign(end, '-') || text.IsSign(end, '–') || text.TextOf(end) is "से"))
        {
            int second = NumberRule.Read(text, end + 1, out _);
            bool joined = second > 0 && (!(text.TextOf(end) is "से") || NextUnit(text, second) >= 0);
            if (joined)
            {
                single = false;
                return second;
            }
        }

        return end;
    }

    /// <summary>The token that names currency or percent, one nationality allowed before it (अमेरिकी डॉलर); -1 where there is none.</summary>
    private static int NextUnit(ExpressionText text, int i)
    {
        if (text.Meaning(i).Role is WordRole.Currency or WordRole.Percent)
            return i;
        bool adjective = i + 1 < text.Count && text.TextOf(i) is "अमेरिकी" or "अमरीकी" or "भारतीय" or "ऑस्ट्रेलियाई" or "कनाडाई" or "पाकिस्तानी";
        return adjective && text.Is(i + 1, WordRole.Currency) ? i + 1 : -1;
    }

    private static int AfterCurrency(ExpressionText text, int end) => text.Is(end, WordRole.Currency) && !IsSign(text, end) ? end + 1 : end;

    private static bool IsSign(ExpressionText text, int i) => text.KindOf(i) is TokenKind.Symbol or TokenKind.Abbreviation or TokenKind.Foreign;
}
