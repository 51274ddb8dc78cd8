namespace HindiText;

/// <summary>The grammar of one token.</summary>
/// <param name="Upos">Its part of speech in its sentence.</param>
/// <param name="Lemma">
/// Its dictionary form: infinitive of verbs (गए → जाना), direct singular of nouns, masculine direct singular of adjectives; its own
/// text where none is known.
/// </param>
/// <param name="Features">What its form shows.</param>
public readonly record struct MorphToken(Upos Upos, string Lemma, MorphFeatures Features);
