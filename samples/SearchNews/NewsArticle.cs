using HindiText.Corpus;

namespace HindiText.Samples.SearchNews;

/// <summary>An article to search.</summary>
/// <param name="Name">Its file, without folder and ending.</param>
/// <param name="Text">Its text; the first line is the title.</param>
internal sealed record NewsArticle(string Name, string Text)
{
    public string Title => Text.TrimStart().Split('\n')[0].Trim();

    /// <summary>All text files of a folder in the order of their names; those of this repository's corpus without their marks.</summary>
    public static IReadOnlyList<NewsArticle> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static NewsArticle Read(string path)
    {
        string text = File.ReadAllText(path);
        return new(Path.GetFileNameWithoutExtension(path), text.StartsWith("id: ", StringComparison.Ordinal) ? CorpusArticle.Parse(text, path).Text : text);
    }
}
