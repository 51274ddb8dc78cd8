using System.Globalization;

namespace HindiText.Cli;

/// <summary>A column of the results: its name and, by its type, one way to get at its cells.</summary>
internal sealed record Column(string Name, Func<Row, string?>? Text = null, Func<Row, int?>? Number = null, Func<Row, double?>? Fraction = null)
{
    public static readonly Column Document = new("document", Text: r => r.Document);
    public static readonly Column Layer = new("layer", Text: r => r.Layer);
    public static readonly Column Start = new("start", Number: r => r.Start);
    public static readonly Column End = new("end", Number: r => r.End);
    public static readonly Column Content = new("text", Text: r => r.Text);
    public static readonly Column Kind = new("kind", Text: r => r.Type);
    public static readonly Column Type = new("type", Text: r => r.Type);
    public static readonly Column Lemma = new("lemma", Text: r => r.Lemma);
    public static readonly Column Pos = new("pos", Text: r => r.Pos);
    public static readonly Column English = new("english", Text: r => r.English);
    public static readonly Column Id = new("id", Text: r => r.Id);
    public static readonly Column Source = new("source", Text: r => r.Source);
    public static readonly Column Value = new("value", Text: r => r.Value);
    public static readonly Column Confidence = new("confidence", Fraction: r => r.Score);
    public static readonly Column Score = new("score", Fraction: r => r.Score);
    public static readonly Column Group = new("group", Number: r => r.Group);
    public static readonly Column Times = new("times", Number: r => r.Times);

    /// <summary>The cell as text, empty where there is nothing.</summary>
    public string CellOf(Row row) =>
        Text is not null ? Text(row) ?? ""
        : Number is not null ? Number(row)?.ToString(CultureInfo.InvariantCulture) ?? ""
        : Fraction!(row)?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
