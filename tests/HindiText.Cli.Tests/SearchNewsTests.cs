using System.Text;

namespace HindiText.Cli.Tests;

public sealed class SearchNewsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("searchnews");

    public SearchNewsTests()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.txt"), "चुनाव की घोषणा\n\nप्रधानमंत्री ने कहा कि चुनावों की तैयारी पूरी है।");
        File.WriteAllText(Path.Combine(_folder.FullName, "b.txt"), "मास्को में बैठक\n\nरूस के राष्ट्रपति व्लादिमीर पुतिन ने बीजेपी के नेताओं से भेंट की।");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("चुनाव", "«चुनाव» की घोषणा")]
    [InlineData("chunav", "«चुनाव» की घोषणा")]
    [InlineData("पूतिन", "«व्लादिमीर पुतिन»|«पुतिन»")]
    [InlineData("person:Vladimir Putin", "«व्लादिमीर पुतिन»")]
    [InlineData("भारतीय जनता पार्टी", "«बीजेपी»")]
    [InlineData("moscow", "«मास्को»")]
    public void Queries_of_both_scripts_find_articles(string query, string expected)
    {
        ProgramRun run = Run([query]);
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().ContainAny(expected.Split('|'));
    }

    [Fact]
    public void Queries_come_from_standard_input_too() =>
        Run([], "sarkar\n\npradhanmantri\n").Output.Should().Contain("sarkar").And.Contain("«प्रधानमंत्री»");

    [Fact]
    public void Both_analyzers_are_compared() =>
        Run(["--compare", "chunav"]).Output.Should().Contain("HindiText: 1").And.Contain("HindiAnalyzer: nothing");

    [Fact]
    public void The_corpus_is_searched_without_a_folder()
    {
        ProgramRun run = ProgramRun.Of("SearchNews", ["--top", "1", "xi jinping"]);
        run.Output.Should().Contain("world-001").And.Contain("«शी जिनपिंग»");
        run.Error.Should().Contain("articles");
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        ProgramRun.Of("SearchNews", ["--folder", Path.Combine(_folder.FullName, "none"), "भारत"]).ExitCode.Should().Be(2);
        Run(["--top", "0", "भारत"]).ExitCode.Should().Be(1);
    }

    private ProgramRun Run(string[] arguments, string input = "") =>
        ProgramRun.Of("SearchNews", ["--folder", _folder.FullName, .. arguments], Encoding.UTF8.GetBytes(input));
}
