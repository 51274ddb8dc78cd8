using System.CommandLine;
using HindiText.Corpus;

namespace HindiText.Evaluation.Commands;

/// <summary>
/// <c>names</c>: of the correctly tagged people, places and organisations, how many carry the right English name, how many a
/// wrong thing of the knowledge base, and how well mentions of one thing are brought together.
/// </summary>
internal static class NamesCommand
{
    public static Command Create()
    {
        Option<string> corpus = new("--corpus") { Description = "A part of the corpus: train, dev or test.", Required = true };
        Option<int> errors = new("--errors") { Description = "How many errors to list.", DefaultValueFactory = _ => 0 };
        Command command = new("names", "Measures English names and identity.") { corpus, errors };
        command.SetAction(parse => Run(parse.GetRequiredValue(corpus), parse.GetValue(errors)));
        return command;
    }

    private static void Run(string part, int errors)
    {
        Dictionary<EntityNameSource, (int Right, int All)> sources = [];
        List<string> wrong = [];
        int wanted = 0, tagged = 0;
        long pairsRight = 0, pairsFound = 0, pairsWanted = 0;
        foreach (CorpusArticle article in CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), part))
        {
            HindiDocument document = Hindi.Analyze(article.Text);
            Dictionary<(TextSpan, EntityType), Entity> found = document.Entities.ToDictionary(e => (e.Span, e.Type));
            List<(CorpusMention Gold, Entity Found)> both = [];
            foreach (CorpusMention mention in article.Mentions.Where(m => m.Type <= EntityType.Organization))
            {
                wanted++;
                if (!found.TryGetValue((mention.Span, mention.Type), out Entity? entity))
                    continue;
                tagged++;
                both.Add((mention, entity));
                bool right = Key(entity.EnglishName!) == Key(mention.EnglishName!);
                (int r, int a) = sources.GetValueOrDefault(entity.NameSource!.Value);
                sources[entity.NameSource.Value] = (r + (right ? 1 : 0), a + 1);
                if (!right)
                    wrong.Add($"{article.Id,-14} {mention.Type,-12} {entity.NameSource,-15} {mention.Text}: {entity.EnglishName}, should be {mention.EnglishName}");
            }

            for (int i = 0; i < both.Count; i++)
            {
                for (int j = i + 1; j < both.Count; j++)
                {
                    bool same = both[i].Gold.Identity == both[j].Gold.Identity;
                    bool grouped = both[i].Found.Group == both[j].Found.Group;
                    pairsWanted += same ? 1 : 0;
                    pairsFound += grouped ? 1 : 0;
                    pairsRight += same && grouped ? 1 : 0;
                }
            }
        }

        Console.WriteLine($"corpus, {part} part: {wanted} mentions of people, places and organisations, {tagged} tagged rightly");
        foreach ((EntityNameSource source, (int right, int all)) in sources.OrderBy(s => s.Key))
            Console.WriteLine($"  {source,-16} {all,6} names, {100.0 * right / all,5:F1} % right");
        int rightAll = sources.Values.Sum(s => s.Right);
        int wrongKnown = sources.Where(s => s.Key != EntityNameSource.Transliteration).Sum(s => s.Value.All - s.Value.Right);
        Console.WriteLine($"  all              {tagged,6} names, {100.0 * rightAll / Math.Max(1, tagged),5:F1} % right; {100.0 * wrongKnown / Math.Max(1, tagged):F1} % carry another known name");
        double precision = 100.0 * pairsRight / Math.Max(1, pairsFound), recall = 100.0 * pairsRight / Math.Max(1, pairsWanted);
        Console.WriteLine($"  identity, pairs: P {precision:F1} R {recall:F1} F1 {2 * precision * recall / (precision + recall):F1}");
        foreach (string line in wrong.Take(errors))
            Console.WriteLine(line);
    }

    /// <summary>Names that differ in case, accents, dots, hyphens or spacing are one.</summary>
    private static string Key(string name) => string.Concat(LatinFolding.Fold(name).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
