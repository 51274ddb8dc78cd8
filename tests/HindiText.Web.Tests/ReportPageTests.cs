using System.Text;
using HindiText.Cli.Tests;
using HindiText.Corpus;
using Microsoft.Playwright;

namespace HindiText.Web.Tests;

/// <summary>The pages of <c>hinditext report</c>, in a browser.</summary>
[Collection("browser")]
public sealed class ReportPageTests(Chromium chromium) : IDisposable
{
    private const string WithoutTips = """
        () => [...document.querySelectorAll('.text p')].map(p => { const c = p.cloneNode(true); c.querySelectorAll('.tip').forEach(t => t.remove()); return c.textContent; }).join('\n')
        """;

    private static readonly string Articles = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "articles");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hinditext");

    public void Dispose() => _folder.Delete(recursive: true);

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Pages_of_real_articles_are_in_order(int width, ColorScheme scheme)
    {
        string one = Report(Corpus("world-001"));
        string many = Report(Corpus("world-001"), Corpus("courts-001"), Write("empty.txt", ""));
        foreach (string path in (string[])[one, many])
        {
            await using WatchedPage page = await chromium.OpenAsync(width, scheme);
            await page.Page.GotoAsync(Url(path));
            await page.ShouldBeInOrder();
            page.Requests.Should().Equal([Url(path)], "a page loads nothing but itself");
        }
    }

    [BrowserFact]
    public async Task The_text_is_all_there_and_nothing_of_it_is_markup()
    {
        const string text = "<script>window.bad = 1</script>\n\n<img src=x onerror='window.bad = 2'> शी जिनपिंग & \"पुतिन\" ]]> </p></main>\n😀 क्\u200Dष";
        string path = Report(Write("<b onclick=\"window.bad=3\">.txt", text));
        await using WatchedPage page = await chromium.OpenAsync();
        await page.Page.GotoAsync(Url(path));
        (await page.Page.EvaluateAsync<string>(WithoutTips)).Should().Be(text);
        (await page.Page.EvaluateAsync<string>("String(window.bad)")).Should().Be("undefined");
        (await page.Page.Locator("main img, main script, main b").CountAsync()).Should().Be(0);
        foreach (string article in (string[])["world-001", "courts-001"])
        {
            string file = Corpus(article);
            await page.Page.GotoAsync(Url(Report(file)));
            (await page.Page.EvaluateAsync<string>(WithoutTips)).Should().Be(File.ReadAllText(file));
        }

        page.Faults.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task The_keyboard_reaches_mentions_and_shows_their_names_in_full(int width)
    {
        await using WatchedPage page = await chromium.OpenAsync(width);
        await page.Page.GotoAsync(Url(Report(Write("a.txt", "कल शी जिनपिंग बीजिंग में थे।"))));
        ILocator mention = page.Page.Locator(".text a.person");
        for (int i = 0; i < 10 && !await mention.EvaluateAsync<bool>("e => e === document.activeElement"); i++)
            await page.Page.Keyboard.PressAsync("Tab");
        ILocator tip = mention.Locator(".tip");
        (await tip.EvaluateAsync<string>("e => getComputedStyle(e).opacity")).Should().Be("1");
        (await tip.TextContentAsync()).Should().Contain("Xi Jinping");
        LocatorBoundingBoxResult box = (await tip.BoundingBoxAsync())!;
        box.X.Should().BeGreaterThanOrEqualTo(0);
        (box.X + box.Width).Should().BeLessThanOrEqualTo(width);
        (await page.Page.Locator(".text a.location .tip").EvaluateAsync<string>("e => getComputedStyle(e).opacity")).Should().Be("0");
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.Page.Locator("tr:target").TextContentAsync()).Should().Contain("Xi Jinping");
    }

    [BrowserFact]
    public async Task The_table_sorts_and_downloads()
    {
        await using WatchedPage page = await chromium.OpenAsync();
        await page.Page.GotoAsync(Url(Report(Corpus("world-001"))));
        ILocator heading = page.Page.GetByRole(AriaRole.Button, new() { Name = "Times" });
        await heading.ClickAsync();
        await heading.ClickAsync();
        (await page.Page.Locator("th[aria-sort]").GetAttributeAsync("aria-sort")).Should().Be("descending");
        int[] times = await page.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('tr[id] td.number')].map(c => +c.dataset.key)");
        times.Should().BeInDescendingOrder().And.OnlyContain(n => n > 0);
        times[0].Should().BeGreaterThan(1);
        IDownload download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.Locator(".download").ClickAsync());
        string[] csv = await File.ReadAllLinesAsync(await download.PathAsync());
        csv[0].Should().Be("name,hindi,type,times,source,starts");
        csv.Should().HaveCount(times.Length + 1).And.Contain(l => l.StartsWith("Xi Jinping,"));
    }

    [BrowserFact]
    public async Task A_folder_of_pages_is_linked_both_ways()
    {
        string input = _folder.CreateSubdirectory("in").FullName;
        File.WriteAllText(Path.Combine(input, "समाचार #1 %.txt"), "नरेंद्र मोदी पटना गए।");
        File.WriteAllText(Path.Combine(input, "b.jsonl"), "{\"id\":\"x/y\",\"text\":\"पुतिन मास्को में थे।\"}\n{\"id\":\"../../climb\",\"text\":\"क\"}\n{\"id\":\"/etc/x\",\"text\":\"क\"}\n{\"id\":\"X/Y\",\"text\":\"क\"}\n");
        string output = Path.Combine(_folder.FullName, "out");
        ProgramRun run = ProgramRun.Of("HindiText.Cli", ["report", input, "-o", output]);
        run.ExitCode.Should().Be(2);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().SatisfyRespectively(
            l => l.Should().EndWith("b.jsonl: expected an id that is a name inside the output folder, found '../../climb'"),
            l => l.Should().EndWith("found '/etc/x'"),
            l => l.Should().EndWith("expected ids that differ, found 'X/Y' again"));
        Directory.EnumerateFiles(_folder.FullName, "*.html", SearchOption.AllDirectories).Should().HaveCount(3).And.OnlyContain(f => f.StartsWith(output));
        await using WatchedPage page = await chromium.OpenAsync();
        string index = Url(Path.Combine(output, "index.html"));
        foreach (string title in (string[])["नरेंद्र मोदी पटना गए।", "पुतिन मास्को में थे।"])
        {
            await page.Page.GotoAsync(index);
            await page.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
            (await page.Page.Locator("h1").TextContentAsync()).Should().Be(title);
            await page.Page.GetByRole(AriaRole.Link, new() { Name = "All articles" }).ClickAsync();
            page.Page.Url.Should().Be(index);
            await page.ShouldBeInOrder();
        }
    }

    private static string Url(string path) => new Uri(path).AbsoluteUri;

    private string Corpus(string name) => Write(name + ".txt", CorpusArticle.Load(Path.Combine(Articles, name + ".txt")).Text);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    private string Report(params string[] files)
    {
        string page = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        ProgramRun run = ProgramRun.Of("HindiText.Cli", ["report", .. files, "-o", page]);
        run.ExitCode.Should().Be(0, run.Error);
        return page;
    }
}
