namespace HindiText.Morphology;

/// <summary>
/// What the entities teach the grammar: a noun or the like inside the name of a person, a place or a body is a proper noun
/// (पटना, आशा, कमल), and its own lemma.
/// </summary>
internal static class NamedWords
{
    /// <summary>Whether words inside such names are proper nouns.</summary>
    public static bool AreIn(EntityType type) => type is EntityType.Person or EntityType.Location or EntityType.Organization;

    /// <summary>The grammar of a word inside such a name.</summary>
    public static MorphToken Of(MorphToken word, ReadOnlySpan<char> form) =>
        word.Upos is Upos.Noun or Upos.Adj or Upos.Verb or Upos.Adv or Upos.X ? new MorphToken(Upos.Propn, form.ToString(), MorphFeatures.None) : word;

    /// <summary>Corrects a text's grammar by its entities, both in the order of the text.</summary>
    public static void Apply(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, ReadOnlySpan<Entity> entities, Span<MorphToken> morphology)
    {
        int next = 0;
        foreach (Entity entity in entities)
        {
            if (!AreIn(entity.Type))
                continue;
            while (next < tokens.Length && tokens[next].Start < entity.Span.Start)
                next++;
            for (; next < tokens.Length && tokens[next].End <= entity.Span.End; next++)
                morphology[next] = Of(morphology[next], text.Slice(tokens[next].Start, tokens[next].Length));
        }
    }
}
