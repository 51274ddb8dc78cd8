// Searches Hindi news in both scripts.
//
//   dotnet run --project samples/SearchNews -- चुनाव "xi jinping" pradhanmantri     searches the corpus, a query each
//   dotnet run --project samples/SearchNews -- --folder FOLDER                     reads queries from standard input, a line each
//   dotnet run --project samples/SearchNews -- --compare लड़ाई                      beside Lucene.Net's HindiAnalyzer
//   dotnet run --project samples/SearchNews -- "person:Vladimir Putin"             articles that name him, however they write him
using System.CommandLine;
using System.Text;
using HindiText.Corpus;
using HindiText.Samples.SearchNews;

Console.OutputEncoding = Encoding.UTF8;
Console.InputEncoding = Encoding.UTF8;

Argument<string[]> queries = new("QUERY") { Description = "What to look for; without any, lines of standard input.", Arity = ArgumentArity.ZeroOrMore };
Option<DirectoryInfo> folder = new("--folder") { Description = "Articles as .txt files (UTF-8); this repository's corpus if none is given." };
Option<bool> compare = new("--compare") { Description = "Shows what Lucene.Net's HindiAnalyzer finds, too." };
Option<int> top = new("--top") { Description = "How many articles to show for a query.", DefaultValueFactory = _ => 5 };
top.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() is < 1 or > 1000)
        result.AddError("--top: expected 1 to 1000.");
});

RootCommand command = new("Searches Hindi news in both scripts.") { queries, folder, compare, top };
command.SetAction(parse =>
{
    string path = parse.GetValue(folder)?.FullName ?? Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "articles");
    if (!Directory.Exists(path))
    {
        Console.Error.WriteLine($"SearchNews: {path}: no such folder");
        return 2;
    }

    IReadOnlyList<NewsArticle> articles = NewsArticle.ReadAll(path);
    using NewsIndex ours = NewsIndex.HindiText();
    using NewsIndex? theirs = parse.GetValue(compare) ? NewsIndex.HindiAnalyzer() : null;
    Screen.Progress($"Reading {articles.Count} articles", articles, article =>
    {
        ours.Add(article);
        theirs?.Add(article);
    });

    foreach (string query in parse.GetValue(queries) is { Length: > 0 } given ? given : Screen.Lines())
    {
        Screen.Show(query, "HindiText", ours.Search(query, parse.GetValue(top)));
        if (theirs is not null)
            Screen.Show(query, "HindiAnalyzer", theirs.Search(query, parse.GetValue(top)));
    }

    return 0;
});
return command.Parse(args).Invoke();
