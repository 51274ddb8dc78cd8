namespace HindiText.Linking;

/// <summary>
/// A short form in brackets directly after a name is the same thing: विश्व स्वास्थ्य संगठन (डब्ल्यूएचओ). Which of the two is known does not matter.
/// </summary>
internal static class BracketedForms
{
    public static void Join(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, List<Mention> names)
    {
        for (int i = 1; i < names.Count; i++)
        {
            Mention name = names[i - 1], form = names[i];
            bool bracketed = form.FirstToken == name.EndToken + 1
                && form.EndToken < tokens.Length
                && text.Slice(tokens[name.EndToken].Span) is "("
                && text.Slice(tokens[form.EndToken].Span) is ")";
            if (!bracketed || name.Type != form.Type || name.Type is EntityType.Location or EntityType.Group || form.Words.Length > 1)
                continue;
            if (form.Thing is null && name.Thing is not null)
                form.Decide(name.Thing, EntityNameRule.BracketedForm);
            else if (name.Thing is null && form.Thing is not null)
                name.Decide(form.Thing, EntityNameRule.BracketedForm);
        }
    }
}
