namespace HindiText.Training.Morphology;

/// <summary>
/// Readings of common forms that the tables do not have, where the form's ending and the presence of another form of the same word
/// among the counted ones agree: सैलानियों beside सैलानी, कैमरों beside कैमरा.
/// </summary>
internal static class LexiconGuesses
{
    private const int Guess = 3;

    /// <summary>An ending, what stands in its place in the dictionary form, and what the ending shows.</summary>
    private static readonly (string Ending, string Base, MorphFeatures Features)[] Endings =
    [
        ("ियों", "ी", MorphFeatures.Plural | MorphFeatures.Oblique),
        ("ियों", "ि", MorphFeatures.Plural | MorphFeatures.Oblique),
        ("ियां", "ी", MorphFeatures.Feminine | MorphFeatures.Plural | MorphFeatures.Direct),
        ("ाओं", "ा", MorphFeatures.Plural | MorphFeatures.Oblique),
        ("ाएं", "ा", MorphFeatures.Feminine | MorphFeatures.Plural | MorphFeatures.Direct),
        ("ुओं", "ु", MorphFeatures.Plural | MorphFeatures.Oblique),
        ("ुओं", "ू", MorphFeatures.Plural | MorphFeatures.Oblique),
        ("ों", "", MorphFeatures.Plural | MorphFeatures.Oblique),
        ("ों", "ा", MorphFeatures.Masculine | MorphFeatures.Plural | MorphFeatures.Oblique),
        ("ें", "", MorphFeatures.Feminine | MorphFeatures.Plural | MorphFeatures.Direct),
        ("े", "ा", MorphFeatures.Masculine),
    ];

    /// <summary>The guessed readings.</summary>
    /// <param name="counted">Folded forms and how common each is.</param>
    /// <param name="isKnown">Whether the tables have a form.</param>
    public static IEnumerable<LexiconEntry> Of(IReadOnlyDictionary<string, double> counted, Func<string, bool> isKnown)
    {
        foreach (string form in counted.Keys.Where(f => f.Length > 3 && !isKnown(f)))
        {
            (string Base, MorphFeatures Features, double Count)? best = null;
            foreach ((string ending, string replaced, MorphFeatures features) in Endings)
            {
                if (!form.EndsWith(ending, StringComparison.Ordinal))
                    continue;
                string lemma = form[..^ending.Length] + replaced;
                if (lemma.Length > 1 && counted.TryGetValue(lemma, out double count) && (best is null || count > best.Value.Count))
                    best = (lemma, features, count);
            }

            if (best is not null)
                yield return new LexiconEntry(form, Upos.Noun, best.Value.Base, best.Value.Features, Guess);
        }
    }
}
