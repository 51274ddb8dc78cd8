using System.CommandLine;
using HindiText.Corpus;
using HindiText.Data;
using HindiText.Keywords;
using HindiText.Linking;

namespace HindiText.Evaluation.Commands;

/// <summary><c>keywords</c>: how many of the editors' keywords are found, beside TF-IDF.</summary>
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
        (string Name, Func<string, string[]> Find)[] methods =
        [
            ("HindiText", text => [.. Hindi.Analyze(text).Keywords.Select(k => k.Text)]),
            ("TF-IDF", TfIdf),
        ];
        IReadOnlyList<CorpusArticle> corpus = CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), part);
        Console.WriteLine($"corpus, {part} part, {corpus.Count} articles");
        Console.WriteLine($"  {"method",-12} {"P@5",6} {"R@10",6} {"F1@10",6}");
        foreach ((string name, Func<string, string[]> find) in methods)
        {
            double p5 = 0, r10 = 0, f1 = 0;
            foreach (CorpusArticle article in corpus)
            {
                string[] found = find(article.Text);
                int hits5 = Hits(article, found.Take(5)), hits10 = Hits(article, found.Take(Limit));
                double precision = hits10 / (double)Math.Max(1, Math.Min(Limit, found.Length)), recall = hits10 / (double)article.Keywords.Count;
                p5 += hits5 / 5.0;
                r10 += recall;
                f1 += precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
                if (showArticles && name == "HindiText")
                {
                    Console.WriteLine($"{article.Id}  found:  {string.Join(" · ", found.Select(k => Hits(article, [k]) > 0 ? "*" + k : k))}");
                    Console.WriteLine($"{article.Id}  missed: {string.Join(" · ", article.Keywords.Where(k => !found.Any(f => Matches(k, f))).Select(k => k.Text))}");
                }
            }

            Console.WriteLine($"  {name,-12} {100 * p5 / corpus.Count,6:F1} {100 * r10 / corpus.Count,6:F1} {100 * f1 / corpus.Count,6:F1}");
        }
    }

    private static int Hits(CorpusArticle article, IEnumerable<string> found) =>
        article.Keywords.Count(k => found.Any(f => Matches(k, f)));

    private static bool Matches(CorpusKeyword keyword, string found) =>
        keyword.Variants.Prepend(keyword.Text).Any(form => Hindi.Normalize(form) == Hindi.Normalize(found));

    /// <summary>Unigrams and bigrams without stop words at the edges; term frequency times the sum of the words' UNILEX idf.</summary>
    private static string[] TfIdf(string text)
    {
        Dictionary<string, (double Score, string Text)> phrases = new(StringComparer.Ordinal);
        HindiDocument document = new HindiPipelineBuilder().Build().Analyze(text);
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Count([document.Tokens[i]]);
                if (i + 1 < sentence.EndToken)
                    Count([document.Tokens[i], document.Tokens[i + 1]]);
            }
        }

        return [.. phrases.Values.OrderByDescending(p => p.Score).ThenBy(p => p.Text, StringComparer.Ordinal).Take(Limit).Select(p => p.Text)];

        void Count(HindiToken[] tokens)
        {
            string[] words = [.. tokens.Select(t => NameFolding.Fold(document.Text.AsSpan(t.Span)))];
            if (tokens.Any(t => t.Kind is not (TokenKind.Word or TokenKind.Foreign)) || StopWords.Contains(words[0]) || StopWords.Contains(words[^1]))
                return;
            string key = string.Join(' ', words);
            double idf = words.Sum(w => WordFrequencies.Surprise(w));
            string phrase = document.Text[tokens[0].Start..tokens[^1].End];
            phrases[key] = (phrases.GetValueOrDefault(key).Score + idf, phrases.TryGetValue(key, out var first) ? first.Text : phrase);
        }
    }
}
