namespace HindiText.Linking;

/// <summary>One thing of the knowledge base, as written into its file.</summary>
internal sealed record KnowledgeEntry
{
    public required string English { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>Names that stand for it by themselves.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Parts and nicknames that stand for it where the document makes it likely.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>Words that tell it from its namesakes when they stand near.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    public string? Id { get; init; }

    /// <summary>From 1, seldom in the news, to 5, in the news every day; 0 where nothing is known.</summary>
    public int Prominence { get; init; }
}
