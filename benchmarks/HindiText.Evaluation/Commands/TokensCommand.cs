using System.CommandLine;

namespace HindiText.Evaluation.Commands;

/// <summary><c>tokens</c>: our tokens of a treebank's sentences against the treebank's own.</summary>
internal static class TokensCommand
{
    public static Command Create()
    {
        Option<FileInfo> conllu = new("--conllu") { Description = "A treebank with # text comments.", Required = true };
        Option<int> errors = new("--errors") { Description = "How many of the most frequent differences to print.", DefaultValueFactory = _ => 20 };
        Command command = new("tokens", "Precision, recall and F1 of token spans; no difference is excused.") { conllu, errors };
        command.SetAction(parse => Run(parse.GetRequiredValue(conllu).FullName, parse.GetRequiredValue(errors)));
        return command;
    }

    private static void Run(string path, int errors)
    {
        int gold = 0, found = 0, right = 0;
        Dictionary<string, int> differences = new(StringComparer.Ordinal);
        foreach (TreebankSentence sentence in Treebank.Read(path))
        {
            HashSet<TextSpan> ours = [];
            foreach (HindiToken token in Hindi.Tokenize(sentence.Text))
                ours.Add(token.Span);
            gold += sentence.Tokens.Count;
            found += ours.Count;
            right += sentence.Tokens.Count(ours.Contains);
            foreach (TextSpan span in sentence.Tokens.Where(s => !ours.Contains(s)))
            {
                string pieces = string.Join(" | ", ours.Where(span.Overlaps).OrderBy(s => s.Start).Select(s => sentence.Text.AsSpan(s).ToString()));
                string difference = $"{sentence.Text.AsSpan(span)}  ->  {pieces}";
                differences[difference] = differences.GetValueOrDefault(difference) + 1;
            }
        }

        double precision = 100.0 * right / found, recall = 100.0 * right / gold;
        Console.WriteLine($"tokens  gold {gold}  found {found}  P {precision:F2}  R {recall:F2}  F1 {200.0 * right / (gold + found):F2}");
        foreach ((string difference, int count) in differences.OrderByDescending(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal).Take(errors))
            Console.WriteLine($"{count,6}  {difference}");
    }
}
