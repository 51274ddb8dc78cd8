using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace HindiText.Web.Tests;

/// <summary>What NewsExplorer answers, without a browser.</summary>
public sealed class ExplorerLimitTests(Explorer explorer) : IClassFixture<Explorer>
{
    private readonly HttpClient _client = new() { BaseAddress = explorer.Address };

    [Fact]
    public async Task Every_answer_has_the_strict_policy()
    {
        foreach (string path in (string[])["", "page.js", "page.css", "articles", "articles/world-001", "none"])
        {
            HttpResponseMessage answer = await _client.GetAsync(path);
            answer.StatusCode.Should().Be(path == "none" ? HttpStatusCode.NotFound : HttpStatusCode.OK);
            string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.Should().StartWith("default-src 'none'").And.NotContain("unsafe").And.Contain("frame-ancestors 'none'");
            answer.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        }
    }

    [Fact]
    public async Task It_analyses_what_is_posted()
    {
        using JsonDocument json = JsonDocument.Parse(await (await _client.PostAsJsonAsync("analyze", new { text = "शी जिनपिंग बीजिंग में थे।" })).Content.ReadAsStringAsync());
        JsonElement document = json.RootElement.GetProperty("document");
        document.GetProperty("entities")[0].GetProperty("english").GetString().Should().Be("Xi Jinping");
        document.GetProperty("tokens")[0].GetProperty("pos").GetString().Should().Be("PROPN");
        json.RootElement.GetProperty("why")[0].GetProperty("rule").GetString().Should().Be("FullName");
        json.RootElement.GetProperty("why").GetArrayLength().Should().Be(document.GetProperty("entities").GetArrayLength());
    }

    [Theory]
    [InlineData("{\"text\":5}", "application/json", 400)]
    [InlineData("{}", "application/json", 400)]
    [InlineData("nothing", "application/json", 400)]
    [InlineData("{\"text\":\"\\ud800\"}", "application/json", 400)]
    [InlineData("{\"text\":\"क\"}", "text/plain", 415)]
    public async Task What_is_no_request_is_refused(string body, string type, int status)
    {
        using StringContent content = new(body, MediaTypeHeaderValue.Parse(type));
        ((int)(await _client.PostAsync("analyze", content)).StatusCode).Should().Be(status);
    }

    [Theory]
    [InlineData(100_000, 200)]
    [InlineData(100_001, 413)]
    public async Task Texts_are_bounded(int length, int status)
    {
        using StringContent content = new($"{{\"text\":\"{new string('क', length)}\"}}", MediaTypeHeaderValue.Parse("application/json"));
        ((int)(await _client.PostAsync("analyze", content)).StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task Other_names_of_this_host_are_refused()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "") { Headers = { Host = "news.example" } };
        (await _client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
