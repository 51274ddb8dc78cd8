namespace HindiText;

/// <summary>A phrase that says what the document is about.</summary>
public sealed record Keyword
{
    /// <summary>The phrase as it stands at its first or fullest occurrence.</summary>
    public required string Text { get; init; }

    /// <summary>Its weight; the best keyword of a document has 1, the others less.</summary>
    public required double Score { get; init; }

    /// <summary>All its occurrences in the caller's text, inflected and alias forms included, in order.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The English name where the phrase is a known entity, else null.</summary>
    public string? EnglishName { get; init; }
}
