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
    public Thing? Thing { get; set; }

    /// <summary>How that was decided.</summary>
    public EntityNameSource Source { get; set; }
}

/// <summary>A person, place, body … that one or more mentions of a document stand for.</summary>
internal sealed record Thing(string English, EntityType Type, string? Id = null);
