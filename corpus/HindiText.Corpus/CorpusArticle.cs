using System.Globalization;

namespace HindiText.Corpus;

/// <summary>An article of the corpus: its text without marks, and what the annotators marked in it.</summary>
public sealed record CorpusArticle
{
    /// <summary>Name of the article and of its file.</summary>
    public required string Id { get; init; }

    /// <summary>The desk that it belongs to.</summary>
    public required string Section { get; init; }

    /// <summary>The day of publication.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How it ends its sentences: danda, fullstop, mixed or scraped.</summary>
    public required string Style { get; init; }

    /// <summary>Title, empty line and body, without marks.</summary>
    public required string Text { get; init; }

    /// <summary>The marked mentions in order.</summary>
    public required IReadOnlyList<CorpusMention> Mentions { get; init; }

    /// <summary>The editors' keywords, most important first.</summary>
    public required IReadOnlyList<CorpusKeyword> Keywords { get; init; }

    /// <summary>Reads an article from its file.</summary>
    /// <exception cref="HindiDataException">The file is not in the corpus's form; the message names file and line.</exception>
    public static CorpusArticle Load(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads an article from the content of its file.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">What messages call it.</param>
    /// <exception cref="HindiDataException">The content is not in the corpus's form; the message names file and line.</exception>
    public static CorpusArticle Parse(string content, string fileName)
    {
        string[] lines = content.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Dictionary<string, (string Value, int Line)> header = [];
        List<(string Value, int Line)> keywordLines = [];
        int body = ReadHeader(lines, fileName, header, keywordLines);

        MarkedText text = new(fileName);
        (string title, int titleLine) = Field("title");
        text.AddLine(title, titleLine);
        text.AddLine("", titleLine);
        for (int i = body; i < lines.Length; i++)
            text.AddLine(lines[i], i + 1);

        (string dateText, int dateLine) = Field("date");
        if (!DateOnly.TryParseExact(dateText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            throw new HindiDataException($"{fileName}({dateLine}): expected a date such as 2026-02-05, found '{dateText}'");
        return new CorpusArticle
        {
            Id = Field("id").Value,
            Section = Field("section").Value,
            Date = date,
            Style = Field("style").Value,
            Text = text.Text,
            Mentions = text.Mentions,
            Keywords = [.. keywordLines.Select(k => CorpusKeyword.Parse(k.Value, $"{fileName}({k.Line})"))],
        };

        (string Value, int Line) Field(string name) => header.TryGetValue(name, out (string, int) field)
            ? field
            : throw new HindiDataException($"{fileName}: expected a header line '{name}: …', found none");
    }

    private static int ReadHeader(
        string[] lines, string fileName, Dictionary<string, (string, int)> header, List<(string, int)> keywordLines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                return i + 1;
            int colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
            string name = colon < 0 ? "" : lines[i][..colon];
            if (name == "keyword")
                keywordLines.Add((lines[i][(colon + 2)..], i + 1));
            else if (name is not ("id" or "title" or "section" or "date" or "style"))
                throw new HindiDataException($"{fileName}({i + 1}): expected id, title, section, date, style or keyword and a colon, found '{lines[i]}'");
            else if (!header.TryAdd(name, (lines[i][(colon + 2)..], i + 1)))
                throw new HindiDataException($"{fileName}({i + 1}): expected one line '{name}', found a second");
        }

        throw new HindiDataException($"{fileName}: expected an empty line after the header, found none");
    }
}
