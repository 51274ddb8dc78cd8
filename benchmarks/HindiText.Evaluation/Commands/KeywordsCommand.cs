using System.CommandLine;
using HindiText.Corpus;

namespace HindiText.Evaluation.Commands;

/// <summary><c>keywords</c>: how many of the editors' keywords are found, beside the classics.</summary>
internal static class KeywordsCommand
{
    private const int Limit = 10;

    public static Command Create()
    {
        Option<string> corpus = new("--corpus") { Description = "A part of the corpus: train, dev or test.", Required = true };
        Option<bool> articles = new("--articles") { Description = "Show hits and misses of every article." };
        Command command = new("keywords", "Measures keywords, exact after canonical normalization with the listed variants.") { corpus, articles };
        command.SetAction(parse => Run(parse.GetRequiredValue(corpus), parse.GetValue(articles)));
        return command;
    }

    private static void Run(string part, bool showArticles)
    {
        IReadOnlyList<CorpusArticle> corpus = CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), part);
        Console.WriteLine($"corpus, {part} part, {corpus.Count} articles; exact, and with the lemmas of words compared");
        Console.WriteLine($"  {"method",-14} {"P@5",6} {"R@10",6} {"F1@10",6} {"lemma F1@10",12}");
        foreach (KeywordMethod method in Enum.GetValues<KeywordMethod>())
        {
            HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities().FindKeywords(Limit, method).Build();
            double p5 = 0, r10 = 0, f1 = 0, lemmaF1 = 0;
            foreach (CorpusArticle article in corpus)
            {
                string[] found = [.. pipeline.Analyze(article.Text).Keywords.Select(k => k.Text)];
                p5 += Hits(article, found.Take(5), Exact) / 5.0;
                r10 += Hits(article, found, Exact) / (double)article.Keywords.Count;
                f1 += F1(article, found, Exact);
                lemmaF1 += F1(article, found, Lemmas);
                if (showArticles && method == KeywordMethod.HindiText)
                {
                    Console.WriteLine($"{article.Id}  found:  {string.Join(" · ", found.Select(k => Hits(article, [k], Exact) > 0 ? "*" + k : k))}");
                    Console.WriteLine($"{article.Id}  missed: {string.Join(" · ", article.Keywords.Where(k => !found.Any(f => Matches(k, f, Exact))).Select(k => k.Text))}");
                }
            }

            Console.WriteLine($"  {method,-14} {100 * p5 / corpus.Count,6:F1} {100 * r10 / corpus.Count,6:F1} {100 * f1 / corpus.Count,6:F1} {100 * lemmaF1 / corpus.Count,12:F1}");
        }
    }

    /// <summary>F1 of a document's keywords, exact after canonical normalization.</summary>
    public static double ExactF1(CorpusArticle article, HindiDocument document) => F1(article, [.. document.Keywords.Select(k => k.Text)], Exact);

    private static double F1(CorpusArticle article, string[] found, Func<string, string> form)
    {
        int hits = Hits(article, found, form);
        double precision = hits / (double)Math.Max(1, found.Length), recall = hits / (double)article.Keywords.Count;
        return hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static int Hits(CorpusArticle article, IEnumerable<string> found, Func<string, string> form) =>
        article.Keywords.Count(k => found.Any(f => Matches(k, f, form)));

    private static bool Matches(CorpusKeyword keyword, string found, Func<string, string> form) =>
        keyword.Variants.Prepend(keyword.Text).Any(k => form(k) == form(found));

    private static string Exact(string phrase) => Hindi.Normalize(phrase);

    /// <summary>The lemmas of a phrase's words, spelling variants folded.</summary>
    private static string Lemmas(string phrase) =>
        string.Join(' ', Grammar.Analyze(phrase).Morphology.Select(m => Hindi.Normalize(m.Lemma, NormalizationLevel.Search)));

    private static readonly HindiPipeline Grammar = new HindiPipelineBuilder().FindMorphology().Build();
}
