using System.CommandLine;
using HindiText.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HindiText.Evaluation.Commands;

/// <summary><c>conflation</c>: whether an analyzer takes the forms of a lemma, and only those, to one key.</summary>
internal static class ConflationCommand
{
    private static readonly HashSet<string> Parts = ["NOUN", "VERB", "ADJ", "PROPN", "ADV"];

    public static Command Create()
    {
        Option<FileInfo> file = new("--conllu") { Description = "A treebank with lemmas.", Required = true };
        Option<int> errors = new("--errors") { Description = "How many pairs of each kind of error to list." };
        Command command = new("conflation", "Measures stemming against a treebank's lemmas.") { file, errors };
        command.SetAction(parse => Run(parse.GetRequiredValue(file).FullName, parse.GetValue(errors)));
        return command;
    }

    private static int Run(string path, int errors)
    {
        List<(string Form, string Lemma)> words = [.. Words(path)];
        Console.WriteLine($"{words.Count} distinct words");
        Print("HindiAnalyzer", words, new HindiAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty), 0);
        Print("HindiText", words, new HindiTextAnalyzer(LuceneVersion.LUCENE_48, StopWordLevel.None), errors);
        return 0;
    }

    private static IEnumerable<(string Form, string Lemma)> Words(string path) =>
        File.ReadLines(path)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 10 && cells[0].All(char.IsAsciiDigit) && Parts.Contains(cells[3]))
            .Select(cells => (cells[1], cells[2], cells[3]))
            .Distinct()
            .Select(word => (word.Item1, word.Item2));

    private static void Print(string name, List<(string Form, string Lemma)> words, Analyzer analyzer, int errors)
    {
        List<(string Form, string Lemma, string Key)> keyed = [.. words.Select(w => (w.Form, w.Lemma, Key(analyzer, w.Form)))];
        (int sameLemma, int joined, List<string> missed) = Pairs(keyed.GroupBy(w => w.Lemma), (a, b) => a.Key == b.Key);
        (int sameKey, int right, List<string> wrong) = Pairs(keyed.GroupBy(w => w.Key), (a, b) => a.Lemma == b.Lemma);
        Console.WriteLine($"{name,-16} recall {100.0 * joined / sameLemma,5:F1}  precision {100.0 * right / sameKey,5:F1}   ({sameLemma} pairs of one lemma, {sameKey} of one key)");
        foreach (string line in missed.Take(errors).Select(m => "  apart: " + m).Concat(wrong.Take(errors).Select(w => "  joined: " + w)))
            Console.WriteLine(line);
    }

    private static (int All, int Good, List<string> Bad) Pairs(
        IEnumerable<IGrouping<string, (string Form, string Lemma, string Key)>> groups,
        Func<(string Form, string Lemma, string Key), (string Form, string Lemma, string Key), bool> isGood)
    {
        int all = 0;
        List<string> bad = [];
        foreach (var group in groups)
        {
            var members = group.ToList();
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < members.Count; j++)
                {
                    if (members[i].Form == members[j].Form)
                        continue;
                    all++;
                    if (!isGood(members[i], members[j]))
                        bad.Add($"{members[i]} {members[j]}");
                }
            }
        }

        return (all, all - bad.Count, bad);
    }

    private static string Key(Analyzer analyzer, string form)
    {
        using TokenStream stream = analyzer.GetTokenStream("f", form);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        List<string> terms = [];
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString());
        stream.End();
        return string.Join(' ', terms);
    }
}
