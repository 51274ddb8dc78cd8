using System.Globalization;

namespace HindiText.Entities.Expressions;

/// <summary>Numbers in figures and words with their scales: 1,50,000 · ३.५ करोड़ · पांच सौ · डेढ़ लाख · साढ़े तीन हज़ार.</summary>
internal static class NumberRule
{
    public static FoundExpression? Match(ExpressionText text, int i)
    {
        if (Read(text, i, out decimal value) is not (> 0 and int end))
            return null;

        // एक by itself is an article, and सौ, लाख by themselves are no count.
        bool articleOrScale = end == i + 1 && (text.Is(i, WordRole.Scale) || (text.Is(i, WordRole.Unit) && value == 1));
        return articleOrScale ? null : new FoundExpression(end, EntityType.Number, Written(value));
    }

    /// <summary>The token after the number that begins at a token and what it is worth; 0 where none begins.</summary>
    public static int Read(ExpressionText text, int i, out decimal value)
    {
        value = 0;
        decimal part = 0;
        bool any = false, partOpen = false;
        decimal smallest = decimal.MaxValue;
        int at = i;
        for (; at < text.Count; at++)
        {
            if (text.TryFigure(at, out decimal figure))
            {
                if (partOpen)
                    break;
                part += figure;
                partOpen = any = true;
                continue;
            }

            WordMeaning word = text.Meaning(at);
            if (word.Role is WordRole.Unit or WordRole.Fraction && !partOpen)
            {
                part += word.Value;
                partOpen = any = true;
            }
            else if (word.Role == WordRole.FractionPrefix && !partOpen && at == i && (text.Is(at + 1, WordRole.Unit) || text.TryFigure(at + 1, out _)))
            {
                part += word.Value;
            }
            else if (word.Role == WordRole.FractionPrefix && !partOpen && at == i && text.Is(at + 1, WordRole.Scale))
            {
                part += 1 + word.Value;
                partOpen = any = true;
            }
            else if (word.Role == WordRole.Scale && word.Value < smallest && (partOpen || !any))
            {
                if (!TryMultiply(partOpen ? part : 1, word.Value, out decimal scaled))
                    break;
                // पांच सौ करोड़: a scale after a smaller one multiplies it; पांच हज़ार दो सौ adds.
                if (text.Is(at + 1, WordRole.Scale) && text.Meaning(at + 1).Value > word.Value)
                {
                    part = scaled;
                    partOpen = true;
                }
                else
                {
                    value += scaled;
                    smallest = word.Value;
                    part = 0;
                    partOpen = false;
                }

                any = true;
            }
            else
            {
                break;
            }
        }

        value += part;
        return any ? at : 0;
    }

    /// <summary>A value without needless zeros.</summary>
    public static string Written(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        if (a > 1_000_000_000_000_000m)
            return false;
        product = a * b;
        return true;
    }
}
