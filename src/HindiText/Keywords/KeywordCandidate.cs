namespace HindiText.Keywords;

/// <summary>A phrase that may become a keyword, with all its occurrences in canonical text.</summary>
internal sealed class KeywordCandidate(string key, double informativeness)
{
    /// <summary>The folded words, joined by spaces: forms with one key are one candidate.</summary>
    public string Key { get; } = key;

    /// <summary>How much one occurrence says, in bits.</summary>
    public double Informativeness { get; } = informativeness;

    public List<TextSpan> Spans { get; } = [];

    public string Text { get; set; } = "";

    public string? EnglishName { get; set; }

    /// <summary>Index of the sentence where it first occurs.</summary>
    public required int FirstSentence { get; init; }

    /// <summary>
    /// Occurrences with diminishing return, times what each says, times how early the first one stands.
    /// </summary>
    public double Score => Math.Log2(1 + Spans.Count) * Informativeness * (1 + (1.0 / (1 + (0.5 * FirstSentence))));
}
