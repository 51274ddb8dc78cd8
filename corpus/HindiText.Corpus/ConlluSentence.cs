namespace HindiText.Corpus;

/// <summary>A sentence of a CoNLL-U file: its words, lemmas and tags as the file has them.</summary>
/// <param name="Words">The forms.</param>
/// <param name="Lemmas">The lemmas.</param>
/// <param name="Tags">The universal tags.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Words, IReadOnlyList<string> Lemmas, IReadOnlyList<string> Tags)
{
    /// <summary>Reads a file; multiword and empty tokens are passed over.</summary>
    /// <exception cref="HindiDataException">A line has not ten columns.</exception>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        List<string[]> rows = [];
        int lineNumber = 0;
        foreach (string line in File.ReadLines(path).Append(""))
        {
            lineNumber++;
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return new ConlluSentence([.. rows.Select(r => r[1])], [.. rows.Select(r => r[2])], [.. rows.Select(r => r[3])]);
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] cells = line.Split('\t');
                if (cells.Length != 10)
                    throw new HindiDataException($"{path}({lineNumber}): expected ten columns, found {cells.Length}");
                if (!cells[0].Contains('-', StringComparison.Ordinal) && !cells[0].Contains('.', StringComparison.Ordinal))
                    rows.Add(cells);
            }
        }
    }
}
