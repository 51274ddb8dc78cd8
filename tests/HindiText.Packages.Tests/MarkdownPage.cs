using System.Text.RegularExpressions;

namespace HindiText.Packages.Tests;

/// <summary>A page of the repository, whose C# blocks are programs and whose plain blocks below them are what these print.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string _path;
    private readonly string _text;

    public MarkdownPage(string path)
    {
        _path = Path.Combine(Packages.Repository, path);
        _text = File.ReadAllText(_path).ReplaceLineEndings("\n");
        Examples = [.. Blocks().Matches(_text).Select(m => new Example(m.Groups["code"].Value, m.Groups["output"]))];
        Examples.Should().HaveCount(Regex.Count(_text, "^```csharp", RegexOptions.Multiline), $"every C# block of {path} says what it prints");
    }

    public IReadOnlyList<Example> Examples { get; }

    /// <summary>All examples as one program that ends the output of each with a record separator.</summary>
    public string Program()
    {
        string[] usings = [.. Examples.SelectMany(e => UsingLine().Matches(e.Code)).Select(m => m.Value).Distinct()];
        IEnumerable<string> calls = Examples.Select((_, i) => $"Example{i}();\nConsole.Write('\\u001E');\n");
        IEnumerable<string> methods = Examples.Select((e, i) => $"static void Example{i}()\n{{\n{UsingLine().Replace(e.Code, "")}}}\n");
        return string.Concat([.. usings, .. calls, .. methods]);
    }

    /// <summary>The page says what the program printed, or is made to where HINDITEXT_APPROVE=1 asks for it.</summary>
    public void ShouldSay(string printed)
    {
        string[] outputs = printed.Split('\u001E')[..^1];
        outputs.Should().HaveSameCount(Examples);
        string text = _text;
        foreach ((Example example, string output) in Examples.Zip(outputs).Reverse())
            text = text[..example.Printed.Index] + output + text[(example.Printed.Index + example.Printed.Length)..];
        if (Environment.GetEnvironmentVariable("HINDITEXT_APPROVE") == "1")
            File.WriteAllText(_path, text);
        else
            _text.Should().Be(text);
    }

    [GeneratedRegex(@"^```csharp\n(?<code>[^`]*)^```\n(?:\n?prints\n)?\n?```\n(?<output>[^`]*)^```\n", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}

/// <summary>A program on a page, and what the page says that it prints.</summary>
internal sealed record Example(string Code, Group Printed);
