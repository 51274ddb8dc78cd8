namespace HindiText;

/// <summary>A token: where it stands in the caller's text and what it is made of. White space belongs to no token.</summary>
/// <param name="Span">Its place, in UTF-16 code units of the caller's text; never empty.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct HindiToken(TextSpan Span, TokenKind Kind)
{
    /// <summary>Index of its first code unit.</summary>
    public int Start => Span.Start;

    /// <summary>Index of the first code unit after it.</summary>
    public int End => Span.End;

    /// <summary>Number of its code units, at least 1.</summary>
    public int Length => Span.Length;
}
