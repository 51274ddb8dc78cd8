namespace HindiText.Corpus;

/// <summary>A keyword that an editor would give.</summary>
/// <param name="Text">As it stands in the article.</param>
/// <param name="EnglishName">In English, or null.</param>
/// <param name="Variants">Other forms in the article that mean the same keyword.</param>
public sealed record CorpusKeyword(string Text, string? EnglishName, IReadOnlyList<string> Variants)
{
    internal static CorpusKeyword Parse(string line, string place)
    {
        string[] parts = [.. line.Split('|').Select(p => p.Trim())];
        if (parts.Length > 3 || parts[0].Length == 0)
            throw new HindiDataException($"{place}: expected 'TEXT | ENGLISH | VARIANT ; VARIANT', found '{line}'");
        return new CorpusKeyword(
            parts[0],
            parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null,
            parts.Length > 2 ? parts[2].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : []);
    }
}
