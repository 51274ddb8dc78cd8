namespace HindiText.Entities;

/// <summary>Where a training text comes from, and so by whose habits it is annotated.</summary>
internal enum TextDomain
{
    /// <summary>This project's corpus: the guideline in corpus/README.md. The library answers in it.</summary>
    News,

    /// <summary>HiNER's eleven types and habits.</summary>
    Hiner,

    /// <summary>IL-NER.</summary>
    IlNer,

    /// <summary>MultiCoNER 2, with its fine types made coarse.</summary>
    MultiConer,
}

/// <summary>The tags that the model gives to tokens: outside, or the beginning or inside of a type. Types of all domains in one list.</summary>
internal static class TagSet
{
    public const int Outside = 0;

    private static readonly string[] TypeNames =
    [
        "PERSON", "LOCATION", "ORGANIZATION", "GROUP", "EVENT", "WORK", "PRODUCT", "LANGUAGE", "TIMEX", "NUMEX", "MISC", "GAME", "FESTIVAL", "RELIGION", "LITERATURE",
    ];

    private static readonly string[][] DomainTypes =
    [
        ["PERSON", "LOCATION", "ORGANIZATION", "GROUP", "EVENT", "WORK", "PRODUCT", "LANGUAGE"],
        ["PERSON", "LOCATION", "ORGANIZATION", "LANGUAGE", "TIMEX", "NUMEX", "MISC", "GAME", "FESTIVAL", "RELIGION", "LITERATURE"],
        ["PERSON", "LOCATION", "ORGANIZATION", "TIMEX", "NUMEX"],
        ["PERSON", "LOCATION", "ORGANIZATION", "WORK", "PRODUCT"],
    ];

    /// <summary>Number of tags.</summary>
    public static int Count { get; } = 1 + (2 * TypeNames.Length);

    public static int Begin(int type) => 1 + (2 * type);

    public static int Inside(int type) => 2 + (2 * type);

    public static bool IsInside(int tag) => tag > 0 && tag % 2 == 0;

    public static bool IsBegin(int tag) => tag % 2 == 1;

    /// <summary>The type of a tag other than <see cref="Outside"/>.</summary>
    public static int TypeOf(int tag) => (tag - 1) / 2;

    public static string NameOf(int type) => TypeNames[type];

    /// <summary>The number of a type, or -1.</summary>
    public static int TypeNumber(string name) => Array.IndexOf(TypeNames, name);

    /// <summary>The tags that a domain uses, ascending.</summary>
    public static int[] TagsOf(TextDomain domain) =>
        [Outside, .. DomainTypes[(int)domain].Select(TypeNumber).Order().SelectMany(t => new[] { Begin(t), Inside(t) })];

    /// <summary>Whether one tag may follow another: an inside only follows a tag of its type.</summary>
    public static bool MayFollow(int before, int tag) =>
        !IsInside(tag) || (before != Outside && TypeOf(before) == TypeOf(tag));

    /// <summary>The public type of a type of the news domain.</summary>
    public static EntityType EntityTypeOf(int type) => (EntityType)type;
}
