using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace HindiText.Cli;

/// <summary>Documents as the rows of a table with a header (RFC 4180: commas, double quotes, line breaks inside quotes).</summary>
internal static class CsvDocuments
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        MaxFieldSize = TextStream.LongestDocument,
        BadDataFound = null,
    };

    /// <exception cref="InputException">The table has no column of text, or cannot be read.</exception>
    public static IEnumerable<(string Id, Func<string> Text)> Read(Stream stream, string path, InputSettings settings)
    {
        using CsvParser rows = new(new StreamReader(stream), Form);
        if (!Next(rows, path))
            yield break;
        string[] header = rows.Record!;
        int text = Array.IndexOf(header, settings.TextField);
        if (text < 0)
            throw new InputException($"{path}(1): expected a column \"{settings.TextField}\", found {string.Join(", ", header.Take(20).Select(h => $"\"{h}\""))}");
        int id = Array.IndexOf(header, settings.IdField);
        while (Next(rows, path))
        {
            string[] cells = rows.Record!;
            string place = $"{path}({rows.RawRow})";
            string name = id >= 0 && id < cells.Length ? cells[id] : $"{path}#{rows.Row}";
            yield return cells.Length == header.Length
                ? (name, () => cells[text])
                : (name, () => throw new InputException($"{place}: expected {header.Length} cells, found {cells.Length}"));
        }
    }

    private static bool Next(CsvParser rows, string path) => TextStream.Guard(path, () =>
    {
        try
        {
            return rows.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw TextStream.TooLong($"{path}({rows.RawRow})");
        }
    });
}
