namespace HindiText.Cli;

/// <summary>
/// The article's text with its entities marked by type. Each is a link to its row of the table, so that it can be reached by keyboard,
/// and shows type and English name when the pointer or the focus is on it.
/// </summary>
internal static class MarkedArticle
{
    public static void Write(Html html, string prefix, HindiDocument document, NamedThing[] things)
    {
        Dictionary<int, int> numbers = [];
        for (int i = 0; i < things.Length; i++)
            numbers[things[i].Mentions[0].Group] = i;
        WriteLegend(html, things);
        string text = document.Text;
        html.Raw("<div class=\"text\" lang=\"hi\">\n<p>");
        int at = 0;
        foreach (Entity entity in document.Entities)
        {
            WritePlain(html, text.AsSpan(at, entity.Span.Start - at));
            int number = numbers[entity.Group];
            NamedThing thing = things[number];
            bool first = thing.Mentions[0].Span == entity.Span;
            string type = entity.Type.ToString();
            html.Raw($"<a class=\"{type.ToLowerInvariant()}{(first ? " first" : "")}\" href=\"#{prefix}e{number}\"{(first ? $" id=\"{prefix}m{number}\"" : "")}>")
                .Text(entity.Text).Raw("<span class=\"tip\" lang=\"en\"> ").Text(thing.English is null ? $"({type})" : $"({thing.English}, {type})").Raw("</span></a>");
            at = entity.Span.End;
        }

        WritePlain(html, text.AsSpan(at));
        html.Raw("</p>\n</div>\n");
    }

    private static void WriteLegend(Html html, NamedThing[] things)
    {
        if (things.Length == 0)
            return;
        html.Raw("<ul class=\"legend\" aria-label=\"Types of what is marked\">");
        foreach (IGrouping<EntityType, NamedThing> type in things.GroupBy(t => t.Type).OrderBy(g => g.Key))
            html.Raw($"<li><span class=\"{type.Key.ToString().ToLowerInvariant()}\">{type.Key}: ").Text(type.Sum(t => t.Mentions.Count)).Raw("</span></li>");
        html.Raw("</ul>\n");
    }

    /// <summary>Line feeds become paragraphs.</summary>
    private static void WritePlain(Html html, ReadOnlySpan<char> text)
    {
        bool first = true;
        foreach (Range line in text.Split('\n'))
        {
            if (!first)
                html.Raw("</p>\n<p>");
            html.Text(text[line].TrimEnd('\r').ToString());
            first = false;
        }
    }
}
