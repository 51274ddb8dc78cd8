using System.Text;
using HindiText.Corpus;

namespace HindiText.Samples.AnalyzeNews;

/// <summary>A text and what to call it.</summary>
internal sealed record Article(string Name, string Text);

/// <summary>An article that cannot be read; the message names it and says why.</summary>
internal sealed class ArticleException(string message) : Exception(message);

/// <summary>Finds and reads articles: plain text, or files of this repository's corpus without their marks.</summary>
internal static class ArticleReader
{
    private const string CorpusFolder = "corpus/articles";

    /// <summary>The corpus article that is shown when none is named.</summary>
    public static string DefaultArticle()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, CorpusFolder, "world-001.txt");
            if (File.Exists(path))
                return path;
        }

        return Path.Combine(CorpusFolder, "world-001.txt");
    }

    /// <summary>The path itself, or all text files of a folder in the order of their names.</summary>
    public static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal) : [path];

    /// <exception cref="ArticleException">There is no such file, it cannot be read, or it is not UTF-8.</exception>
    public static Article Read(string path)
    {
        try
        {
            byte[] bytes = path == "-" ? ReadStandardInput() : File.ReadAllBytes(path);
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            return text.StartsWith("id: ", StringComparison.Ordinal)
                ? new Article(path, CorpusArticle.Parse(text, path).Text)
                : new Article(path, text);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArticleException($"{path}: no such file");
        }
        catch (DecoderFallbackException e)
        {
            throw new ArticleException($"{path}: expected UTF-8, found something else at byte {e.Index}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException($"{path}: {e.Message}");
        }
    }

    private static byte[] ReadStandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream copy = new();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
