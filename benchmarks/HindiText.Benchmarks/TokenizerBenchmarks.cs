using System.Text;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace HindiText.Benchmarks;

/// <summary>The hot path: finding every token of a text of a million code units.</summary>
[MemoryDiagnoser]
[Config(typeof(Columns))]
public class TokenizerBenchmarks
{
    private string _text = "";
    private byte[] _utf8 = [];

    /// <summary>Bytes of the text.</summary>
    public int Utf8Length => _utf8.Length;

    /// <summary>Which text.</summary>
    [Params("danda", "scraped", "latin", "marks")]
    public string Text { get; set; } = "danda";

    [GlobalSetup]
    public void Choose()
    {
        _text = Text switch
        {
            "danda" => BenchmarkTexts.Danda,
            "scraped" => BenchmarkTexts.Scraped,
            "latin" => BenchmarkTexts.Latin,
            _ => BenchmarkTexts.Marks,
        };
        _utf8 = Encoding.UTF8.GetBytes(_text);
    }

    [Benchmark(Baseline = true)]
    public int HindiText() => Peers.HindiText(_text);

    [Benchmark]
    public int HindiTextUtf8() => Peers.HindiTextUtf8(_utf8);

    [Benchmark]
    public int LuceneStandardTokenizer() => Peers.LuceneStandard(_text);

    [Benchmark]
    public int LuceneHindiAnalyzer() => Peers.LuceneHindi(_text);

    [Benchmark]
    public int Icu4nWords() => Peers.Icu(_text);

    [Benchmark]
    public int CompiledRegex() => Peers.Regex(_text);

    [Benchmark]
    public int MicrosoftMLPreTokenizer() => Peers.MicrosoftML(_text);

    [Benchmark]
    public int StringSplit() => _text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The floor: the runtime's own check that bytes are UTF-8, which finds nothing; it counts as one token.</summary>
    [Benchmark]
    public int Utf8Validation() => Utf8.IsValid(_utf8) ? 1 : 0;

    private sealed class Columns : ManualConfig
    {
        public Columns()
        {
            AddColumn(TextColumn.Throughput, TextColumn.PerToken);

            // ICU4N asks for cultures by name, which need not be known to the system.
            AddJob(Job.ShortRun.WithEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "false"));
        }
    }
}
