using System.CommandLine;
using System.Text.Json;
using HindiText.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HindiText.Evaluation.Commands;

/// <summary>
/// <c>retrieval</c>: how high BM25 ranks the sentence with the answer among all sentences. All analyzers get the same sentences,
/// Lucene's default parameters, and a query that is the sum of the question's terms.
/// </summary>
internal static class RetrievalCommand
{
    private const int Depth = 10;

    public static Command Create()
    {
        Option<FileInfo> file = new("--xquad") { Description = "Paragraphs and questions in SQuAD's form.", Required = true };
        Command command = new("retrieval", "Measures search for answers.") { file };
        command.SetAction(parse => Run(parse.GetRequiredValue(file).FullName));
        return command;
    }

    private static int Run(string path)
    {
        List<string> sentences = [];
        List<(string Text, int Sentence)> questions = [];
        Read(path, sentences, questions);
        Console.WriteLine($"{sentences.Count} sentences, {questions.Count} questions");
        Console.WriteLine($"{"",-24} {"MRR@10",7} {"R@1",7} {"R@10",7}");
        Print("StandardAnalyzer", new StandardAnalyzer(LuceneVersion.LUCENE_48), sentences, questions);
        Print("HindiAnalyzer", new HindiAnalyzer(LuceneVersion.LUCENE_48), sentences, questions);
        Print("HindiText", new HindiTextAnalyzer(LuceneVersion.LUCENE_48), sentences, questions);
        Print("HindiText, light stops", new HindiTextAnalyzer(LuceneVersion.LUCENE_48, StopWordLevel.Light), sentences, questions);
        Print("HindiText, no stops", new HindiTextAnalyzer(LuceneVersion.LUCENE_48, StopWordLevel.None), sentences, questions);
        Print("HindiText, inflections", new HindiTextAnalyzer(LuceneVersion.LUCENE_48, breadth: MatchBreadth.Inflections), sentences, questions);
        Print("HindiText, across", new HindiTextAnalyzer(LuceneVersion.LUCENE_48, breadth: MatchBreadth.AcrossScripts), sentences, questions);
        return 0;
    }

    private static void Read(string path, List<string> sentences, List<(string Text, int Sentence)> questions)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (JsonElement paragraph in json.RootElement.GetProperty("data").EnumerateArray().SelectMany(a => a.GetProperty("paragraphs").EnumerateArray()))
        {
            string context = paragraph.GetProperty("context").GetString()!;
            int first = sentences.Count;
            IReadOnlyList<Sentence> split = Hindi.SplitSentences(context);
            sentences.AddRange(split.Select(s => context.Substring(s.Span.Start, s.Span.Length)));
            foreach (JsonElement question in paragraph.GetProperty("qas").EnumerateArray())
            {
                int answer = question.GetProperty("answers")[0].GetProperty("answer_start").GetInt32();
                int at = split.ToList().FindLastIndex(s => s.Span.Start <= answer);
                questions.Add((question.GetProperty("question").GetString()!, first + at));
            }
        }
    }

    private static void Print(string name, Analyzer analyzer, List<string> sentences, List<(string Text, int Sentence)> questions)
    {
        using RAMDirectory directory = new();
        using (IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (string sentence in sentences)
                writer.AddDocument([new TextField("text", sentence, Field.Store.NO)]);
            writer.ForceMerge(1);
        }

        using DirectoryReader reader = DirectoryReader.Open(directory);
        IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
        double reciprocal = 0;
        int atOne = 0, atTen = 0;
        foreach ((string text, int sentence) in questions)
        {
            int rank = Array.FindIndex(searcher.Search(QueryOf(analyzer, text), Depth).ScoreDocs, hit => hit.Doc == sentence) + 1;
            reciprocal += rank == 0 ? 0 : 1.0 / rank;
            atOne += rank == 1 ? 1 : 0;
            atTen += rank > 0 ? 1 : 0;
        }

        double all = questions.Count;
        Console.WriteLine($"{name,-24} {reciprocal / all,7:F3} {atOne / all,7:F3} {atTen / all,7:F3}");
    }

    private static BooleanQuery QueryOf(Analyzer analyzer, string question)
    {
        BooleanQuery query = [];
        using TokenStream stream = analyzer.GetTokenStream("text", question);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            query.Add(new TermQuery(new Term("text", term.ToString())), Occur.SHOULD);
        stream.End();
        return query;
    }
}
