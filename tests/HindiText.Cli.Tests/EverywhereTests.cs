using HindiText.Corpus;

namespace HindiText.Cli.Tests;

/// <summary>The same bytes come out whatever the machine's vectors are, whatever its language, and with or without its globalization data.</summary>
public sealed class EverywhereTests
{
    private static readonly Lazy<string> Expected = new(() => Annotated());

    [Theory]
    [InlineData("DOTNET_EnableAVX512=0")]
    [InlineData("DOTNET_EnableAVX2=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "LANG=tr_TR.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "LANG=hi_IN.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "LANG=ar_SA.UTF-8")]
    [InlineData("DOTNET_TieredPGO=0", "DOTNET_TieredCompilation=0")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1")]
    public void Articles_are_annotated_alike(params string[] environment) => Annotated(environment).Should().Be(Expected.Value);

    private static string Annotated(params string[] environment)
    {
        string articles = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "articles");
        ProgramRun run = ProgramRun.Of(
            "HindiText.Cli",
            ["annotate", Path.Combine(articles, "world-001.txt"), Path.Combine(articles, "cricket-00*.txt"), Path.Combine(articles, "economy-01*.txt")],
            environment: [.. environment.Select(e => e.Split('=')).Select(e => (e[0], e[1]))]);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Xi Jinping");
        return run.Output;
    }
}
