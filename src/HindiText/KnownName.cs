namespace HindiText;

/// <summary>A thing that an application knows by name, beside those that ship with the library.</summary>
/// <param name="Type">What it is; one that has an English name, so no date, time, amount or number.</param>
/// <param name="EnglishName">Its English name, as it will stand in <see cref="Entity.EnglishName"/>; not empty.</param>
/// <param name="HindiNames">Its full names in Hindi, at least one, each standing for it wherever it occurs; spelling variants need not be listed.</param>
public sealed record KnownName(EntityType Type, string EnglishName, IReadOnlyList<string> HindiNames)
{
    /// <summary>Parts and abbreviations that stand for it only in a document that has it in full.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>An identifier of the application's own, which comes back as <see cref="Entity.Id"/>.</summary>
    public string? Id { get; init; }
}
