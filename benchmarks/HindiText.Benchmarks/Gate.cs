using System.Diagnostics;
using System.Text;
using HindiText.Entities;
using HindiText.Keywords;
using HindiText.Linking;

namespace HindiText.Benchmarks;

/// <summary>
/// The quick check that CI runs: a line a check with name, value, unit, floor, and ok or SHORT. Peers are measured in turn in
/// this very run, and the best round of each counts, so that a noisy machine harms all alike.
/// </summary>
internal static class Gate
{
    private const int Rounds = 7;

    /// <summary>Calls on a short text after which the runtime compiles a method at its best, which it does beside the work.</summary>
    private const int WarmingCalls = 300;

    public static int Run()
    {
        bool ok = true;
        string text = BenchmarkTexts.Danda;
        Dictionary<string, double> seconds = Race(
            text,
            ("HindiText", Peers.HindiText),
            ("StandardTokenizer", Peers.LuceneStandard),
            ("ICU4N", Peers.Icu),
            ("regex", Peers.Regex));
        foreach ((string peer, double floor) in new[] { ("StandardTokenizer", Floors.StandardTokenizer), ("ICU4N", Floors.Icu4n), ("regex", Floors.Regex) })
            ok &= Line($"tokens/s against {peer}", seconds[peer] / seconds["HindiText"], "ratio", floor, atLeast: true);

        ok &= Line("tokenizer allocation", (double)Allocated(() => Peers.HindiText(text)) / Peers.HindiText(text), "bytes/token", 0, atLeast: false);

        // Stop words leave different numbers of terms: both are timed for the same text, and counted by its words.
        int words = Peers.LuceneStandard(text);
        Dictionary<string, double> search = Race(
            text,
            ("HindiText", t => Peers.HindiTextSearch(t) >= 0 ? words : 0),
            ("HindiAnalyzer", t => Peers.LuceneHindi(t) >= 0 ? words : 0));
        ok &= Line("search analysis against HindiAnalyzer", search["HindiAnalyzer"] / search["HindiText"], "ratio", Floors.HindiAnalyzer, atLeast: true);
        ok &= Line("search analysis allocation", (double)Allocated(() => Peers.HindiTextSearch(text)) / words, "bytes/word", Floors.SearchAllocation, atLeast: false);

        ok &= Line("canonical text normalized", Encoding.UTF8.GetByteCount(text) / Best(() => Hindi.Normalize(text)) / 1e9, "GB/s", Floors.Normalization, atLeast: true);

        IReadOnlyList<string> articles = BenchmarkTexts.Articles;
        void Analyze()
        {
            foreach (string article in articles)
                Hindi.Analyze(article);
        }

        // The runtime compiles at its best beside the work, as for the peers above.
        for (int pass = 0; pass < 4; pass++)
        {
            Analyze();
            Thread.Sleep(300);
        }

        double analysis = Best(Analyze);
        ok &= Line("whole Analyze, one core", articles.Count / analysis, "articles/s", Floors.Articles, atLeast: true);

        (string Text, HindiToken[] Tokens, List<Sentence> Sentences, IReadOnlyList<Entity> Entities)[] tagged = [.. articles.Select(Hindi.Analyze).Select(d => (d.Text, d.Tokens.ToArray(), d.Sentences.ToList(), d.Entities))];
        (int Tokens, double Seconds, long Bytes) tagging = Tagging(tagged.Select(t => (t.Text, t.Tokens, t.Sentences)).ToList());
        ok &= Line("entity tagging, one core", tagging.Tokens / tagging.Seconds, "tokens/s", Floors.Tagging, atLeast: true);
        ok &= Line("entity tagging allocation", (double)tagging.Bytes / tagging.Tokens, "bytes/token", Floors.TaggingAllocation, atLeast: false);

        double keywords = Best(() =>
        {
            foreach ((string article, HindiToken[] tokens, List<Sentence> sentences, IReadOnlyList<Entity> entities) in tagged)
                KeywordStage.Run(article, tokens, sentences, entities, null, new KeywordSettings(10));
        });
        ok &= Line("keywords of tagged articles, one core", tagged.Length / keywords, "articles/s", Floors.Keywords, atLeast: true);
        return ok ? 0 : 1;
    }

    /// <summary>The tags of articles whose words have been looked up: scores of features and network, the best path, its probabilities.</summary>
    private static (int Tokens, double Seconds, long Bytes) Tagging(List<(string Text, HindiToken[] Tokens, List<Sentence> Sentences)> articles)
    {
        List<(TokenEvidence Evidence, List<Sentence> Sentences)> ready = [];
        foreach ((string text, HindiToken[] tokens, List<Sentence> sentences) in articles)
        {
            List<NameMatch> matches = [];
            NameMatcher.Find(KnowledgeBase.Shipped, text, tokens, matches, []);
            ready.Add((TokenEvidence.Of(text, tokens, KnowledgeBase.Shipped, matches), sentences));
        }

        byte[] tags = new byte[ready.Max(r => r.Evidence.Count)];
        float[] probabilities = new float[tags.Length];
        void Tag()
        {
            foreach ((TokenEvidence evidence, List<Sentence> sentences) in ready)
                DocumentTagger.Tag(EntityModel.Shipped, evidence, sentences, tags.AsSpan(0, evidence.Count), probabilities.AsSpan(0, evidence.Count));
        }

        return (ready.Sum(r => r.Evidence.Count), Best(Tag), Allocated(Tag));
    }

    /// <summary>What a call allocates at the least; the runtime's own work beside it is not counted.</summary>
    private static long Allocated(Action work)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static Dictionary<string, double> Race(string text, params (string Name, Func<string, int> Work)[] peers)
    {
        string shorter = text[..5000];
        for (int pass = 0; pass < 3; pass++)
        {
            for (int call = 0; call < WarmingCalls; call++)
            {
                foreach ((_, Func<string, int> work) in peers)
                    work(shorter);
            }

            Thread.Sleep(300);
        }

        Dictionary<string, double> best = [];
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((string name, Func<string, int> work) in peers)
            {
                long start = Stopwatch.GetTimestamp();
                int tokens = work(text);
                double perToken = Stopwatch.GetElapsedTime(start).TotalSeconds / tokens;
                best[name] = Math.Min(best.GetValueOrDefault(name, double.MaxValue), perToken);
            }
        }

        return best;
    }

    private static double Best(Action work)
    {
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }

    /// <summary>Writes a line of the gate.</summary>
    internal static bool Line(string name, double value, string unit, double floor, bool atLeast)
    {
        GateLine line = new(name, value, unit, floor, atLeast);
        Console.WriteLine(line);
        return line.Ok;
    }
}
