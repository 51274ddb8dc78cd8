using BenchmarkDotNet.Attributes;

namespace HindiText.Benchmarks;

/// <summary>Whole analysis for a search index, of a text of a million code units.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private readonly string _text = BenchmarkTexts.Danda;

    [Benchmark]
    public int HindiTextAnalyzer() => Peers.HindiTextSearch(_text);

    [Benchmark(Baseline = true)]
    public int LuceneHindiAnalyzer() => Peers.LuceneHindi(_text);
}
