using System.CommandLine;
using HindiText.Corpus;

namespace HindiText.Evaluation.Commands;

/// <summary><c>corpus</c>: what the corpus holds, and its export to CoNLL and JSON Lines.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        Option<string> part = new("--part") { Description = "train, dev, test or all.", DefaultValueFactory = _ => "all" };
        Option<FileInfo?> conll = new("--conll") { Description = "Writes token, tab, BIO tag; an empty line between sentences." };
        Option<FileInfo?> jsonl = new("--jsonl") { Description = "Writes the gold annotation, an article a line." };
        Option<bool> agreement = new("--agreement") { Description = "Compares the articles that were annotated twice, and lists where the two differ." };
        Command command = new("corpus", "Counts articles, words, mentions and English names.") { part, conll, jsonl, agreement };
        command.SetAction(parse =>
        {
            if (parse.GetValue(agreement))
            {
                Agreement.Print(CorpusFolder.Find(AppContext.BaseDirectory));
                return;
            }

            IReadOnlyList<CorpusArticle> articles =
                CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), parse.GetRequiredValue(part));
            if (parse.GetValue(conll) is FileInfo conllFile)
                CorpusExport.WriteConll(articles, conllFile.FullName);
            if (parse.GetValue(jsonl) is FileInfo jsonlFile)
                CorpusExport.WriteJsonLines(articles, jsonlFile.FullName);
            Print(articles);
        });
        return command;
    }

    private static void Print(IReadOnlyList<CorpusArticle> articles)
    {
        List<CorpusMention> mentions = [.. articles.SelectMany(a => a.Mentions)];
        Console.WriteLine($"articles       {articles.Count,7}");
        Console.WriteLine($"words          {articles.Sum(a => CorpusExport.Tokens(a).Count(t => t.Kind is not TokenKind.Punctuation)),7}");
        Console.WriteLine($"mentions       {mentions.Count,7}");
        Console.WriteLine($"English names  {mentions.Where(m => m.EnglishName is not null).Select(m => (m.Type, m.EnglishName)).Distinct().Count(),7}");
        Console.WriteLine($"keywords       {articles.Sum(a => a.Keywords.Count),7}");
        foreach (IGrouping<string, CorpusArticle> style in articles.GroupBy(a => a.Style).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {style.Key,-12} {style.Count(),7}");
        Console.WriteLine();
        Console.WriteLine($"{"type",-14} {"mentions",8} {"names",8}");
        foreach (IGrouping<EntityType, CorpusMention> type in mentions.GroupBy(m => m.Type).OrderBy(g => g.Key))
            Console.WriteLine($"{type.Key,-14} {type.Count(),8} {type.Select(m => m.EnglishName ?? m.Text).Distinct().Count(),8}");
    }
}
