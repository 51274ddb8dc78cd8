using System.Globalization;
using System.Text;

namespace HindiText.Cli;

/// <summary>What a collection is about: its articles, its commonest keywords, and who and what is named in how many articles.</summary>
internal sealed class CollectionOverview
{
    private const int ShownThings = 200;
    private const int ShownKeywords = 20;
    private const int KeptForms = 6;

    private readonly List<(string Title, string Link, int Tokens, int Things)> _articles = [];
    private readonly Dictionary<(EntityType Type, string Name), Tally> _things = [];
    private readonly Dictionary<string, (int Articles, double Score, string? English)> _keywords = new(StringComparer.Ordinal);

    public int Count => _articles.Count;

    /// <param name="article">An article.</param>
    /// <param name="link">Where its section is: an address as it stands in a link.</param>
    public void Add(ReportedArticle article, string link)
    {
        _articles.Add((article.Title, link, article.Tokens, article.Things.Count));

        // Dates, amounts and numbers tell of their article alone.
        foreach (IGrouping<(EntityType, string), NamedThing> thing in article.Things.Where(t => t.Mentions[0].EnglishName is not null).GroupBy(t => (t.Type, t.Name)))
        {
            if (!_things.TryGetValue(thing.Key, out Tally? tally))
                _things.Add(thing.Key, tally = new Tally());
            tally.Articles++;
            tally.Mentions += thing.Sum(t => t.Mentions.Count);
            foreach (string form in thing.SelectMany(t => t.Hindi).TakeWhile(_ => tally.Forms.Count < KeptForms))
                tally.Forms.Add(form);
        }

        foreach (Keyword keyword in article.Keywords)
        {
            (int articles, double score, string? english) = _keywords.GetValueOrDefault(keyword.Text);
            _keywords[keyword.Text] = (articles + 1, score + keyword.Score, english ?? keyword.EnglishName);
        }
    }

    public void Write(Html html)
    {
        html.Raw("<h1>").Text(_articles.Count).Raw(" articles</h1>\n<p class=\"facts\">").Text(_articles.Sum(a => a.Tokens)).Raw(" tokens · ")
            .Text(_things.Count).Raw(" things named</p>\n<h2>Keywords</h2>\n");
        WriteKeywords(html);
        html.Raw("<h2>Who and what is named</h2>\n");
        WriteThings(html);
        html.Raw("<h2>Articles</h2>\n").BeginTable("Articles")
            .SortableHead(1..3, "Article", "Tokens", "Things named").Raw("<tbody>\n");
        foreach ((string title, string link, int tokens, int things) in _articles)
            html.Raw("<tr><td lang=\"hi\"><a href=\"").Text(link).Raw("\">").Text(title).Raw("</a></td>").NumberCell(tokens).NumberCell(things).Raw("</tr>\n");
        html.EndTable();
    }

    private void WriteKeywords(Html html)
    {
        html.BeginTable("Keywords")
            .SortableHead(2..3, "Keyword", "English", "Articles", "Weight").Raw("<tbody>\n");
        var shown = _keywords.OrderByDescending(k => k.Value.Score).ThenBy(k => k.Key, StringComparer.Ordinal).Take(ShownKeywords).ToList();
        for (int i = 0; i < shown.Count; i++)
        {
            html.Raw("<tr><td lang=\"hi\">").Text(shown[i].Key).Raw("</td><td>").Text(shown[i].Value.English ?? "").Raw("</td>")
                .NumberCell(shown[i].Value.Articles).Raw($"<td data-key=\"{shown.Count - i}\">").Bar(shown[i].Value.Score / shown[0].Value.Score).Raw("</td></tr>\n");
        }

        html.EndTable();
    }

    private void WriteThings(Html html)
    {
        var things = _things.OrderByDescending(t => t.Value.Articles).ThenByDescending(t => t.Value.Mentions)
            .ThenBy(t => t.Key.Name, StringComparer.Ordinal).ToList();
        html.BeginTable("Who and what is named")
            .SortableHead(3..5, "Name", "Hindi", "Type", "Articles", "Mentions").Raw("<tbody>\n");
        foreach (((EntityType type, string name), Tally tally) in things.Take(ShownThings))
        {
            html.Raw("<tr><td>").Text(name).Raw("</td><td lang=\"hi\">").Text(string.Join(" · ", tally.Forms)).Raw($"</td><td>{type}</td>")
                .NumberCell(tally.Articles).NumberCell(tally.Mentions).Raw("</tr>\n");
        }

        html.EndTable();
        if (things.Count > ShownThings)
            html.Raw("<p class=\"note\">The first ").Text(ShownThings).Raw(" of ").Text(things.Count).Raw("; the download has all.</p>\n");
        using MemoryStream csv = new();
        RowText.WriteCsv(
            csv,
            [["name", "hindi", "type", "articles", "mentions"], .. things.Select(t => new[]
            {
                t.Key.Name, string.Join(" · ", t.Value.Forms), Names.Of(t.Key.Type),
                t.Value.Articles.ToString(CultureInfo.InvariantCulture), t.Value.Mentions.ToString(CultureInfo.InvariantCulture),
            })]);
        html.Download("things.csv", Encoding.UTF8.GetString(csv.ToArray())).Raw("\n");
    }

    private sealed class Tally
    {
        public int Articles { get; set; }

        public int Mentions { get; set; }

        public HashSet<string> Forms { get; } = new(StringComparer.Ordinal);
    }
}
