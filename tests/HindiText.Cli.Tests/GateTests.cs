using HindiText.Benchmarks;
using HindiText.Corpus;

namespace HindiText.Cli.Tests;

/// <summary>The gates fail when what they guard is broken.</summary>
public sealed class GateTests : ToolFolder
{
    private static readonly string Committed = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "..", "benchmarks", "results", "gate.tsv");

    [Fact]
    public void Accuracy_is_what_the_committed_table_says() => Gate(File.ReadAllText(Committed)).ExitCode.Should().Be(0, "of accuracy; the output names what differs");

    [Theory]
    [InlineData(1.0, "SHORT")]
    [InlineData(0.1, "CHANGED")]
    [InlineData(-1.0, "CHANGED")]
    public void Accuracy_that_differs_from_the_table_fails(double points, string verdict)
    {
        string[] lines = File.ReadAllLines(Committed);
        string[] cells = lines[1].Split('\t');
        lines[1] = FormattableString.Invariant($"{cells[0]}\t{double.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture) + points}");

        ProgramRun run = Gate(string.Join('\n', lines) + "\n");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain(verdict).And.Contain("--renew");
    }

    [Fact]
    public void A_table_that_is_no_table_is_refused_by_place() => Gate("figure\tvalue\nPER LOC ORG, micro F1\n").Error.Should().Contain("gate.tsv(2): expected a name, a tab and a figure");

    [Fact]
    public void A_renewed_table_may_not_fall_far()
    {
        string path = Write("gate.tsv", "figure\tvalue\nPER LOC ORG, micro F1\t99.9\n");
        ProgramRun.Of("HindiText.Evaluation", ["gate", "--renew", "--table", path]).ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData(7.9, 8.0, true, false)]
    [InlineData(8.0, 8.0, true, true)]
    [InlineData(0.1, 0.0, false, false)]
    [InlineData(0.0, 0.0, false, true)]
    [InlineData(double.NaN, 8.0, true, false)]
    public void Speed_that_is_short_fails(double value, double bound, bool atLeast, bool ok)
    {
        GateLine line = new("tokens/s against a peer", value, "ratio", bound, atLeast);
        line.Ok.Should().Be(ok);
        line.ToString().Should().EndWith(ok ? "ok" : "SHORT");
    }

    private ProgramRun Gate(string table) => ProgramRun.Of("HindiText.Evaluation", ["gate", "--table", Write("gate.tsv", table)]);
}
