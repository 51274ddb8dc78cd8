using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HindiText.Packages.Tests;

/// <summary>The notices of the tool name each library that its package contains, and no other, under the licence that the library's own package states.</summary>
[Collection("packages")]
public sealed partial class NoticesTests(Packages packages)
{
    [Fact]
    public void Every_library_in_the_tool_is_listed_under_its_licence()
    {
        using ZipArchive tool = ZipFile.OpenRead(Path.Combine(packages.Feed, "HindiText.Cli.0.1.0.nupkg"));
        string notices = Read(tool, "THIRD-PARTY-NOTICES.txt");
        Dictionary<string, string[]> libraries = Libraries(Read(tool, "tools/net10.0/any/HindiText.Cli.deps.json"));
        tool.Entries.Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal) && !e.Name.StartsWith("HindiText.", StringComparison.Ordinal)).Select(e => e.Name)
            .Should().BeEquivalentTo(libraries.Values.SelectMany(files => files), "each file belongs to a library");

        Dictionary<string, string> listed = Listed(notices);
        listed.Keys.Should().BeEquivalentTo(libraries.Keys);
        foreach ((string library, string heading) in listed)
            heading.Should().Contain(Licence(library), $"that is the licence of {library}");
    }

    /// <summary>The libraries as <c>name version</c>, with their files.</summary>
    private static Dictionary<string, string[]> Libraries(string dependencies)
    {
        using JsonDocument json = JsonDocument.Parse(dependencies);
        return json.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject()
            .Where(library => !library.Name.StartsWith("HindiText", StringComparison.Ordinal) && library.Value.TryGetProperty("runtime", out _))
            .ToDictionary(library => library.Name.Replace('/', ' '), library => library.Value.GetProperty("runtime").EnumerateObject().Select(f => Path.GetFileName(f.Name)).ToArray());
    }

    /// <summary>The libraries of the notices, with the line above their list.</summary>
    private static Dictionary<string, string> Listed(string notices)
    {
        Dictionary<string, string> listed = [];
        string heading = "";
        foreach (string line in notices.Split('\n'))
        {
            if (line.TrimEnd().EndsWith(':'))
                heading = line;
            else if (Library().Match(line) is { Success: true } match)
                listed.Add($"{match.Groups["name"].Value} {match.Groups["version"].Value}", heading);
        }

        return listed;
    }

    /// <summary>How the notices call the licence that a library's package states.</summary>
    private static string Licence(string library)
    {
        string[] parts = library.ToLowerInvariant().Split(' ');
        string about = File.ReadAllText(Path.Combine(Packages.Others, parts[0], parts[1], parts[0] + ".nuspec"));
        Match expression = Expression().Match(about);
        return expression.Groups["licence"].Value switch
        {
            "MIT" => "MIT licence",
            "Apache-2.0" or "MS-PL OR Apache-2.0" => "Apache License 2.0",
            "BSD-3-Clause" => "BSD 3-Clause licence",
            "" => Address().Match(about).Groups["address"].Value,
            string other => $"a licence that these notices know, not {other}",
        };
    }

    private static string Read(ZipArchive archive, string name)
    {
        using StreamReader reader = new(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^  (?<name>[\w.]+) (?<version>\d\S*)  ")]
    private static partial Regex Library();

    [GeneratedRegex("<license type=\"expression\">(?<licence>[^<]+)<")]
    private static partial Regex Expression();

    [GeneratedRegex(@"<licenseUrl>(?<address>[^<?]+)")]
    private static partial Regex Address();
}
