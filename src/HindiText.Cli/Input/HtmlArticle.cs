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

    // The parser takes time with the square of the depth, the reader with the elements times their depth and descends by recursion; real pages stay far
    // below.
    private const int DeepestElement = 500;
    private const long MostLevels = 2_000_000;

    /// <exception cref="InputException">No article is found on the page, or its elements are too many or too deep in each other.</exception>
    public static string Read(string html, string path)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";
        DepthMeter meter = new(path);
        using IHtmlDocument page = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => meter.Created(element) }).ParseDocument(html);
        using Reader reader = new(Address, page);
        Article article = reader.GetArticle();
        string text = string.Join('\n', (article.TextContent ?? "").Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        if (!article.IsReadable || text.Length == 0)
            throw new InputException($"{path}: expected a page with an article, found none in it");
        string title = (article.Title ?? "").Trim();
        return title.Length == 0 || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n\n{text}";
    }

    /// <summary>Ends the parsing of a page that would take too long.</summary>
    private sealed class DepthMeter(string path)
    {
        private readonly Dictionary<IElement, int> _depths = new(ReferenceEqualityComparer.Instance);
        private IElement? _last;
        private long _levels;

        /// <summary>An element is put into its place after it is made: the last one has its place when the next is made.</summary>
        public void Created(IElement element)
        {
            if (_last is not null)
            {
                int depth = _depths[_last] = _last.ParentElement is IElement parent ? _depths.GetValueOrDefault(parent) + 1 : 0;
                _levels += depth;
                if (depth > DeepestElement || _levels > MostLevels)
                    throw new InputException($"{path}: expected elements at most {DeepestElement} deep in each other, together {MostLevels} levels, found more");
            }

            _last = element;
        }
    }
}
