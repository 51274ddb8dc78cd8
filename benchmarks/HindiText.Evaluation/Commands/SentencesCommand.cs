using System.CommandLine;
using System.Text;

namespace HindiText.Evaluation.Commands;

/// <summary><c>sentences</c>: a treebank's sentences joined into one text and split again.</summary>
internal static class SentencesCommand
{
    private const string Terminators = "।॥?!….";
    private const string Closers = "\"'”’)]}»";

    public static Command Create()
    {
        Option<FileInfo> conllu = new("--conllu") { Description = "A treebank with # text comments.", Required = true };
        Option<string> style = new("--style") { Description = "What ends a sentence.", DefaultValueFactory = _ => "danda" };
        style.AcceptOnlyFromAmong("danda", "fullstop", "mixed");
        Option<int> errors = new("--errors") { Description = "How many differences to print.", DefaultValueFactory = _ => 20 };
        Command command = new("sentences", "Precision and recall of sentence ends; a sentence without a terminator is followed by a newline, any other by a space.") { conllu, style, errors };
        command.SetAction(parse => Run(parse.GetRequiredValue(conllu).FullName, parse.GetRequiredValue(style), parse.GetRequiredValue(errors)));
        return command;
    }

    private static void Run(string path, string style, int errors)
    {
        StringBuilder joined = new();
        HashSet<int> gold = [];
        int number = 0;
        foreach (TreebankSentence sentence in Treebank.Read(path))
        {
            bool fullStop = style == "fullstop" || (style == "mixed" && number++ % 2 == 1);
            string text = fullStop ? sentence.Text.Replace('।', '.') : sentence.Text;
            joined.Append(text);
            gold.Add(joined.Length);
            joined.Append(IsTerminated(text) ? ' ' : '\n');
        }

        string all = joined.ToString();
        HashSet<int> found = [.. Hindi.SplitSentences(all).Select(s => s.Span.End)];
        int right = gold.Count(found.Contains);
        Console.WriteLine($"sentences {style}  gold {gold.Count}  found {found.Count}  P {100.0 * right / found.Count:F2}  R {100.0 * right / gold.Count:F2}");
        foreach (int end in gold.Concat(found).Distinct().Where(e => gold.Contains(e) != found.Contains(e)).Order().Take(errors))
            Console.WriteLine($"{(gold.Contains(end) ? "missed" : "added ")}  {all[Math.Max(0, end - 30)..end]} ⏎ {all[end..Math.Min(all.Length, end + 20)]}".Replace('\n', '¶'));
    }

    private static bool IsTerminated(string text)
    {
        string bare = text.TrimEnd([.. Closers, ' ']);
        return bare.Length > 0 && Terminators.Contains(bare[^1], StringComparison.Ordinal);
    }
}
