using System.CommandLine;
using System.Globalization;
using HindiText.Corpus;
using HindiText.Evaluation.Entities;

namespace HindiText.Evaluation.Commands;

/// <summary>
/// <c>gate</c>: what CI asks of accuracy. The figures of the corpus's test part must be those of a committed table, and a table that is renewed may not
/// fall by more than <see cref="LargestFall"/> points.
/// </summary>
internal static class GateCommand
{
    /// <summary>A fall by this many points is noise that a change may have; more is a loss.</summary>
    private const double LargestFall = 0.3;

    private static readonly string[] MainTypes = ["PERSON", "LOCATION", "ORGANIZATION"];

    public static Command Create()
    {
        Option<FileInfo?> table = new("--table") { Description = "The committed figures; benchmarks/results/gate.tsv if it is not given." };
        Option<bool> renew = new("--renew") { Description = "Writes the figures into the table." };
        Command command = new("gate", "Compares the figures of the corpus's test part with the committed ones.") { table, renew };
        command.SetAction(parse => Run(parse.GetValue(table)?.FullName ?? Shipped(), parse.GetValue(renew)));
        return command;
    }

    private static string Shipped() => Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "..", "benchmarks", "results", "gate.tsv");

    private static int Run(string path, bool renew)
    {
        Dictionary<string, double> committed = File.Exists(path) ? Read(path) : [];
        List<(string Name, double Value)> measured = [.. Measure()];
        bool ok = true;
        foreach ((string name, double value) in measured)
        {
            string verdict = !committed.TryGetValue(name, out double before) ? "NOT IN THE TABLE"
                : value < before - LargestFall ? "SHORT"
                : Math.Abs(value - before) > 0.005 ? "CHANGED"
                : "ok";
            ok &= verdict == "ok" || (renew && verdict != "SHORT");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {value,7:F2}  committed {before,7:F2}  {verdict}"));
        }

        if (renew)
            File.WriteAllLines(path, measured.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Name}\t{m.Value:F2}")).Prepend("figure\tvalue"));
        else if (!ok)
            Console.WriteLine("A figure that changes changes the tables too: run `gate --renew` and renew benchmarks/results/accuracy.md in the same commit.");
        return ok ? 0 : 1;
    }

    private static Dictionary<string, double> Read(string path)
    {
        Dictionary<string, double> figures = new(StringComparer.Ordinal);
        int number = 1;
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            number++;
            string[] cells = line.Split('\t');
            if (cells.Length != 2 || !double.TryParse(cells[1], CultureInfo.InvariantCulture, out double value))
                throw new HindiDataException($"{Path.GetFileName(path)}({number}): expected a name, a tab and a figure, found '{line}'");
            figures[cells[0]] = value;
        }

        return figures;
    }

    private static IEnumerable<(string Name, double Value)> Measure()
    {
        SpanScore spans = new();
        NameScore names = new();
        HindiPipeline explaining = new HindiPipelineBuilder().FindEntities().Build();
        double keywords = 0;
        int articles = 0;
        foreach (CorpusArticle article in CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "test"))
        {
            HindiDocument document = Hindi.Analyze(article.Text);
            spans.Add(
                article.Mentions.Select(m => (m.Span.Start, m.Span.End, m.Type.ToString().ToUpperInvariant())),
                document.Entities.Select(e => (e.Span.Start, e.Span.End, e.Type.ToString().ToUpperInvariant())));
            names.Add(article, explaining.Explain(article.Text));
            keywords += KeywordsCommand.ExactF1(article, document);
            articles++;
        }

        yield return ("PER LOC ORG, micro F1", spans.Micro(MainTypes));
        yield return ("all types, micro F1", spans.Micro());
        yield return ("English names right, %", names.Right);
        yield return ("not another known name, %", 100 - names.WrongKnown);
        yield return ("identity of mentions, pairs F1", names.Identity.F1);
        yield return ("keywords, F1@10", 100 * keywords / articles);
    }
}
