namespace HindiText.Cli;

/// <summary>One thing that an article names, with all its mentions.</summary>
/// <param name="Type">Its type.</param>
/// <param name="English">Its English name, or its value where it is a date or an amount.</param>
/// <param name="Hindi">The forms in which the article names it.</param>
/// <param name="Source">Where the English name is from.</param>
/// <param name="Mentions">The mentions, in order.</param>
internal sealed record NamedThing(EntityType Type, string? English, IReadOnlyList<string> Hindi, string Source, IReadOnlyList<Entity> Mentions)
{
    /// <summary>What an overview calls it.</summary>
    public string Name => English ?? Hindi[0];

    /// <summary>The things of a document in the order of their first mentions.</summary>
    public static NamedThing[] AllOf(HindiDocument document) =>
    [
        .. document.Entities.GroupBy(e => e.Group).OrderBy(g => g.First().Span.Start).Select(group =>
        {
            Entity known = group.MinBy(e => e.NameSource ?? EntityNameSource.Transliteration)!;
            return new NamedThing(
                known.Type,
                known.EnglishName ?? known.Value,
                [.. group.Select(e => e.Text.ReplaceLineEndings(" ")).Distinct()],
                known.NameSource switch
                {
                    EntityNameSource.KnowledgeBase => "knowledge base",
                    EntityNameSource.Document => "the article",
                    EntityNameSource.Transliteration => "transliteration",
                    _ => "",
                },
                [.. group]);
        }),
    ];
}
