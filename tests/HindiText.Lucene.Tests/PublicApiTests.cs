using PublicApiGenerator;

namespace HindiText.Lucene.Tests;

/// <summary>
/// The public surface is an approved text file. Where a change is meant, run the tests with HINDITEXT_APPROVE=1 and commit the file.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void Public_surface_is_the_approved_one()
    {
        string actual = typeof(HindiTextAnalyzer).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";
        string path = Path.Combine(Repository(), "tests", "HindiText.Lucene.Tests", "HindiText.Lucene.approved.txt");
        if (Environment.GetEnvironmentVariable("HINDITEXT_APPROVE") == "1")
            File.WriteAllText(path, actual);
        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    internal static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HindiText.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
