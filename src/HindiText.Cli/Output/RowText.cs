using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Spectre.Console;

namespace HindiText.Cli;

/// <summary>Rows as lines of text.</summary>
internal static class RowText
{
    private const int TableWidth = 160;

    private static readonly CsvConfiguration CsvForm = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private static readonly JsonWriterOptions JsonForm = new()
    {
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        SkipValidation = true,
    };

    /// <summary>The names of the columns, as the first line of a table of comma-separated values.</summary>
    public static void WriteCsvHeader(Stream output, IReadOnlyList<Column> columns) => WriteCsv(output, [columns.Select(c => c.Name)]);

    public static void WriteCsv(Stream output, IReadOnlyList<Column> columns, IEnumerable<Row> rows) =>
        WriteCsv(output, rows.Select(row => columns.Select(c => c.CellOf(row))));

    public static void WriteJson(Stream output, IReadOnlyList<Column> columns, IEnumerable<Row> rows)
    {
        using Utf8JsonWriter json = new(output, JsonForm);
        foreach (Row row in rows)
        {
            json.WriteStartObject();
            foreach (Column column in columns)
            {
                if (column.Text?.Invoke(row) is string text)
                    json.WriteString(column.Name, text);
                else if (column.Number?.Invoke(row) is int number)
                    json.WriteNumber(column.Name, number);
                else if (column.Fraction?.Invoke(row) is double fraction)
                    json.WriteNumber(column.Name, fraction);
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>A table for the eye. Terminals differ in how wide they draw Devanagari, so the text stands in the last column.</summary>
    public static void WriteTable(Stream output, string id, IReadOnlyList<Column> columns, IEnumerable<Row> rows)
    {
        using StreamWriter writer = new(output, leaveOpen: true);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = TableWidth;
        console.Profile.Capabilities.Unicode = true;
        Column[] shown = [.. columns.Where(c => c != Column.Document && c != Column.Content), Column.Content];
        Table table = new Table().Border(TableBorder.Simple);
        foreach (Column column in shown)
            table.AddColumn(column.Text is null ? new TableColumn(column.Name).RightAligned() : new TableColumn(column.Name));
        foreach (Row row in rows)
            table.AddRow(shown.Select(c => new Text(Printable(c.CellOf(row)))));
        writer.Write(Printable(id) + "\n");
        console.Write(table);
    }

    public static void WriteCsv(Stream output, IEnumerable<IEnumerable<string>> lines)
    {
        using StreamWriter writer = new(output, leaveOpen: true);
        using CsvWriter csv = new(writer, CsvForm, leaveOpen: true);
        foreach (IEnumerable<string> line in lines)
        {
            foreach (string cell in line)
                csv.WriteField(cell);
            csv.NextRecord();
        }
    }

    /// <summary>Control characters of a text would steer the terminal.</summary>
    private static string Printable(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
