using F = HindiText.MorphFeatures;

namespace HindiText.Interchange;

/// <summary>Features as CoNLL-U writes them: <c>Name=Value</c> sorted by name and joined by bars, or an underscore.</summary>
internal static class ConlluFeatures
{
    private static readonly (F Feature, string Text)[] Sorted =
    [
        (F.Imperfective, "Aspect=Imp"), (F.Perfective, "Aspect=Perf"),
        (F.Oblique, "Case=Acc"), (F.Ergative, "Case=Erg"), (F.Genitive, "Case=Gen"), (F.Direct, "Case=Nom"),
        (F.Feminine, "Gender=Fem"), (F.Masculine, "Gender=Masc"),
        (F.Imperative, "Mood=Imp"), (F.Subjunctive, "Mood=Sub"),
        (F.Plural, "Number=Plur"), (F.Singular, "Number=Sing"),
        (F.FirstPerson, "Person=1"), (F.SecondPerson, "Person=2"), (F.ThirdPerson, "Person=3"),
        (F.Interrogative, "PronType=Int"), (F.Relative, "PronType=Rel"),
        (F.Future, "Tense=Fut"), (F.Past, "Tense=Past"), (F.Present, "Tense=Pres"),
        (F.Converb, "VerbForm=Conv"), (F.Finite, "VerbForm=Fin"), (F.Infinitive, "VerbForm=Inf"), (F.Participle, "VerbForm=Part"),
    ];

    public static string Of(F features) =>
        features == F.None ? "_" : string.Join('|', Sorted.Where(s => features.HasFlag(s.Feature)).Select(s => s.Text));
}
