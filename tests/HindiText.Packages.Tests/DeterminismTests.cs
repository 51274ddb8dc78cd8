using System.Security.Cryptography;

namespace HindiText.Packages.Tests;

/// <summary>Whoever builds a revision gets the same bytes.</summary>
[Collection("packages")]
public sealed class DeterminismTests(Packages packages)
{
    [Fact]
    public void Building_twice_gives_the_same_assemblies()
    {
        string folder = packages.NewFolder("twice");
        string first = Build(folder);
        Directory.Delete(Path.Combine(folder, "build"), recursive: true);
        Build(folder).Should().Be(first);
    }

    private static string Build(string folder)
    {
        string build = Path.Combine(folder, "build");
        string project = Path.Combine(Packages.Repository, "src", "HindiText.Lucene");
        Shell.Dotnet(folder, ["build", project, "-c", "Release", "--artifacts-path", build, "-p:ContinuousIntegrationBuild=true"]);
        string output = Path.Combine(build, "bin", "HindiText.Lucene", "release");
        return string.Join(' ', new[] { "HindiText.dll", "HindiText.pdb", "HindiText.Lucene.dll", "HindiText.Lucene.pdb" }
            .Select(name => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(output, name))))));
    }
}
