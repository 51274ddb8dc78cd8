using System.Globalization;
using System.Text.Json;
using HindiText.Packages.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HindiText.Web.Tests;

/// <summary>The C# that NewsExplorer copies, compiled in a project of its own, prints what the copied JSON says.</summary>
[Collection("browser")]
public sealed class CopiedCodeTests(Chromium chromium, Explorer explorer) : IClassFixture<Explorer>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hinditext");

    public void Dispose() => _folder.Delete(recursive: true);

    [BrowserTheory]
    [InlineData("पुतिन ने \"\"\"कहा\"\"\": मास्को \\n {text} बड़ा है।\n\n  \"शी जिनपिंग बीजिंग में थे।\"\u2028अंत\"")]
    [InlineData("\"")]
    public async Task It_compiles_and_prints_what_the_json_says(string text)
    {
        (string json, string code) = await Copies(text);
        File.WriteAllText(Path.Combine(_folder.FullName, "Program.cs"), code);
        File.WriteAllText(Path.Combine(_folder.FullName, "copied.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors><InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup><Reference Include="{Path.Combine(AppContext.BaseDirectory, "HindiText.dll")}" /></ItemGroup>
            </Project>
            """);
        ShouldSay(Shell.Dotnet(_folder.FullName, ["run"]), json);
    }

    private async Task<(string Json, string Code)> Copies(string text)
    {
        await using WatchedPage page = await chromium.OpenAsync();
        await page.Page.GotoAsync(explorer.Address.ToString());
        await page.Page.FillAsync("#source", text);
        await Expect(page.Page.Locator("#copy-json")).ToBeEnabledAsync();
        string json = await Copied(page.Page, "#copy-json"), code = await Copied(page.Page, "#copy-code");
        return (json, code);
    }

    private static async Task<string> Copied(IPage page, string button)
    {
        await page.EvaluateAsync("navigator.clipboard.writeText('')");
        await page.ClickAsync(button);
        await page.WaitForFunctionAsync("async () => await navigator.clipboard.readText() !== ''");
        return await page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    private static void ShouldSay(string printed, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        string[] entities = [.. document.RootElement.GetProperty("entities").EnumerateArray().Select(e =>
            $"{e.GetProperty("text").GetString()}\t{Name(e.GetProperty("type").GetString()!)}\t{(e.TryGetProperty("english", out JsonElement name) ? name.GetString() : "")}")];
        (string Text, double Score)[] keywords = [.. document.RootElement.GetProperty("keywords").EnumerateArray().Select(k =>
            (k.GetProperty("text").GetString()!, k.GetProperty("score").GetDouble()))];
        string[] lines = printed.Split('\n')[..^1];
        lines.Take(entities.Length).Should().Equal(entities);

        // The JSON has three decimals of a score, the program two.
        lines.Skip(entities.Length).Select(l => l.Split('\t')).Should().Equal(keywords, (line, keyword) =>
            line[1] == keyword.Text && Math.Abs(double.Parse(line[0], CultureInfo.InvariantCulture) - keyword.Score) < 0.0056);
    }

    private static string Name(string type) => type[..1] + type[1..].ToLowerInvariant();
}
