namespace HindiText.Linking;

/// <summary>A tagged mention on its way to its English name.</summary>
internal sealed class Mention(int firstToken, int tokenCount, EntityType type, string text, string[] words)
{
    public int FirstToken { get; } = firstToken;

    public int TokenCount { get; } = tokenCount;

    public int EndToken => FirstToken + TokenCount;

    public EntityType Type { get; } = type;

    /// <summary>The mention in canonical form.</summary>
    public string Text { get; } = text;

    /// <summary>Its words as <see cref="NameFolding"/> leaves them, hyphens left out.</summary>
    public string[] Words { get; } = words;

    /// <summary>Whether it is a name rather than a date, amount or number.</summary>
    public bool IsName => Type < EntityType.Date;

    /// <summary>What it stands for, once that is decided.</summary>
    public Thing? Thing { get; private set; }

    /// <summary>How that was decided.</summary>
    public EntityNameRule Rule { get; private set; }

    /// <summary>Where the name of <see cref="Thing"/> comes from.</summary>
    public EntityNameSource Source => Rule switch
    {
        EntityNameRule.FullName or EntityNameRule.SoundsAlike or EntityNameRule.ShortFormOfProminent => EntityNameSource.KnowledgeBase,
        EntityNameRule.PartOfFullName or EntityNameRule.ShortFormInDocument or EntityNameRule.BracketedForm or EntityNameRule.BodyOfCountry => EntityNameSource.Document,
        _ => EntityNameSource.Transliteration,
    };

    /// <summary>Says what the mention stands for and why; nothing where the thing is null.</summary>
    public void Decide(Thing? thing, EntityNameRule rule)
    {
        if (thing is null)
            return;
        Thing = thing;
        Rule = rule;
    }
}

/// <summary>A person, place, body … that one or more mentions of a document stand for.</summary>
internal sealed record Thing(string English, EntityType Type, string? Id = null);
