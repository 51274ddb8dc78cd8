using System.Globalization;
using System.Text;

namespace HindiText.Cli;

/// <summary>The table of what an article names, with a strip that shows where along the text.</summary>
internal static class ThingTable
{
    private const int StripWidth = 200;

    public static void Write(Html html, string prefix, string title, HindiDocument document, NamedThing[] things)
    {
        html.BeginTable("Who and what is mentioned where: " + title)
            .SortableHead(3..4, "Name", "Hindi", "Type", "Times", "Name from", "Along the text").Raw("<tbody>\n");
        for (int i = 0; i < things.Length; i++)
        {
            NamedThing thing = things[i];
            html.Raw($"<tr id=\"{prefix}e{i}\"><td><a href=\"#{prefix}m{i}\">").Text(thing.Name).Raw("</a></td><td lang=\"hi\">")
                .Text(string.Join(" · ", thing.Hindi)).Raw($"</td><td>{thing.Type}</td>").NumberCell(thing.Mentions.Count)
                .Raw("<td>").Text(thing.Source).Raw(string.Create(CultureInfo.InvariantCulture, $"</td><td data-key=\"{thing.Mentions[0].Span.Start}\">"));
            WriteStrip(html, document.Text.Length, thing);
            html.Raw("</td></tr>\n");
        }

        html.EndTable().Download(title + ".csv", Csv(things)).Raw("\n");
    }

    private static void WriteStrip(Html html, int length, NamedThing thing)
    {
        html.Raw("<svg role=\"img\" aria-label=\"at ").Raw(string.Join(", ", thing.Mentions.Select(m => (int)(100.0 * m.Span.Start / length)).Distinct()))
            .Raw($" percent of the text\" width=\"{StripWidth}\" height=\"14\" viewBox=\"0 0 {StripWidth} 14\"><rect class=\"ground\" y=\"4\" width=\"{StripWidth}\" height=\"6\"/>");
        foreach (Entity mention in thing.Mentions)
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{(StripWidth - 3.0) * mention.Span.Start / length:0.#}\" width=\"3\" height=\"14\"/>"));
        html.Raw("</svg>");
    }

    private static string Csv(NamedThing[] things)
    {
        using MemoryStream bytes = new();
        RowText.WriteCsv(
            bytes,
            [["name", "hindi", "type", "times", "source", "starts"], .. things.Select(t => new[]
            {
                t.Name,
                string.Join(" · ", t.Hindi),
                Names.Of(t.Type),
                t.Mentions.Count.ToString(CultureInfo.InvariantCulture),
                t.Source,
                string.Join(' ', t.Mentions.Select(m => m.Span.Start.ToString(CultureInfo.InvariantCulture))),
            })]);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
