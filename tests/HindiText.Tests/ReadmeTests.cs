using System.Globalization;
using System.Text;
using HindiText.Corpus;

namespace HindiText.Tests;

/// <summary>The README's example is run, and its output is the one printed there. HINDITEXT_APPROVE=1 writes it anew.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        string path = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "..", "README.md");
        string readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        int call = readme.IndexOf("Hindi.Analyze(\"", StringComparison.Ordinal) + "Hindi.Analyze(\"".Length;
        string text = readme[call..readme.IndexOf('"', call)];
        string expected = "prints\n\n```\n" + Example(text) + "```\n";
        int start = readme.IndexOf("prints\n\n```\n", StringComparison.Ordinal);
        int end = readme.IndexOf("```\n", start + "prints\n\n```\n".Length, StringComparison.Ordinal) + "```\n".Length;
        if (Environment.GetEnvironmentVariable("HINDITEXT_APPROVE") == "1")
            File.WriteAllText(path, readme[..start] + expected + readme[end..]);
        else
            readme[start..end].Should().Be(expected);
    }

    /// <summary>The README's lines, written to a string.</summary>
    private static string Example(string text)
    {
        StringBuilder console = new();
        HindiDocument doc = Hindi.Analyze(text);
        foreach (Entity e in doc.Entities)
            console.Append(CultureInfo.InvariantCulture, $"{e.Text}\t{e.Type}\t{e.EnglishName}\n");
        foreach (Keyword k in doc.Keywords)
            console.Append(CultureInfo.InvariantCulture, $"{k.Score:F2}\t{k.Text}\n");
        return console.ToString();
    }
}
