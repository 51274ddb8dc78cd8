using System.IO.Compression;

namespace HindiText.Packages.Tests;

/// <summary>The packages in the hands of a user who has the SDK and nothing else.</summary>
[Collection("packages")]
public sealed class InstallTests(Packages packages)
{
    [Fact]
    public void The_tool_installs_and_runs()
    {
        string folder = packages.NewFolder("tool");
        string tools = Path.Combine(folder, "tools");
        Shell.Dotnet(folder, ["tool", "install", "HindiText.Cli", "--tool-path", tools], packages.Cache);
        File.WriteAllText(Path.Combine(folder, "a.txt"), "शी जिनपिंग बीजिंग में थे।");
        string tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "hinditext.exe" : "hinditext");
        Shell.Run(folder, tool, ["entities", "--format", "csv", "a.txt"]).Should().Contain("a.txt,0,10,शी जिनपिंग,PERSON,Xi Jinping,");
        Shell.Run(folder, tool, ["annotate", "a.txt", "-o", "a.parquet"]).Should().BeEmpty();
        File.Exists(Path.Combine(folder, "a.parquet")).Should().BeTrue();
    }

    [Theory]
    [InlineData("HindiText.0.1.0", "lib/net10.0/HindiText.dll", "lib/net10.0/HindiText.xml", "SOURCES.tsv", "entities.bin.LICENSE")]
    [InlineData("HindiText.Lucene.0.1.0-beta.1", "lib/net10.0/HindiText.Lucene.dll", "lib/net10.0/HindiText.Lucene.xml")]
    [InlineData("HindiText.Cli.0.1.0", "tools/net10.0/any/HindiText.Cli.dll", "THIRD-PARTY-NOTICES.txt", "SOURCES.tsv", "entities.bin.LICENSE")]
    public void A_package_has_what_it_should(string package, params string[] files)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(packages.Feed, package + ".nupkg"));
        archive.Entries.Select(e => e.FullName).Should().Contain([.. files, "README.md", "NOTICE", "icon.png"]);
        using StreamReader nuspec = new(archive.Entries.Single(e => e.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        string about = nuspec.ReadToEnd();
        about.Contains("<dependency ", StringComparison.Ordinal).Should().Be(package.Contains("Lucene", StringComparison.Ordinal), "the library depends on nothing, and the tool brings all it needs");
        about.Should().Contain("<license type=\"expression\">Apache-2.0</license>").And.Contain("<icon>icon.png</icon>").And.Contain("<readme>README.md</readme>");
        using ZipArchive symbols = ZipFile.OpenRead(Path.Combine(packages.Feed, package + ".snupkg"));
        symbols.Entries.Should().Contain(e => e.Name.EndsWith(".pdb", StringComparison.Ordinal));
    }
}
