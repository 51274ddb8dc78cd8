namespace HindiText.Entities.Expressions;

/// <summary>Finds dates, times, amounts, percentages and numbers by rule, in the tokens that no name covers.</summary>
internal static class ExpressionFinder
{
    /// <summary>The rules are exact where they apply; what they miss or misread is counted in the evaluation.</summary>
    private const double Confidence = 0.95;

    /// <summary>Adds the expressions; of several that begin at a token the longest, of equally long ones the first rule's.</summary>
    public static void Find(
        ReadOnlySpan<char> text,
        ReadOnlySpan<HindiToken> tokens,
        TokenEvidence evidence,
        ReadOnlySpan<bool> covered,
        DateOnly? now,
        List<TaggedSpan> into)
    {
        ExpressionText expressions = new(text, tokens, evidence);
        bool[]? inMoney = null;
        for (int i = 0; i < tokens.Length;)
        {
            if (Longest(expressions, i, now) is { } found && (!covered[i..found.End].Contains(true) || HoldsNames(expressions, covered, i, found)))
            {
                if (covered[i..found.End].Contains(true))
                    (inMoney ??= new bool[tokens.Length]).AsSpan(i, found.End - i).Fill(true);
                into.Add(new TaggedSpan(i, found.End - i, found.Type, Confidence, found.Value));
                i = found.End;
            }
            else
            {
                i++;
            }
        }

        if (inMoney is not null)
            into.RemoveAll(span => span.Type != EntityType.Money && inMoney[span.FirstToken]);
    }

    /// <summary>Whether what is covered of an amount of money are whole names within it, as कनाडाई in 500 कनाडाई डॉलर or CHF in CHF 500: they belong to it.</summary>
    private static bool HoldsNames(ExpressionText text, ReadOnlySpan<bool> covered, int i, FoundExpression found) =>
        found.Type == EntityType.Money
        && (!covered[i] || (text.Is(i, WordRole.Currency) && (i == 0 || !covered[i - 1])))
        && (!covered[found.End - 1] || found.End == covered.Length || !covered[found.End]);

    private static FoundExpression? Longest(ExpressionText text, int i, DateOnly? now)
    {
        FoundExpression? best = DateRule.Match(text, i, now);
        Consider(TimeRule.Match(text, i));
        Consider(AmountRules.Match(text, i));
        Consider(NumberRule.Match(text, i));
        return best;

        void Consider(FoundExpression? found)
        {
            if (found is not null && (best is null || found.Value.End > best.Value.End))
                best = found;
        }
    }
}
