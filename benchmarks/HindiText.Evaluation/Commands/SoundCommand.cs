using System.CommandLine;
using HindiText.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace HindiText.Evaluation.Commands;

/// <summary>
/// <c>sound</c>: whether words typed by ear in Latin letters find the Hindi words they were written for among all Hindi words of the file, and
/// how many others they find. A false friend is a found word that nobody wrote so.
/// </summary>
internal static class SoundCommand
{
    public static Command Create()
    {
        Option<FileInfo> file = new("--pairs") { Description = "Lines of Latin spelling, Hindi word, how many wrote it so, tabs between.", Required = true };
        Option<int> errors = new("--errors") { Description = "How many pairs that do not meet to list." };
        Command command = new("sound", "Measures search across scripts.") { file, errors };
        command.SetAction(parse => Run(parse.GetRequiredValue(file).FullName, parse.GetValue(errors)));
        return command;
    }

    private static int Run(string path, int errors)
    {
        List<(string Latin, string Hindi, int Count)> pairs = [.. File.ReadLines(path).Select((line, i) => Parse(path, i + 1, line))];
        HindiTextAnalyzer analyzer = new(LuceneVersion.LUCENE_48, StopWordLevel.None, breadth: MatchBreadth.AcrossScripts);
        string[] words = [.. pairs.Select(p => p.Hindi).Distinct()];
        Console.WriteLine($"{pairs.Count} pairs, {words.Length} Hindi words, {pairs.Select(p => p.Latin).Distinct().Count()} spellings");
        Console.WriteLine($"{"",-12} {"recall",7} {"by use",7} {"found words a spelling",24} {"of them false friends",22}");
        foreach (string type in new[] { TokenTypes.Sound, TokenTypes.Beginning })
            Print(type, analyzer, pairs, words, errors);
        return 0;
    }

    private static (string Latin, string Hindi, int Count) Parse(string path, int number, string line)
    {
        string[] cells = line.Split('\t');
        return cells.Length == 3 && int.TryParse(cells[2], out int count)
            ? (cells[0], cells[1], count)
            : throw new HindiDataException($"{path}({number}): expected Latin spelling, Hindi word, number, found '{line}'");
    }

    private static void Print(string type, HindiTextAnalyzer analyzer, List<(string Latin, string Hindi, int Count)> pairs, string[] words, int errors)
    {
        Dictionary<string, string> keys = words.Concat(pairs.Select(p => p.Latin)).Distinct().ToDictionary(w => w, w => Key(analyzer, w, type));
        List<(string Latin, string Hindi, int Count)> met = [.. pairs.Where(p => keys[p.Latin].Length > 0 && keys[p.Latin] == keys[p.Hindi])];
        Dictionary<string, int> wordsOfKey = words.Where(w => keys[w].Length > 0).GroupBy(w => keys[w]).ToDictionary(g => g.Key, g => g.Count());
        string[] spellings = [.. pairs.Select(p => p.Latin).Distinct()];
        double found = spellings.Sum(s => wordsOfKey.GetValueOrDefault(keys[s]));
        Console.WriteLine(
            $"{type,-12} {100.0 * met.Count / pairs.Count,7:F1} {100.0 * met.Sum(p => p.Count) / pairs.Sum(p => p.Count),7:F1} {found / spellings.Length,24:F2} {100 * (found - met.Count) / found,21:F1}%");
        foreach ((string latin, string hindi, _) in pairs.Except(met).Take(errors))
            Console.WriteLine($"  {latin} {keys[latin]}  {hindi} {keys[hindi]}");
    }

    private static string Key(HindiTextAnalyzer analyzer, string word, string wanted)
    {
        using TokenStream stream = analyzer.GetTokenStream("f", word);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        ITypeAttribute type = stream.AddAttribute<ITypeAttribute>();
        string key = "";
        stream.Reset();
        while (stream.IncrementToken())
            key += type.Type == wanted ? term.ToString() : "";
        stream.End();
        return key;
    }
}
