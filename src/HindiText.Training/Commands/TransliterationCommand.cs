using System.CommandLine;
using HindiText.Data;
using HindiText.Training.Knowledge;
using HindiText.Training.Transliteration;
using HindiText.Transliteration;

namespace HindiText.Training.Commands;

/// <summary>
/// <c>transliteration</c>: trains the spelling model without every tenth word and measures it on those: Indian given names and the
/// words of Wikidata's Indian politicians apart from the words of other people's and places' names.
/// </summary>
internal static class TransliterationCommand
{
    public static Command Create()
    {
        Option<int> errors = new("--errors") { Description = "How many errors to list." };
        Option<FileInfo?> dakshina = new("--dakshina") { Description = "A Dakshina lexicon to measure the shipped model on: Latin, Devanagari, count." };
        Command command = new("transliteration", "Measures the spelling of unseen names.") { errors, dakshina };
        command.SetAction(parse =>
        {
            Run(parse.GetValue(errors));
            if (parse.GetValue(dakshina) is FileInfo file)
                Dakshina(file.FullName);
        });
        return command;
    }

    /// <summary>Common words as people type them by ear, which is not how the press writes names: any attested spelling counts.</summary>
    private static void Dakshina(string path)
    {
        ILookup<string, string> words = File.ReadLines(path).Select(l => l.Split('\t')).Where(c => c.Length == 3).ToLookup(c => Hindi.Normalize(c[1]), c => c[0]);
        int first = 0, five = 0;
        foreach (IGrouping<string, string> word in words)
        {
            List<string> spelled = [.. NameSpeller.Spell(JointModel.Shipped, word.Key, 5).Select(s => s.Spelling)];
            first += spelled.Count > 0 && word.Contains(spelled[0]) ? 1 : 0;
            five += spelled.Exists(word.Contains) ? 1 : 0;
        }

        Console.WriteLine($"Dakshina {words.Count,5} words: first {100.0 * first / words.Count:F1} %, within five {100.0 * five / words.Count:F1} %");
    }

    private static void Run(int errors)
    {
        KnownNames known = KnownNames.Read(ProjectFolders.Find());
        List<WordPair> pairs = (known with { Parts = [], Words = [] }).Pairs();
        List<WordPair> all = known.Pairs();
        HashSet<string> indian = [.. known.GivenNames.Select(g => g.Hindi), .. known.Rows.Where(IsIndian).SelectMany(r => r.Hindi.SelectMany(h => WordReadings.SoundingWords(h, r.English))).Select(p => p.Hindi)];
        JointModel model = new(DataFile.Open(
            JointModelWriter.Write([.. all.Where(p => !HeldOut(p.Hindi))]), JointModel.FileName, JointModel.Name, JointModel.Version));
        foreach (bool isIndian in new[] { true, false })
        {
            ILookup<string, string> words = pairs.Where(p => HeldOut(p.Hindi) && indian.Contains(p.Hindi) == isIndian).ToLookup(p => p.Hindi, p => p.English);
            int first = 0, five = 0;
            foreach (IGrouping<string, string> word in words)
            {
                List<string> spelled = [.. NameSpeller.Spell(model, word.Key, 5).Select(s => s.Spelling)];
                bool right = spelled.Count > 0 && word.Contains(spelled[0]);
                first += right ? 1 : 0;
                five += spelled.Exists(word.Contains) ? 1 : 0;
                if (!right && errors-- > 0)
                    Console.WriteLine($"{word.Key}: {string.Join(' ', spelled)}, should be {string.Join(' ', word)}");
            }

            Console.WriteLine($"{(isIndian ? "Indian" : "foreign"),-8} {words.Count,5} unseen words: first {100.0 * first / words.Count:F1} %, within five {100.0 * five / words.Count:F1} %");
        }
    }

    private static bool IsIndian(NameRow row) => row.Source.Contains("india", StringComparison.Ordinal) || row.Context.Contains("भारत");

    private static bool HeldOut(string word)
    {
        uint hash = 0;
        foreach (char c in word)
            hash = (hash * 31) + c;
        return hash % 10 == 0;
    }
}
