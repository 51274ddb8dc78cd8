namespace HindiText;

/// <summary>A sentence read from a stream.</summary>
/// <param name="Start">Its place in the whole stream, in UTF-16 code units.</param>
/// <param name="Text">Its text as the stream had it; never empty.</param>
/// <param name="Tokens">Its tokens, at least one, with offsets in <paramref name="Text"/>.</param>
public readonly record struct StreamedSentence(long Start, string Text, IReadOnlyList<HindiToken> Tokens);
