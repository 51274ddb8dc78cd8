using System.Globalization;

namespace HindiText.Training.Knowledge;

/// <summary>
/// <c>knowledge.tsv</c>: every thing of the knowledge base in one readable table, made from all sources and committed, so that the
/// binary form can be made again without them.
/// </summary>
internal static class KnowledgeTable
{
    private static readonly string[] Header =
        ["english", "type", "hindi", "short", "aliases", "prominence", "context", "id", "source"];

    public static void Write(TextWriter writer, IEnumerable<NameRow> rows)
    {
        writer.NewLine = "\n";
        writer.WriteLine(string.Join('\t', Header));
        foreach (NameRow row in rows.OrderBy(r => r.Type).ThenBy(r => r.English, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Join(
                '\t',
                row.English,
                row.Type.ToString().ToUpperInvariant(),
                string.Join(';', row.Hindi),
                string.Join(';', row.Short),
                string.Join(';', row.Aliases),
                row.Prominence.ToString(CultureInfo.InvariantCulture),
                string.Join(';', row.Context),
                row.Id,
                row.Source));
        }
    }

    public static List<NameRow> Read(string path) =>
    [
        .. NameTable.Read(path, Header).Select(c => new NameRow(c[0], Enum.Parse<EntityType>(c[1], ignoreCase: true), NameTable.List(c[2]), c[8])
        {
            Short = NameTable.List(c[3]),
            Aliases = NameTable.List(c[4]),
            Prominence = int.Parse(c[5], CultureInfo.InvariantCulture),
            Context = NameTable.List(c[6]),
            Id = c[7].Length == 0 ? null : c[7],
        }),
    ];
}
