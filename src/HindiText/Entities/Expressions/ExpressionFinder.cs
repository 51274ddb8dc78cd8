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
        for (int i = 0; i < tokens.Length;)
        {
            if (Longest(expressions, i, now) is { } found && !covered[i..found.End].Contains(true))
            {
                into.Add(new TaggedSpan(i, found.End - i, found.Type, Confidence, found.Value));
                i = found.End;
            }
            else
            {
                i++;
            }
        }
    }

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
