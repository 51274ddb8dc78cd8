using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HindiText.Web.Tests;

/// <summary>A page, with what went wrong on it and what it asked for.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    public WatchedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                Faults.Add(message.Text);
        };
        page.PageError += (_, error) => Faults.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors on the console: of scripts, and of what the page's policy refused.</summary>
    public List<string> Faults { get; } = [];

    public List<string> Requests { get; } = [];

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    /// <summary>What holds for every page: nothing for axe to find, nothing wider than the window, no cluster cut by markup.</summary>
    public async Task ShouldBeInOrder()
    {
        AxeResult axe = await Page.RunAxe();
        axe.Passes.Should().NotBeEmpty("axe did look");
        axe.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").Should().BeEmpty();
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().Be(0);
        (await Page.EvaluateAsync<string[]>("""
            () => {
              const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) if (/^[\p{M}\u200c\u200d]/u.test(walker.currentNode.data)) found.push(walker.currentNode.data);
              return found;
            }
            """)).Should().BeEmpty("no piece of text begins with a mark");
        Faults.Should().BeEmpty();
    }
}
