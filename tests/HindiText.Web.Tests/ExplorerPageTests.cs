using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HindiText.Web.Tests;

/// <summary>NewsExplorer in a browser.</summary>
[Collection("browser")]
public sealed class ExplorerPageTests(Chromium chromium, Explorer explorer) : IClassFixture<Explorer>
{
    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task A_corpus_article_with_all_layers_is_in_order(int width, ColorScheme scheme)
    {
        await using WatchedPage page = await chromium.OpenAsync(width, scheme);
        await page.Page.GotoAsync(explorer.Address.ToString());
        await page.ShouldBeInOrder();
        await page.Page.Locator("#choice option[value=world-001]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Page.SelectOptionAsync("#choice", "world-001");
        await Expect(page.Page.Locator("#named tbody")).ToContainTextAsync("Vladimir Putin");
        await page.Page.CheckAsync("input[value=words]");
        await page.Page.CheckAsync("input[value=sentences]");
        await page.ShouldBeInOrder();
        page.Requests.Should().OnlyContain(r => r.StartsWith(explorer.Address.ToString()));
    }

    [BrowserFact]
    public async Task What_is_typed_is_analysed_and_layers_switch()
    {
        await using WatchedPage page = await chromium.OpenAsync();
        await page.Page.GotoAsync(explorer.Address.ToString());
        await page.Page.Locator("#source").PressSequentiallyAsync("कल शी जिनपिंग <b>बीजिंग</b> में थे। वे लौटे।");
        ILocator shown = page.Page.Locator("#shown");
        await Expect(shown.Locator("a.person .tip")).ToContainTextAsync("Xi Jinping");
        await Expect(page.Page.Locator("#named tbody")).ToContainTextAsync("the knowledge base has this full name");
        await Expect(shown.Locator("b")).ToHaveCountAsync(0);
        await Expect(shown).ToContainTextAsync("<b>");
        await Expect(shown.Locator(".sentence")).ToHaveCountAsync(0);
        await page.Page.CheckAsync("input[value=sentences]");
        await Expect(shown.Locator(".sentence")).ToHaveCountAsync(2);
        await page.Page.CheckAsync("input[value=words]");
        await Expect(shown.Locator(".gloss").First).ToBeVisibleAsync();
        await page.Page.UncheckAsync("input[value=entities]");
        await Expect(shown.Locator("a")).ToHaveCountAsync(0);
        await Expect(page.Page.Locator("#keywords tbody")).ToContainTextAsync("शी जिनपिंग");
        page.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task It_copies_json_and_code()
    {
        const string text = "पुतिन ने \"\"\"कहा\"\"\": मास्को।";
        await using WatchedPage page = await chromium.OpenAsync();
        await page.Page.GotoAsync(explorer.Address.ToString());
        await Expect(page.Page.Locator("#copy-json")).ToBeDisabledAsync();
        await page.Page.FillAsync("#source", text);
        await page.Page.ClickAsync("#copy-json");
        await Expect(page.Page.Locator("#state")).ToHaveTextAsync("Copied.");
        using JsonDocument json = JsonDocument.Parse(await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        json.RootElement.GetProperty("text").GetString().Should().Be(text);
        await page.Page.ClickAsync("#copy-code");
        await page.Page.WaitForFunctionAsync("async () => (await navigator.clipboard.readText()).startsWith('using HindiText;')");
        (await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().Contain($"Hindi.Analyze(\n\"\"\"\"\n{text}\n\"\"\"\");\n");
    }

    [BrowserFact]
    public async Task A_refusal_is_told()
    {
        await using WatchedPage page = await chromium.OpenAsync();
        await page.Page.GotoAsync(explorer.Address.ToString());
        await page.Page.EvaluateAsync("() => { const s = document.getElementById('source'); s.value = 'क'.repeat(100001); s.dispatchEvent(new Event('input')); }");
        await Expect(page.Page.Locator("#state")).ToContainTextAsync("expected at most 100,000 characters");
    }
}
