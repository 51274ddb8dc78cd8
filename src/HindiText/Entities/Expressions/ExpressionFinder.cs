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
        int names = into.Count;
        bool[]? displaced = null;
        for (int i = 0; i < tokens.Length;)
        {
            if (Longest(expressions, i, now) is { } found && (!covered[i..found.End].Contains(true) || HoldsNames(expressions, covered, i, found)))
            {
                if (covered[i..found.End].Contains(true))
                    (displaced ??= new bool[tokens.Length]).AsSpan(i, found.End - i).Fill(true);
                into.Add(new TaggedSpan(i, found.End - i, found.Type, Confidence, found.Value));
                i = found.End;
            }
            else
            {
                i++;
            }
        }

        for (int i = names - 1; i >= 0 && displaced is not null; i--)
        {
            if (displaced[into[i].FirstToken])
                into.RemoveAt(i);
        }
    }

    /// <summary>
    /// Whether what is covered of an amount of money are whole names within it, as कनाडाई in 500 कनाडाई डॉलर or CHF in CHF 500: they belong to it. So do
    /// those in a date of day, month and year, May 5 in May 5, 2024.
    /// </summary>
    private static bool HoldsNames(ExpressionText text, ReadOnlySpan<bool> covered, int i, FoundExpression found) =>
        (found.Type == EntityType.Money || IsWrittenDay(i, found))
        && (!covered[i] || ((found.Type == EntityType.Date || text.Is(i, WordRole.Currency)) && (i == 0 || !covered[i - 1])))
        && (!covered[found.End - 1] || found.End == covered.Length || !covered[found.End]);

    private static bool IsWrittenDay(int i, FoundExpression found) =>
        found.Type == EntityType.Date && found.End - i >= 3 && found.Value?.Length == "2024-05-05".Length;

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
