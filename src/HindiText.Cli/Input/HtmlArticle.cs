using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace HindiText.Cli;

/// <summary>The article of a web page: its headline, an empty line, and the text without menus, advertisements and the like.</summary>
internal static class HtmlArticle
{
    // The library wants to know where a page is from; it is only used to complete links, nothing is fetched.
    private const string Address = "http://localhost/";

    // The reader descends by recursion, so that a page made to be deep would end the program; real pages stay far below.
    private const int DeepestElement = 500;

    /// <exception cref="InputException">No article is found on the page, or its elements are nested too deep.</exception>
    public static string Read(string html, string path)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";
        using IHtmlDocument page = new HtmlParser().ParseDocument(html);
        if (IsDeep(page))
            throw new InputException($"{path}: expected elements at most {DeepestElement} deep in each other, found deeper");
        using Reader reader = new(Address, page);
        Article article = reader.GetArticle();
        string text = string.Join('\n', (article.TextContent ?? "").Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        if (!article.IsReadable || text.Length == 0)
            throw new InputException($"{path}: expected a page with an article, found none in it");
        string title = (article.Title ?? "").Trim();
        return title.Length == 0 || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n\n{text}";
    }

    private static bool IsDeep(INode root)
    {
        int depth = 0;
        INode? node = root;
        while (node is not null)
        {
            if (node.FirstChild is INode child)
            {
                node = child;
                if (++depth > DeepestElement)
                    return true;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == root ? null : node?.NextSibling;
        }

        return false;
    }
}
