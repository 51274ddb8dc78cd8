namespace HindiText.Keywords;

/// <summary>A name or phrase that may become a keyword, with all its occurrences in canonical text.</summary>
internal sealed class KeywordCandidate(string key, int wordCount)
{
    /// <summary>The folded words, or lemmas, joined by spaces: forms with one key are one candidate.</summary>
    public string Key { get; } = key;

    public int WordCount { get; } = wordCount;

    /// <summary>What it names; null for a phrase.</summary>
    public EntityType? Type { get; init; }

    /// <summary>Whether the knowledge base knows it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether a phrase begins with an adjective.</summary>
    public bool BeginsWithAdjective { get; init; }

    /// <summary>The surprise of its words in news at large, in bits: of the rarest, and on the average.</summary>
    public double MostBits { get; init; }

    public double MeanBits { get; init; }

    public List<TextSpan> Spans { get; } = [];

    public string Text { get; set; } = "";

    public string? EnglishName { get; set; }

    /// <summary>The sentences where it occurs, ascending; one number for each occurrence.</summary>
    public List<int> Sentences { get; } = [];

    /// <summary>How likely an editor is to choose it, as log odds.</summary>
    public double Score { get; set; }
}
