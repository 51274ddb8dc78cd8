namespace HindiText;

/// <summary>A sentence, from the first to the last code unit of its tokens; white space between sentences belongs to none.</summary>
/// <param name="Span">Its place in the caller's text; never empty.</param>
/// <param name="FirstToken">Index of its first token in <see cref="HindiDocument.Tokens"/>.</param>
/// <param name="TokenCount">Number of its tokens, at least 1.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount)
{
    /// <summary>Index of the first token after the sentence.</summary>
    public int EndToken => FirstToken + TokenCount;
}
