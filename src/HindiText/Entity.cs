namespace HindiText;

/// <summary>A mention of a named thing, or a date, time, amount or number.</summary>
public sealed record Entity
{
    /// <summary>Its place in the caller's text, without titles, postpositions and punctuation around it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The mention exactly as it stands in the caller's text.</summary>
    public required string Text { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>
    /// Its English name as a newsroom writes it (<c>Xi Jinping</c> also for a bare <c>शी</c> that the document makes clear), or
    /// null for dates, times, amounts and numbers.
    /// </summary>
    public string? EnglishName { get; init; }

    /// <summary>Where <see cref="EnglishName"/> comes from; null where there is none.</summary>
    public EntityNameSource? NameSource { get; init; }

    /// <summary>
    /// The identifier that a source dataset gives the thing, such as a Wikidata item (<c>Q668</c>), or null.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// The value of a date, time, amount or number in a form for machines: ISO 8601 for dates and times as far as they are known
    /// (<c>2024-08</c>), <c>INR 5000000000</c> for money, an invariant decimal for percentages and numbers. Null where unknown and for names.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>How sure the tagger is, from 0 to 1: of mentions with 0.9, nine in ten are meant to be right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Mentions of one thing share this number; groups are numbered from 0 in the order of their first mention.</summary>
    public required int Group { get; init; }
}
