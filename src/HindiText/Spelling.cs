namespace HindiText;

/// <summary>A spelling of a name in Latin letters.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Confidence">Its share of the probability of all spellings that were found, from 0 to 1.</param>
public readonly record struct Spelling(string Text, double Confidence);
