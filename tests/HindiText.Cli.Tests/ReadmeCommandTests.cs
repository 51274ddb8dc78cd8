using System.Text;
using HindiText.Corpus;

namespace HindiText.Cli.Tests;

/// <summary>The README's commands are run, and print what stands below them. HINDITEXT_APPROVE=1 writes it anew.</summary>
public sealed class ReadmeCommandTests
{
    [Fact]
    public void The_commands_print_what_the_readme_says()
    {
        string path = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "..", "README.md");
        string readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = readme.IndexOf("```\n$ ", StringComparison.Ordinal) + "```\n".Length;
        int end = readme.IndexOf("```\n", start, StringComparison.Ordinal);
        string[] commands = [.. readme[start..end].Split('\n').Where(l => l.StartsWith("$ ", StringComparison.Ordinal))];
        commands.Should().HaveCountGreaterThan(2);
        string shown = string.Concat(commands.Select(c => $"{c}\n{Run(c[2..])}"));
        if (Environment.GetEnvironmentVariable("HINDITEXT_APPROVE") == "1")
            File.WriteAllText(path, readme[..start] + shown + readme[end..]);
        else
            readme[start..end].Should().Be(shown);
    }

    /// <summary>Runs <c>echo 'text' | hinditext arguments</c>.</summary>
    private static string Run(string command)
    {
        string[] quoted = command.Split('\'');
        quoted[0].Should().Be("echo ");
        quoted[2].Should().StartWith(" | hinditext ");
        ProgramRun run = ProgramRun.Of("HindiText.Cli", quoted[2][" | hinditext ".Length..].Split(' '), Encoding.UTF8.GetBytes(quoted[1] + "\n"));
        run.ExitCode.Should().Be(0, run.Error);
        return run.Output;
    }
}
