using System.Text;

namespace HindiText.Cli;

/// <summary>Makes the pages of a report: one for all articles, or a folder with an overview and a page for each.</summary>
internal static class ReportRun
{
    /// <summary>More than these make a page that browsers are slow with.</summary>
    private const int MostOnOnePage = 200;

    /// <summary>One page, to a file or to standard output.</summary>
    /// <returns>The program's exit code.</returns>
    /// <exception cref="OutputException">There are too many articles, or the page cannot be written.</exception>
    public static int OnePage(RunSettings settings, HindiPipeline pipeline)
    {
        CollectionOverview overview = new();
        List<(InputDocument Document, HindiDocument Analysis)> articles = [];
        List<string> faults = [];
        AnalysisRun.Documents(settings, (_, text) => pipeline.Analyze(text), null, () => { }, Add, faults);
        Html sections = new();
        for (int i = 0; i < articles.Count; i++)
        {
            (InputDocument document, HindiDocument analysis) = articles[i];
            ReportedArticle article = ReportedArticle.Of(document.Id, $"a{i}-", articles.Count == 1 ? 1 : 2, analysis);
            overview.Add(article, $"#a{i}-title");
            sections.Raw(article.Markup);
        }

        Html body = new();
        body.Raw("<main>\n");
        if (articles.Count != 1)
            overview.Write(body);
        body.Raw(sections.ToString()).Raw("</main>\n");
        Save(settings.Output, ReportPage.Of(articles.Count == 1 ? articles[0].Document.Id : $"{articles.Count} articles", body.ToString()));
        return AnalysisRun.Report(faults);

        void Add(InputDocument document, HindiDocument analysis)
        {
            articles.Add((document, analysis));
            if (articles.Count > MostOnOnePage)
                throw new OutputException($"{settings.Output ?? "standard output"}: expected at most {MostOnOnePage} articles on one page, found more; name a folder as --output");
        }
    }

    /// <summary>A folder with <c>index.html</c>, and a page for each article in <c>articles</c>.</summary>
    /// <returns>The program's exit code.</returns>
    /// <exception cref="OutputException">A page cannot be written.</exception>
    public static int Folder(RunSettings settings, HindiPipeline pipeline, string folder)
    {
        PageNames names = new(settings.Files);
        CollectionOverview overview = new();
        List<string> faults = [], refused = [];
        AnalysisRun.Documents(settings, (id, text) => ReportedArticle.Of(id, "", 1, pipeline.Analyze(text)), null, () => { }, Add, faults);
        Html body = new();
        body.Raw("<main>\n");
        overview.Write(body);
        body.Raw("</main>\n");
        Save(Path.Combine(folder, "index.html"), ReportPage.Of($"{overview.Count} articles", body.ToString()));
        return AnalysisRun.Report([.. faults, .. refused]);

        void Add(InputDocument document, ReportedArticle article)
        {
            string page;
            try
            {
                page = names.Of(document);
            }
            catch (InputException e)
            {
                refused.Add(e.Message);
                return;
            }

            string back = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/') + 1)) + "index.html";
            string markup = $"<main>\n<p><a href=\"{back}\">All articles</a></p>\n{article.Markup}</main>\n";
            Save(Path.Combine(folder, "articles", page.Replace('/', Path.DirectorySeparatorChar)), ReportPage.Of(article.Title, markup));
            overview.Add(article, "articles/" + string.Join('/', page.Split('/').Select(Uri.EscapeDataString)));
        }
    }

    private static void Save(string? path, string page)
    {
        if (path is null)
        {
            using Stream output = StandardOutput.Open();
            output.Write(Encoding.UTF8.GetBytes(page));
            return;
        }

        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(path + ".partial", page);
            File.Move(path + ".partial", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{path}: {e.Message}");
        }
    }
}
