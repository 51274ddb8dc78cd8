using HindiText.Corpus;

namespace HindiText.Evaluation;

/// <summary>Annotated articles: a part of the corpus, or a folder of others in its form.</summary>
internal static class ArticleSource
{
    /// <summary>The articles that a command line asks for, and what to call them.</summary>
    /// <exception cref="ArgumentException">Both or neither is given.</exception>
    public static (string Title, IEnumerable<CorpusArticle> Articles) Of(string? part, DirectoryInfo? folder) => (part, folder) switch
    {
        (string name, null) => ($"corpus, {name} part", CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), name)),
        (null, DirectoryInfo some) => (some.Name, some.EnumerateFiles("*.txt").OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => CorpusArticle.Load(f.FullName))),
        _ => throw new ArgumentException("Expected either --corpus PART or --articles FOLDER."),
    };
}
