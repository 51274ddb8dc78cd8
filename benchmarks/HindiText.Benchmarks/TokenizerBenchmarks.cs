using BenchmarkDotNet.Attributes;

namespace HindiText.Benchmarks;

/// <summary>The hot path: finding every token of a text of a million code units.</summary>
[MemoryDiagnoser]
public class TokenizerBenchmarks
{
    private string _text = "";

    /// <summary>Which text.</summary>
    [Params("danda", "scraped", "latin", "marks")]
    public string Text { get; set; } = "danda";

    [GlobalSetup]
    public void Choose() => _text = Text switch
    {
        "danda" => BenchmarkTexts.Danda,
        "scraped" => BenchmarkTexts.Scraped,
        "latin" => BenchmarkTexts.Latin,
        _ => BenchmarkTexts.Marks,
    };

    [Benchmark(Baseline = true)]
    public int HindiText() => Peers.HindiText(_text);

    [Benchmark]
    public int LuceneStandardTokenizer() => Peers.LuceneStandard(_text);

    [Benchmark]
    public int LuceneHindiAnalyzer() => Peers.LuceneHindi(_text);

    [Benchmark]
    public int Icu4nWords() => Peers.Icu(_text);

    [Benchmark]
    public int CompiledRegex() => Peers.Regex(_text);

    [Benchmark]
    public int StringSplit() => _text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
