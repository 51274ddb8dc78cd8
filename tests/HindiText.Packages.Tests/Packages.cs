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

        // Packages of others come from those that the repository was built with: no test needs a network.
        File.WriteAllText(Path.Combine(_folder.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{Feed}" /><add key="others" value="{Others}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="local"><package pattern="HindiText*" /></packageSource>
                <packageSource key="others"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
    }

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), ".."));

    /// <summary>The packages of others that the repository was built with.</summary>
    public static string Others { get; } = Shell.Dotnet(Repository, ["nuget", "locals", "global-packages", "--list"]).Split(": ")[1].Trim();

    /// <summary>Where the packages are.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>A cache of packages that knows no others.</summary>
    public (string Name, string Value) Cache => ("NUGET_PACKAGES", Path.Combine(_folder.FullName, "cache"));

    /// <summary>An empty folder outside the repository, which gets our packages from <see cref="Feed"/> alone.</summary>
    public string NewFolder(string name) => _folder.CreateSubdirectory(name).FullName;

    /// <summary>Compiles a program in a project of its own that has one of the packages, warnings being errors, and runs it.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public string RunProgram(string name, string code, string package)
    {
        string folder = NewFolder(name);
        File.WriteAllText(Path.Combine(folder, "program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="{package}" Version="*-*" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code);
        return Shell.Dotnet(folder, ["run"], Cache);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>The tests of packages share them, and do not build at once.</summary>
[CollectionDefinition("packages")]
public sealed class PackagesTests : ICollectionFixture<Packages>;
