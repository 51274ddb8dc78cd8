using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace HindiText.Benchmarks;

/// <summary>A column of <see cref="TokenizerBenchmarks"/> that sets a mean time beside the text's length or the tokens found in it.</summary>
public sealed class TextColumn : IColumn
{
    private readonly Func<double, TokenizerBenchmarks, int, double> _value;

    private TextColumn(string name, string legend, Func<double, TokenizerBenchmarks, int, double> value)
    {
        ColumnName = name;
        Legend = legend;
        _value = value;
    }

    /// <summary>Megabytes of the text in UTF-8 a second.</summary>
    public static TextColumn Throughput { get; } = new("MB/s", "Megabytes of UTF-8 a second", (ns, text, _) => text.Utf8Length / ns * 1e3);

    /// <summary>Nanoseconds a token, each peer by its own tokens.</summary>
    public static TextColumn PerToken { get; } = new("ns/token", "Nanoseconds for each token that this method finds", (ns, _, tokens) => ns / tokens);

    public string Id => "HindiText." + ColumnName;

    public string ColumnName { get; }

    public string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(benchmarkCase);
        if (summary[benchmarkCase]?.ResultStatistics?.Mean is not double mean)
            return "NA";
        TokenizerBenchmarks text = new() { Text = (string)benchmarkCase.Parameters[nameof(TokenizerBenchmarks.Text)] };
        text.Choose();
        int tokens = (int)benchmarkCase.Descriptor.WorkloadMethod.Invoke(text, null)!;
        return _value(mean, text, tokens).ToString("N1", CultureInfo.InvariantCulture);
    }

    public override string ToString() => ColumnName;
}
