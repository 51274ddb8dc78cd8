namespace HindiText.Packages.Tests;

/// <summary>The examples of the pages, in a project that has only the packages, print what stands below them. HINDITEXT_APPROVE=1 writes it anew.</summary>
[Collection("packages")]
public sealed class PageTests(Packages packages)
{
    [Fact]
    public void The_readmes_example_runs_as_it_stands()
    {
        Example example = new MarkdownPage("README.md").Examples[0];
        packages.RunProgram("readme", example.Code, "HindiText").Should().Be(example.Printed.Value);
    }

    [Theory]
    [InlineData("README.md", "HindiText")]
    [InlineData("src/HindiText/CONCEPTS.md", "HindiText")]
    [InlineData("src/HindiText/EXTENDING.md", "HindiText")]
    [InlineData("src/HindiText.Lucene/README.md", "HindiText.Lucene")]
    public void The_examples_of_a_page_print_what_it_says(string path, string package)
    {
        MarkdownPage page = new(path);
        page.ShouldSay(packages.RunProgram(path.Replace('/', '-'), page.Program(), package));
    }
}
