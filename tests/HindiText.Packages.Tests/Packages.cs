using HindiText.Corpus;

namespace HindiText.Packages.Tests;

/// <summary>The packages, made once into a folder of their own; nothing of the repository is touched.</summary>
public sealed class Packages : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hinditext-packages");

    public Packages()
    {
        foreach (string project in (string[])["HindiText", "HindiText.Lucene", "HindiText.Cli"])
        {
            Shell.Dotnet(Repository, ["pack", $"src/{project}", "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(_folder.FullName, "build"), "-v", "quiet"]);
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "nuget.config"), $"""
            <configuration><packageSources><clear /><add key="local" value="{Feed}" /></packageSources></configuration>
            """);
    }

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), ".."));

    /// <summary>Where the packages are.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>A cache of packages that knows no others.</summary>
    public (string Name, string Value) Cache => ("NUGET_PACKAGES", Path.Combine(_folder.FullName, "cache"));

    /// <summary>An empty folder outside the repository, which gets packages from <see cref="Feed"/> alone.</summary>
    public string NewFolder(string name) => _folder.CreateSubdirectory(name).FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>The tests of packages share them, and do not build at once.</summary>
[CollectionDefinition("packages")]
public sealed class PackagesTests : ICollectionFixture<Packages>;
