using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Numbers in figures and words with their scales: 1,50,000 · ३.५ करोड़ · पांच सौ · डेढ़ लाख · साढ़े तीन हज़ार · दो-तिहाई · सात-सात.</summary>
internal static class NumberRule
{
    private const decimal Half = 0.5m;

    public static FoundExpression? Match(ExpressionText text, int i)
    {
        if (Read(text, i, out decimal value) is not (> 0 and int end) || IsListNumber(text, i, end))
            return null;
        if (Doubled(text, i, end, out int after))
            return value == 1 && after == i + 3 ? null : new FoundExpression(after, EntityType.Number, Written(WorthOf(text, i + 2)));
        return end == i + 1 && IsNoCount(text, i) ? null : new FoundExpression(end, EntityType.Number, Written(value));
    }

    /// <summary>The token after the number that begins at a token and what it is worth; 0 where none begins.</summary>
    public static int Read(ExpressionText text, int i, out decimal value)
    {
        value = 0;
        if (i >= text.Count || !CanBegin(text, i))
            return 0;
        NumberSum sum = new(stackalloc NumberTerm[NumberSum.Most]);
        int at = i;
        while (true)
        {
            int after = ReadSmall(text, at, out decimal small);
            int scale = after > 0 ? after : at;
            if (text.Is(scale, WordRole.Scale))
            {
                if (!sum.TryScale(after > 0 ? small : null, text.Meaning(scale).Value, ref at))
                    break;
                at = scale + 1;
            }
            else
            {
                if (after > 0 && sum.TryAdd(small, at))
                    at = after;
                break;
            }
        }

        value = sum.Value;
        return at > i ? at : 0;
    }

    /// <summary>
    /// Whether a number is said twice for so many each: सात-सात, पांच-पांच हज़ार. Figures only with what they count, since 1-1 is a score.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The first token of the number.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="after">The token after the whole.</param>
    public static bool Doubled(ExpressionText text, int i, int end, out int after)
    {
        after = 0;
        bool twice = end == i + 1 && text.KindOf(i) == TokenKind.Word && text.IsSign(end, '-') && text.Glued(i) && text.Glued(end)
            && text.TextOf(end + 1).SequenceEqual(text.TextOf(i));
        if (twice)
            after = Read(text, end + 1, out _);
        return after > 0;
    }

    /// <summary>A value without needless zeros.</summary>
    public static string Written(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static decimal WorthOf(ExpressionText text, int i) => Read(text, i, out decimal value) > 0 ? value : 0;

    /// <summary>एक by itself is an article, हज़ार and लाख are no count, आधा is an adjective and शून्य a point on a scale, save in a score.</summary>
    private static bool IsNoCount(ExpressionText text, int i)
    {
        WordMeaning word = text.Meaning(i);
        return word.Role switch
        {
            WordRole.Scale => text.TextOf(i) is not "सौ",
            WordRole.Unit => word.Value == 1 || (word.Value == 0 && !(text.IsSign(i - 1, '-') && text.Is(i - 2, WordRole.Unit))),
            WordRole.Part => word.Value == Half,
            _ => false,
        };
    }

    /// <summary>Whether a figure only numbers the line that it begins: 1. or 2).</summary>
    private static bool IsListNumber(ExpressionText text, int i, int end) =>
        end == i + 1 && text.KindOf(i) == TokenKind.Number && text.TextOf(i).Length <= 2 && text.Glued(i) && text.BeginsLine(i)
        && (text.IsSign(end, '.') || text.IsSign(end, ')'));

    private static bool CanBegin(ExpressionText text, int i) =>
        text.KindOf(i) == TokenKind.Number
        || text.Meaning(i).Role is WordRole.Unit or WordRole.Scale or WordRole.Fraction or WordRole.FractionPrefix or WordRole.Part;

    /// <summary>What can stand before a scale: 3.5, पांच, डेढ़, साढ़े तीन, सवा before the scale itself, तीन-चौथाई.</summary>
    private static int ReadSmall(ExpressionText text, int i, out decimal value)
    {
        if (text.TryFigure(i, out value))
            return i + 1;
        WordMeaning word = text.Meaning(i);
        value = word.Value;
        switch (word.Role)
        {
            case WordRole.Unit:
                int part = text.IsSign(i + 1, '-') ? i + 2 : i + 1;
                WordMeaning share = text.Meaning(part);
                if (share.Role != WordRole.Part || share.Value >= Half || word.Value == 0 || word.Value * share.Value >= 1)
                    return i + 1;
                value = word.Value * share.Value;
                return part + 1;
            case WordRole.Fraction or WordRole.Part:
                return i + 1;
            case WordRole.FractionPrefix when text.TryFigure(i + 1, out decimal figure):
                value += figure;
                return i + 2;
            case WordRole.FractionPrefix when text.Is(i + 1, WordRole.Unit):
                value += text.Meaning(i + 1).Value;
                return i + 2;
            case WordRole.FractionPrefix when text.Is(i + 1, WordRole.Scale):
                value += 1;
                return i + 1;
            default:
                return 0;
        }
    }
}
