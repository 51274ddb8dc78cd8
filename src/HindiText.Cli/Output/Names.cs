namespace HindiText.Cli;

/// <summary>How results name kinds, types and sources; the same as in the JSON Lines of <see cref="HindiJsonLines"/>.</summary>
internal static class Names
{
    private static readonly string[] Kinds = [.. Enum.GetNames<TokenKind>().Select(n => n.ToLowerInvariant())];
    private static readonly string[] Types = [.. Enum.GetNames<EntityType>().Select(n => n.ToUpperInvariant())];
    private static readonly string[] Tags = [.. Enum.GetNames<Upos>().Select(n => n.ToUpperInvariant())];

    public static string Of(TokenKind kind) => Kinds[(int)kind];

    public static string Of(EntityType type) => Types[(int)type];

    public static string Of(Upos tag) => Tags[(int)tag];

    public static string Of(EntityNameSource source) => source switch
    {
        EntityNameSource.KnowledgeBase => "kb",
        EntityNameSource.Document => "document",
        _ => "transliteration",
    };
}
