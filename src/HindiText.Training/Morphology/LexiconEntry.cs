namespace HindiText.Training.Morphology;

/// <summary>One reading of a word form.</summary>
internal sealed record LexiconEntry(string Form, Upos Upos, string Lemma, MorphFeatures Features, int Weight);
