using HindiText.Linking;

namespace HindiText.Training.Knowledge;

/// <summary>One thing as a source gives it, on its way into the knowledge base.</summary>
internal sealed record NameRow(string English, EntityType Type, string[] Hindi, string Source)
{
    public string[] Short { get; init; } = [];

    public string[] Aliases { get; init; } = [];

    public string[] Context { get; init; } = [];

    public string? Id { get; init; }

    public int Prominence { get; init; }

    /// <summary>Where the row stands, for messages.</summary>
    public string Place { get; init; } = "";

    public KnowledgeEntry ToEntry() => new()
    {
        English = English,
        Type = Type,
        Names = [.. Hindi.SelectMany(n => NameVariants.Of(n, Type)).Distinct(StringComparer.Ordinal)],
        ShortNames = [.. Short.SelectMany(n => NameVariants.Of(n, Type)).Distinct(StringComparer.Ordinal)],
        Context = Context,
        Id = Id,
        Prominence = Prominence,
    };
}
