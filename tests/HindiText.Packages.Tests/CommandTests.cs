using System.Text.RegularExpressions;
using HindiText.Corpus;

namespace HindiText.Packages.Tests;

/// <summary>Every <c>dotnet</c> command that the pages for users tell to type is typed, in a copy of the repository, and succeeds.</summary>
public sealed partial class CommandTests : IDisposable
{
    /// <summary>What cannot run inside a test or runs beside it, and where.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["dotnet test"] = "these tests",
        ["dotnet test tests/HindiText.Tests --filter Corpus"] = "a part of these tests",
        ["dotnet run -c Release --project src/HindiText.Training -- data --check"] = "a check of .ci/run",
        ["dotnet run --project samples/NewsExplorer"] = "the tests of the page; it never ends",
    };

    private static readonly string[] Pages = ["README.md", "src/HindiText/CONCEPTS.md", "src/HindiText/EXTENDING.md", "src/HindiText.Lucene/README.md", ".github/CONTRIBUTING.md", "corpus/README.md"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hinditext-commands");

    private readonly string _clone;

    public CommandTests()
    {
        DirectoryInfo clone = _folder.CreateSubdirectory("clone");
        Copy(new DirectoryInfo(Packages.Repository), clone);
        _clone = clone.FullName;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_command_of_the_pages_runs()
    {
        string[] commands = [.. Pages.SelectMany(page => Command().Matches(File.ReadAllText(Path.Combine(Packages.Repository, page)))).Select(m => m.Groups["command"].Value).Distinct()];
        commands.Should().Contain(Elsewhere.Keys, "an exception that no page has any more is none").And.HaveCountGreaterThan(Elsewhere.Count + 5);
        foreach (string command in commands.Except(Elsewhere.Keys))
            Run(command).Should().NotBeEmpty($"{command} says something");
        Directory.GetFiles(Path.Combine(_folder.FullName, ".dotnet", "tools")).Select(Path.GetFileNameWithoutExtension).Should().Contain("hinditext");
    }

    private string Run(string command)
    {
        string text = Path.Combine(_folder.FullName, "article.txt");
        File.WriteAllText(text, CorpusArticle.Load(Path.Combine(_clone, "corpus", "articles", "world-001.txt")).Text);
        if (command.EndsWith(" --", StringComparison.Ordinal))
            command += " --help";
        string[] words = [.. Word().Matches(command).Select(m => m.Value.Trim('"')).Select(w => w == "FILE" ? text : w)];
        return Shell.Dotnet(_clone, words[1..], ("DOTNET_CLI_HOME", _folder.FullName), ("NUGET_PACKAGES", Packages.Others));
    }

    /// <summary>Copies what a clone would have: all but what was built.</summary>
    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (FileInfo file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (DirectoryInfo folder in from.EnumerateDirectories().Where(d => d.Name is not ("bin" or "obj" or ".git" or "packages" or "TestResults" or "artifacts")))
            Copy(folder, to.CreateSubdirectory(folder.Name));
    }

    [GeneratedRegex(@"`(?<command>dotnet [^`]+)`|^(?<command>dotnet .+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
