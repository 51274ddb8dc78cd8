using Spectre.Console;

namespace HindiText.Samples.SearchNews;

/// <summary>The terminal: results on standard output, progress on standard error.</summary>
internal static class Screen
{
    private const int RedirectedWidth = 160;

    private static readonly IAnsiConsole Output = CreateOutput();

    /// <summary>Does something for each article, with a bar.</summary>
    public static void Progress(string what, IReadOnlyList<NewsArticle> articles, Action<NewsArticle> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().Start(context =>
        {
            ProgressTask task = context.AddTask(what, maxValue: Math.Max(1, articles.Count));
            foreach (NewsArticle article in articles)
            {
                work(article);
                task.Increment(1);
            }
        });
    }

    /// <summary>The lines of standard input, asked for where somebody types them.</summary>
    public static IEnumerable<string> Lines()
    {
        while (true)
        {
            if (!Console.IsInputRedirected)
                Console.Write("> ");
            string? line = Console.ReadLine();
            if (line is null)
                yield break;
            if (line.Trim().Length > 0)
                yield return line.Trim();
        }
    }

    public static void Show(string query, string engine, IReadOnlyList<Hit> hits)
    {
        Output.WriteLine();
        Output.Write(new Rule(Markup.Escape($"{query}  ({engine}: {(hits.Count == 0 ? "nothing" : hits.Count)})")).LeftJustified());
        foreach (Hit hit in hits)
        {
            Output.MarkupLine($"{hit.Score,6:F2}  [dim]{Markup.Escape(hit.Name)}[/]  {Markup.Escape(hit.Title)}");
            Output.Write(new Padder(new Markup(Marked(hit.Snippet)), new Padding(8, 0, 0, 0)));
        }
    }

    private static string Marked(string snippet)
    {
        bool coloured = Output.Profile.Capabilities.Ansi;
        return Markup.Escape(snippet.ReplaceLineEndings(" "))
            .Replace(NewsIndex.Before, coloured ? "[black on yellow]" : "«", StringComparison.Ordinal)
            .Replace(NewsIndex.After, coloured ? "[/]" : "»", StringComparison.Ordinal);
    }

    private static IAnsiConsole CreateOutput()
    {
        IAnsiConsole console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
            console.Profile.Width = RedirectedWidth;
        return console;
    }
}
