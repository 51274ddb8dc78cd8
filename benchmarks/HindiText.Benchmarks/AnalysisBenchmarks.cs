using BenchmarkDotNet.Attributes;

namespace HindiText.Benchmarks;

/// <summary>Normal forms, and the whole analysis.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private int _next;

    [Benchmark]
    public string NormalizeCanonicalText() => Hindi.Normalize(BenchmarkTexts.Danda);

    [Benchmark]
    public HindiDocument AnalyzeArticle() => Hindi.Analyze(BenchmarkTexts.Articles[_next++ % BenchmarkTexts.Articles.Count]);
}
