using HindiText.Corpus;
using PublicApiGenerator;

namespace HindiText.Tests.Api;

/// <summary>
/// The public surface is an approved text file. Where a change is meant, run the tests with HINDITEXT_APPROVE=1 and commit the file.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void Public_surface_is_the_approved_one()
    {
        string actual = typeof(Hindi).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";
        string path = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "..", "tests", "HindiText.Tests", "Api", "HindiText.approved.txt");
        if (Environment.GetEnvironmentVariable("HINDITEXT_APPROVE") == "1")
            File.WriteAllText(path, actual);
        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
