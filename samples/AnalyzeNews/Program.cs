// Reads Hindi news and prints who and what it is about.
//
//   dotnet run --project samples/AnalyzeNews                 an article of the corpus
//   dotnet run --project samples/AnalyzeNews -- FILE …       articles as plain text (UTF-8)
//   dotnet run --project samples/AnalyzeNews -- FOLDER       every .txt in it, and a summary
//   dotnet run --project samples/AnalyzeNews -- -            standard input
using System.Text;
using HindiText;
using HindiText.Samples.AnalyzeNews;

Console.OutputEncoding = Encoding.UTF8;
List<Article> articles = [];
int exit = 0;
foreach (string path in args.Length > 0 ? args : [ArticleReader.DefaultArticle()])
{
    foreach (string file in ArticleReader.FilesOf(path))
    {
        try
        {
            articles.Add(ArticleReader.Read(file));
        }
        catch (ArticleException e)
        {
            Console.Error.WriteLine($"AnalyzeNews: {e.Message}");
            exit = 2;
        }
    }
}

List<HindiDocument> documents = [];
foreach (Article article in articles)
{
    HindiDocument document = Hindi.Analyze(article.Text);
    documents.Add(document);
    Report.Print(article.Name, document);
}

if (documents.Count > 1)
    Report.PrintSummary(documents);
return exit;
