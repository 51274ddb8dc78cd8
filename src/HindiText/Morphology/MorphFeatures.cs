namespace HindiText;

/// <summary>
/// What the form of a word shows, named after the features of Universal Dependencies. Where a form leaves a choice open (बड़े:
/// singular oblique or plural) the feature is absent.
/// </summary>
[Flags]
public enum MorphFeatures
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>Gender=Masc.</summary>
    Masculine = 1 << 0,

    /// <summary>Gender=Fem.</summary>
    Feminine = 1 << 1,

    /// <summary>Number=Sing.</summary>
    Singular = 1 << 2,

    /// <summary>Number=Plur.</summary>
    Plural = 1 << 3,

    /// <summary>Case=Nom, the direct case.</summary>
    Direct = 1 << 4,

    /// <summary>Case=Acc, the oblique before postpositions.</summary>
    Oblique = 1 << 5,

    /// <summary>Case=Gen.</summary>
    Genitive = 1 << 6,

    /// <summary>Case=Erg.</summary>
    Ergative = 1 << 7,

    /// <summary>Person=1.</summary>
    FirstPerson = 1 << 8,

    /// <summary>Person=2.</summary>
    SecondPerson = 1 << 9,

    /// <summary>Person=3.</summary>
    ThirdPerson = 1 << 10,

    /// <summary>VerbForm=Fin.</summary>
    Finite = 1 << 11,

    /// <summary>VerbForm=Inf.</summary>
    Infinitive = 1 << 12,

    /// <summary>VerbForm=Part.</summary>
    Participle = 1 << 13,

    /// <summary>VerbForm=Conv: the bare stem and the form in -कर.</summary>
    Converb = 1 << 14,

    /// <summary>Aspect=Imp.</summary>
    Imperfective = 1 << 15,

    /// <summary>Aspect=Perf.</summary>
    Perfective = 1 << 16,

    /// <summary>Mood=Sub.</summary>
    Subjunctive = 1 << 17,

    /// <summary>Mood=Imp.</summary>
    Imperative = 1 << 18,

    /// <summary>Tense=Pres.</summary>
    Present = 1 << 19,

    /// <summary>Tense=Past.</summary>
    Past = 1 << 20,

    /// <summary>Tense=Fut.</summary>
    Future = 1 << 21,

    /// <summary>PronType=Rel.</summary>
    Relative = 1 << 22,

    /// <summary>PronType=Int.</summary>
    Interrogative = 1 << 23,
}
