using System.Text.RegularExpressions;
using SmartReader;

namespace HindiText.Cli;

/// <summary>The article of a web page: its headline, an empty line, and the text without menus, advertisements and the like.</summary>
internal static partial class HtmlArticle
{
    // The library wants to know where a page is from; it is only used to complete links, nothing is fetched.
    private const string Address = "http://localhost/";

    /// <exception cref="InputException">No article is found on the page.</exception>
    public static string Read(string html, string path)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";
        using Reader reader = new(Address, html);
        Article article = reader.GetArticle();
        string text = Spaces().Replace(article.TextContent?.Replace("\r", "", StringComparison.Ordinal) ?? "", "\n").Trim();
        if (!article.IsReadable || text.Length == 0)
            throw new InputException($"{path}: expected a page with an article, found none in it");
        string title = (article.Title ?? "").Trim();
        return title.Length == 0 || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n\n{text}";
    }

    [GeneratedRegex(@"[ \t\u00A0]*\n\s*")]
    private static partial Regex Spaces();
}
