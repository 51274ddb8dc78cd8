namespace HindiText.Cli;

/// <summary>What a report says of one article: its part of a page, and what the overview counts.</summary>
/// <param name="Name">What the reader calls it.</param>
/// <param name="Title">Its first line.</param>
/// <param name="Things">Each thing named in it.</param>
/// <param name="Keywords">Its keywords.</param>
/// <param name="Tokens">How many tokens it has.</param>
/// <param name="Markup">Its section, whose ids begin with the prefix given.</param>
internal sealed record ReportedArticle(
    string Name, string Title, IReadOnlyList<NamedThing> Things, IReadOnlyList<Keyword> Keywords, int Tokens, string Markup)
{
    private const int LongestTitle = 100;

    /// <param name="name">What the reader calls it.</param>
    /// <param name="prefix">Begins the ids of the article's elements, so that articles can share a page.</param>
    /// <param name="heading">Level of its heading on the page.</param>
    /// <param name="document">Its analysis.</param>
    public static ReportedArticle Of(string name, string prefix, int heading, HindiDocument document)
    {
        NamedThing[] things = NamedThing.AllOf(document);
        string title = TitleOf(document.Text) ?? name;
        Html html = new();
        html.Raw($"<section aria-labelledby=\"{prefix}title\">\n<h{heading} id=\"{prefix}title\" lang=\"hi\">").Text(title).Raw($"</h{heading}>\n<p class=\"facts\">")
            .Text(name).Raw(" · ").Text(document.Sentences.Count).Raw(" sentences · ").Text(document.Tokens.Count).Raw(" tokens · ")
            .Text(document.Entities.Count).Raw(" mentions of ").Text(things.Length).Raw(" things</p>\n");
        MarkedArticle.Write(html, prefix, document, things);
        string sub = $"h{heading + 1}";
        if (document.Keywords.Count > 0)
        {
            html.Raw($"<{sub}>Keywords</{sub}>\n");
            WriteKeywords(html, title, document.Keywords);
        }

        if (things.Length > 0)
        {
            html.Raw($"<{sub}>Who and what is mentioned where</{sub}>\n");
            ThingTable.Write(html, prefix, title, document, things);
        }

        html.Raw("</section>\n");
        return new ReportedArticle(name, title, things, document.Keywords, document.Tokens.Count, html.ToString());
    }

    private static void WriteKeywords(Html html, string title, IReadOnlyList<Keyword> keywords)
    {
        html.BeginTable("Keywords: " + title).Raw("<thead><tr><th scope=\"col\">Keyword</th><th scope=\"col\">English</th><th scope=\"col\" class=\"number\">Times</th><th scope=\"col\" class=\"number\">Score</th><th scope=\"col\">Weight</th></tr></thead><tbody>\n");
        foreach (Keyword keyword in keywords)
        {
            html.Raw("<tr><td lang=\"hi\">").Text(keyword.Text).Raw("</td><td>").Text(keyword.EnglishName ?? "").Raw("</td>").NumberCell(keyword.Spans.Count)
                .Raw("<td class=\"number\">").Raw(keyword.Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)).Raw("</td><td>")
                .Bar(keyword.Score / keywords[0].Score).Raw("</td></tr>\n");
        }

        html.EndTable();
    }

    private static string? TitleOf(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        int end = start.IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = (end < 0 ? start : start[..end]).Trim();
        if (line.IsEmpty)
            return null;
        if (line.Length <= LongestTitle)
            return line.ToString();
        int cut = line[..LongestTitle].LastIndexOf(' ');
        return string.Concat(line[..(cut > 0 ? cut : LongestTitle)], "…");
    }
}
