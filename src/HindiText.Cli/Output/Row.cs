namespace HindiText.Cli;

/// <summary>One thing found in a document, as a row of a table; a command shows the columns that it fills.</summary>
internal sealed record Row
{
    public required string Document { get; init; }

    /// <summary>sentence, token, entity or keyword.</summary>
    public required string Layer { get; init; }

    /// <summary>First UTF-16 code unit, of the first occurrence for a keyword.</summary>
    public required int Start { get; init; }

    /// <summary>One past the last UTF-16 code unit.</summary>
    public required int End { get; init; }

    public required string Text { get; init; }

    public string? Type { get; init; }

    public string? Lemma { get; init; }

    public string? Pos { get; init; }

    public string? English { get; init; }

    public string? Id { get; init; }

    public string? Source { get; init; }

    public string? Value { get; init; }

    /// <summary>Confidence of an entity, score of a keyword.</summary>
    public double? Score { get; init; }

    public int? Group { get; init; }

    /// <summary>How often a keyword occurs.</summary>
    public int? Times { get; init; }
}
