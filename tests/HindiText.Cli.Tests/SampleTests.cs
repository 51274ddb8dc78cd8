using HindiText.Corpus;

namespace HindiText.Cli.Tests;

/// <summary>What the samples print is the <c>expected.txt</c> beside them. HINDITEXT_APPROVE=1 writes it anew.</summary>
public sealed class SampleTests : ToolFolder
{
    private static readonly string Samples = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "..", "samples");

    [Theory]
    [InlineData("AddYourOwnNames")]
    [InlineData("Normalize")]
    [InlineData("FindEntities")]
    [InlineData("FindKeywords")]
    public void A_sample_prints_what_is_expected(string sample) => ShouldPrint(sample);

    [Fact]
    public void A_folder_becomes_parquet()
    {
        Write("news/a.txt", "नरेंद्र मोदी ने पटना में कहा।");
        Write("news/b.txt", "पुतिन मास्को लौटे।");
        string output = PathOf("out.parquet");
        ShouldPrint("FolderToParquet", PathOf("news"), output);
        File.ReadAllBytes(output).Should().StartWith("PAR1"u8.ToArray()).And.EndWith("PAR1"u8.ToArray());
        ProgramRun.Of("FolderToParquet", [PathOf("none"), output]).ExitCode.Should().Be(1);
    }

    private static void ShouldPrint(string sample, params string[] arguments)
    {
        ProgramRun run = ProgramRun.Of(sample, arguments);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        string path = Path.Combine(Samples, sample, "expected.txt"), output = run.Output.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("HINDITEXT_APPROVE") == "1")
            File.WriteAllText(path, output);
        else
            output.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
