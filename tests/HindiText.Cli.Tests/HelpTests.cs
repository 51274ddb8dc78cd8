using System.Diagnostics;

namespace HindiText.Cli.Tests;

/// <summary>The examples of the help do as they stand, in a shell, on a folder that has what they speak of.</summary>
public sealed class HelpTests : ToolFolder
{
    private const string News = "शी जिनपिंग बुधवार को बीजिंग में थे।\n";

    [Theory]
    [InlineData("")]
    [InlineData("annotate")]
    [InlineData("tokenize")]
    [InlineData("entities")]
    [InlineData("keywords")]
    [InlineData("normalize")]
    [InlineData("transliterate")]
    [InlineData("report")]
    public void Examples_run(string command)
    {
        string help = Run(command.Length == 0 ? ["--help"] : [command, "--help"]).Output.ReplaceLineEndings("\n");
        string[] examples = [.. Lines(help[help.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split("\n\n")[0]).Skip(1).Select(l => l.Trim())];
        examples.Should().HaveCountGreaterThan(1);
        if (OperatingSystem.IsWindows())
            return;
        Write("article.txt", News);
        Write("news/a.txt", News);
        Write("words.txt", News);
        Write("bodies.txt", "बिहार पुलिस\n");
        Write("poem.txt", "कविता\n");
        Write("our-people.tsv", "type\tenglish\thindi\tshort\tid\nPERSON\tMinal Kotharkar\tमीनल कोठारकर\t\t\n");
        Write("dump.jsonl.gz", Compressed("{\"id\":\"a\",\"text\":\"पुतिन मास्को में थे।\"}\n"));
        string page = $"<title>क</title><article>{string.Concat(Enumerable.Repeat($"<p>{News} और भी बहुत कुछ हुआ, जिसका पता बाद में चला।</p>", 20))}</article>";
        Write("article.html", page);
        Write("crawl/story.html", page);
        Write("crawl/site/a.html.gz", Compressed(page));
        foreach (string example in examples)
        {
            // The one that asks the network, and a program that not everybody has.
            string line = example.Replace("curl -s https://example.org/story", "cat crawl/story.html").Replace(" | jq '.keywords[0].text'", "");
            (int exit, string output, string error) = Shell(line);
            error.Should().BeEmpty(line);
            exit.Should().Be(0, line);
            bool toFile = line.Contains(" -o ", StringComparison.Ordinal) || line.Contains("--output", StringComparison.Ordinal);
            output.Should().Match(o => o.Length > 0 != toFile, line);
        }
    }

    private (int ExitCode, string Output, string Error) Shell(string line)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "HindiText.Cli.dll");
        ProcessStartInfo start = new("sh", ["-c", $"hinditext() {{ dotnet '{tool}' \"$@\"; }}\n{line}"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
