using System.CommandLine;
using HindiText.Corpus;
using HindiText.Evaluation.Entities;

namespace HindiText.Evaluation.Commands;

/// <summary><c>names</c>: how right English names and identity are on the corpus or on other articles in its form.</summary>
internal static class NamesCommand
{
    public static Command Create()
    {
        Option<string?> corpus = new("--corpus") { Description = "A part of the corpus: train, dev or test." };
        Option<DirectoryInfo?> articles = new("--articles") { Description = "A folder of annotated articles in the corpus's form." };
        Option<int> errors = new("--errors") { Description = "How many errors to list.", DefaultValueFactory = _ => 0 };
        Command command = new("names", "Measures English names and identity.") { corpus, articles, errors };
        command.SetAction(parse => Run(ArticleSource.Of(parse.GetValue(corpus), parse.GetValue(articles)), parse.GetValue(errors)));
        return command;
    }

    private static void Run((string Title, IEnumerable<CorpusArticle> Articles) source, int errors)
    {
        NameScore score = new();
        HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities().Build();
        foreach (CorpusArticle article in source.Articles)
            score.Add(article, pipeline.Explain(article.Text));
        Console.WriteLine($"{source.Title}: {score.Wanted} mentions of people, places and organisations, {score.Tagged} tagged rightly");
        foreach ((EntityNameRule rule, int all, double right) in score.Rules)
            Console.WriteLine($"  {rule,-20} {all,6} names, {right,5:F1} % right");
        Console.WriteLine($"  all                  {score.Tagged,6} names, {score.Right,5:F1} % right; {score.WrongKnown:F1} % carry another known name");
        (double precision, double recall, double f1) = score.Identity;
        Console.WriteLine($"  identity, pairs: P {precision:F1} R {recall:F1} F1 {f1:F1}");
        foreach (string line in score.Wrong.Take(errors))
            Console.WriteLine(line);
    }
}
