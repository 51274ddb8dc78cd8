using System.CommandLine;
using System.Text;
using HindiText.Corpus;
using HindiText.Entities;
using HindiText.Evaluation.Entities;
using HindiText.Linking;

namespace HindiText.Evaluation.Commands;

/// <summary><c>ner</c>: how right the entities are, on HiNER-style files or on the corpus.</summary>
internal static class NerCommand
{
    private static readonly string[] MainTypes = ["PERSON", "LOCATION", "ORGANIZATION"];

    public static Command Create()
    {
        Option<FileInfo?> conll = new("--conll") { Description = "Token, tab, tag with HiNER's labels; each sentence is a document." };
        Option<FileInfo?> predictions = new("--predictions") { Description = "Writes token, tab, predicted tag." };
        Option<string?> corpus = new("--corpus") { Description = "A part of the corpus: train, dev or test." };
        Option<DirectoryInfo?> articles = new("--articles") { Description = "A folder of annotated articles in the corpus's form." };
        Option<int> errors = new("--errors") { Description = "How many of the costliest errors to list.", DefaultValueFactory = _ => 0 };
        Command command = new("ner", "Measures the entity tagger.") { conll, predictions, corpus, articles, errors };
        command.SetAction(parse => (parse.GetValue(conll), parse.GetValue(corpus), parse.GetValue(articles)) switch
        {
            (FileInfo file, null, null) => RunConll(file.FullName, parse.GetValue(predictions)?.FullName, parse.GetValue(errors)),
            (null, var part, var folder) => RunArticles(ArticleSource.Of(part, folder), parse.GetValue(errors)),
            _ => throw new ArgumentException("Expected one of --conll FILE, --corpus PART and --articles FOLDER."),
        });
        return command;
    }

    private static int RunConll(string path, string? predictions, int errors)
    {
        PreTokenizedTagger tagger = new(EntityModel.Shipped, TextDomain.Hiner, KnowledgeBase.Shipped);
        SpanScore all = new(), news = new();
        SpanErrors kinds = new();
        StringBuilder written = new();
        foreach (ConllSentence sentence in ConllReader.Read(path))
        {
            string[] tags = tagger.Tag(sentence.Words);
            var gold = SpanScore.Spans(sentence.Tags).ToList();
            var found = SpanScore.Spans(tags).ToList();
            all.Add(gold, found);
            kinds.Add(gold, found, (start, end) => string.Join(' ', sentence.Words.Take(start..end)));
            if (!HinerText.IsVillageStub(sentence.Words))
                news.Add(gold, found);
            for (int i = 0; i < tags.Length; i++)
                written.Append(sentence.Words[i]).Append('\t').Append(tags[i]).Append('\n');
            written.Append('\n');
        }

        if (predictions is not null)
            File.WriteAllText(predictions, written.ToString());
        Print("all sentences", all);
        Print("without village stubs", news);
        kinds.Print(errors);
        return 0;
    }

    private static int RunArticles((string Title, IEnumerable<CorpusArticle> Articles) source, int errors)
    {
        SpanScore score = new();
        SpanErrors kinds = new();
        Reliability reliability = new();
        List<string> wrong = [];
        foreach (CorpusArticle article in source.Articles)
        {
            HindiDocument document = new HindiPipelineBuilder().FindEntities(article.Date).Build().Analyze(article.Text);
            var gold = article.Mentions.Select(m => (m.Span.Start, m.Span.End, Name(m.Type))).ToHashSet();
            var found = document.Entities.Select(e => (e.Span.Start, e.Span.End, Name(e.Type))).ToHashSet();
            score.Add(gold, found);
            kinds.Add(gold, found, (start, end) => article.Text[start..end]);
            foreach (Entity entity in document.Entities)
                reliability.Add(entity.Confidence, gold.Contains((entity.Span.Start, entity.Span.End, Name(entity.Type))));
            wrong.AddRange(gold.Except(found).Select(g => Show(article, "missed", g)).Concat(found.Except(gold).Select(f => Show(article, "false ", f))));
        }

        Print(source.Title, score);
        reliability.Print();
        kinds.Print(errors);
        foreach (string line in wrong.Take(errors))
            Console.WriteLine(line);
        return 0;
    }

    private static string Show(CorpusArticle article, string kind, (int Start, int End, string Type) span)
    {
        int from = Math.Max(0, span.Start - 25), to = Math.Min(article.Text.Length, span.End + 25);
        return $"{article.Id,-14} {kind} {span.Type,-12} …{article.Text[from..span.Start]}[{article.Text[span.Start..span.End]}]{article.Text[span.End..to]}…".ReplaceLineEndings(" ");
    }

    private static string Name(EntityType type) => type.ToString().ToUpperInvariant();

    private static void Print(string title, SpanScore score)
    {
        Console.WriteLine(title);
        Console.WriteLine($"  {"type",-14} {"P",6} {"R",6} {"F1",6} {"gold",6}");
        foreach ((string type, double precision, double recall, double f1, int wanted) in score.Rows)
            Console.WriteLine($"  {type,-14} {precision,6:F1} {recall,6:F1} {f1,6:F1} {wanted,6}");
        Console.WriteLine($"  all types        weighted F1 {score.Weighted():F2}  micro F1 {score.Micro():F2}");
        Console.WriteLine($"  PER LOC ORG      weighted F1 {score.Weighted(MainTypes):F2}  micro F1 {score.Micro(MainTypes):F2}");
        Console.WriteLine();
    }

    /// <summary>How often mentions of a confidence are right.</summary>
    private sealed class Reliability
    {
        private readonly (int Right, int All, double Sum)[] _bins = new (int, int, double)[10];

        public void Add(double confidence, bool right)
        {
            ref (int Right, int All, double Sum) bin = ref _bins[Math.Clamp((int)(confidence * 10), 0, 9)];
            bin = (bin.Right + (right ? 1 : 0), bin.All + 1, bin.Sum + confidence);
        }

        public void Print()
        {
            Console.WriteLine($"  {"confidence",-12} {"mentions",8} {"said",6} {"right",6}");
            for (int i = 0; i < _bins.Length; i++)
            {
                if (_bins[i].All > 0)
                    Console.WriteLine($"  {i / 10.0:F1}–{(i + 1) / 10.0:F1}      {_bins[i].All,8} {_bins[i].Sum / _bins[i].All,6:F2} {(double)_bins[i].Right / _bins[i].All,6:F2}");
            }

            Console.WriteLine();
        }
    }
}
