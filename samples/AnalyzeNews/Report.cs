using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HindiText.Samples.AnalyzeNews;

/// <summary>
/// Tables for a terminal. Terminals differ in how wide they draw Devanagari, so it always stands in the last column: whatever its
/// width, the columns line up.
/// </summary>
internal static class Report
{
    private const int RedirectedWidth = 160;
    private const int SummaryLength = 15;

    private static readonly IAnsiConsole Terminal = CreateConsole();

    public static void Print(string name, HindiDocument document)
    {
        Terminal.WriteLine();
        Terminal.Write(new Rule(Markup.Escape(name)).LeftJustified());
        PrintSentences(document);
        PrintEntities(document);
        PrintKeywords(document);
    }

    public static void PrintSummary(IReadOnlyCollection<HindiDocument> documents)
    {
        Terminal.WriteLine();
        Terminal.Write(new Rule($"{documents.Count} articles").LeftJustified());
        Table table = NewTable($"Most named, in how many articles", ("Articles", true), ("Mentions", true), ("Type", false), ("English", false), ("Hindi", false));
        var names = documents
            .SelectMany((document, number) => document.Entities.Select(entity => (entity, number)))
            .Where(m => m.entity.EnglishName is not null)
            .GroupBy(m => (m.entity.Type, m.entity.EnglishName))
            .Select(g => (g.Key.Type, g.Key.EnglishName, Articles: g.Select(m => m.number).Distinct().Count(), Mentions: g.ToList()))
            .OrderByDescending(n => n.Articles)
            .ThenByDescending(n => n.Mentions.Count)
            .ThenBy(n => n.EnglishName, StringComparer.Ordinal);
        foreach (var name in names.Take(SummaryLength))
        {
            AddRow(
                table,
                Count(name.Articles),
                Count(name.Mentions.Count),
                name.Type.ToString(),
                name.EnglishName!,
                FormsOf(name.Mentions.Select(m => m.entity)));
        }

        Terminal.Write(table);
    }

    private static void PrintSentences(HindiDocument document)
    {
        Table table = NewTable("Sentences", ("#", true), ("Text", false));
        for (int i = 0; i < document.Sentences.Count; i++)
            AddRow(table, Count(i + 1), document.Text.AsSpan(document.Sentences[i].Span).ToString());
        Terminal.Write(table);
    }

    private static void PrintEntities(HindiDocument document)
    {
        Table table = NewTable("Entities", ("Times", true), ("Type", false), ("English", false), ("Known by", false), ("Hindi", false));
        foreach (IGrouping<int, Entity> group in document.Entities.GroupBy(e => e.Group).OrderBy(g => g.First().Type).ThenByDescending(g => g.Count()))
        {
            Entity named = group.MinBy(e => e.NameSource ?? EntityNameSource.Transliteration)!;
            AddRow(
                table,
                Count(group.Count()),
                named.Type.ToString(),
                named.EnglishName ?? named.Value ?? "",
                named.NameSource?.ToString() ?? "",
                FormsOf(group));
        }

        Terminal.Write(table);
    }

    private static void PrintKeywords(HindiDocument document)
    {
        Table table = NewTable("Keywords", ("Score", true), ("Times", true), ("English", false), ("Hindi", false));
        foreach (Keyword keyword in document.Keywords)
        {
            AddRow(
                table,
                keyword.Score.ToString("F2", CultureInfo.InvariantCulture),
                Count(keyword.Spans.Count),
                keyword.EnglishName ?? "",
                keyword.Text);
        }

        Terminal.Write(table);
    }

    private static string FormsOf(IEnumerable<Entity> mentions) => string.Join(" · ", mentions.Select(m => m.Text).Distinct());

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Table NewTable(string title, params (string Header, bool Right)[] columns)
    {
        Table table = new Table().Title($"[bold]{title}[/]").Border(TableBorder.Simple);
        table.Title!.Style = Style.Plain;
        foreach ((string header, bool right) in columns)
        {
            TableColumn column = new(header);
            table.AddColumn(right ? column.RightAligned() : column);
        }

        return table;
    }

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(c => (IRenderable)new Text(c.ReplaceLineEndings(" "))));

    private static IAnsiConsole CreateConsole()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
            console.Profile.Width = RedirectedWidth;
        return console;
    }
}
