using HindiText.Corpus;

namespace HindiText.Evaluation;

/// <summary>How far the corpus and the second, blind annotation in <c>corpus/blind</c> agree in place and type of mentions.</summary>
internal static class Agreement
{
    public static void Print(string corpus)
    {
        SpanScore score = new();
        int articles = 0;
        List<string> differences = [];
        foreach (string path in Directory.EnumerateFiles(Path.Combine(corpus, "blind"), "*.txt").Order(StringComparer.Ordinal))
        {
            CorpusArticle blind = CorpusArticle.Load(path), first = CorpusArticle.Load(Path.Combine(corpus, "articles", Path.GetFileName(path)));
            if (blind.Text != first.Text)
                throw new HindiDataException($"{path}: expected the text of the article of this name, found another");
            articles++;
            HashSet<(int, int, string)> a = [.. first.Mentions.Select(Span)], b = [.. blind.Mentions.Select(Span)];
            score.Add(a, b);
            differences.AddRange(a.Except(b).Order().Select(s => $"{first.Id}: corpus only, {s.Item3} {first.Text[s.Item1..s.Item2]}"));
            differences.AddRange(b.Except(a).Order().Select(s => $"{first.Id}: blind only, {s.Item3} {first.Text[s.Item1..s.Item2]}"));
        }

        Console.WriteLine($"{articles} articles annotated twice, {score.Rows.Sum(r => r.Wanted)} mentions: span and type F1 {score.Micro():F1}");
        foreach ((string type, double precision, double recall, double f1, int wanted) in score.Rows)
            Console.WriteLine($"{type,-14} {wanted,5}  P {precision,5:F1}  R {recall,5:F1}  F1 {f1,5:F1}");
        differences.ForEach(Console.WriteLine);
    }

    private static (int Start, int End, string Type) Span(CorpusMention mention) => (mention.Span.Start, mention.Span.End, mention.Type.ToString());
}
