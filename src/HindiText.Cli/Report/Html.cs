using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace HindiText.Cli;

/// <summary>Markup in the making. Whatever comes from a text goes through <see cref="Text(string)"/>, which escapes it.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new();

    /// <summary>Markup of this program's own.</summary>
    public Html Raw(string markup)
    {
        _markup.Append(markup);
        return this;
    }

    /// <summary>Anything, as text or inside a quoted attribute.</summary>
    public Html Text(string text)
    {
        _markup.Append(Encoder.Encode(text));
        return this;
    }

    public Html Text(int number) => Raw(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A row's cell with a number, sorted as such.</summary>
    public Html NumberCell(int number) =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"<td class=\"number\" data-key=\"{number}\">")).Text(number).Raw("</td>");

    /// <summary>A heading row of a table that can be sorted by each of its columns.</summary>
    /// <param name="numbers">Which of the columns are numbers.</param>
    /// <param name="headings">What stands above the columns.</param>
    public Html SortableHead(Range numbers, params string[] headings)
    {
        Raw("<thead><tr>");
        (int first, int count) = numbers.GetOffsetAndLength(headings.Length);
        for (int i = 0; i < headings.Length; i++)
            Raw(i >= first && i < first + count ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").Raw("<button type=\"button\">").Text(headings[i]).Raw("</button></th>");
        return Raw("</tr></thead>");
    }

    /// <summary>Begins a table that scrolls sideways where the window is narrow; the keyboard can scroll it as well.</summary>
    /// <param name="label">What a screen reader calls it; differs from others on the page.</param>
    public Html BeginTable(string label) =>
        Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text(label).Raw("\"><table>");

    public Html EndTable() => Raw("</tbody></table></div>\n");

    /// <summary>A link that saves a text as a file, without a script.</summary>
    public Html Download(string fileName, string content) =>
        Raw("<a class=\"download\" download=\"").Text(fileName).Raw("\" href=\"data:text/csv;charset=utf-8,")
            .Raw(Uri.EscapeDataString(WellFormed(content))).Raw("\">Download this table (CSV)</a>");

    /// <summary>A bar of a share from 0 to 1.</summary>
    public Html Bar(double share) => Raw(string.Create(
        CultureInfo.InvariantCulture,
        $"<svg aria-hidden=\"true\" width=\"120\" height=\"12\" viewBox=\"0 0 120 12\"><rect class=\"ground\" width=\"120\" height=\"12\"/><rect width=\"{120 * Math.Clamp(share, 0, 1):0.#}\" height=\"12\"/></svg>"));

    public override string ToString() => _markup.ToString();

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
