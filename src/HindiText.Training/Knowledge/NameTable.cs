namespace HindiText.Training.Knowledge;

/// <summary>A tab-separated file with a header line, read strictly: a row that does not fit is refused with its place.</summary>
internal static class NameTable
{
    /// <summary>The rows below the header, cells trimmed.</summary>
    /// <exception cref="HindiDataException">The file is missing, or a line has another number of cells than the header.</exception>
    public static IEnumerable<string[]> Read(string path, params string[] header)
    {
        if (!File.Exists(path))
            throw new HindiDataException($"{path}: expected a file with the columns {string.Join(", ", header)}, found none");
        int lineNumber = 0;
        foreach (string line in File.ReadLines(path))
        {
            lineNumber++;
            string[] cells = line.Split('\t');
            if (lineNumber == 1)
            {
                if (!cells.SequenceEqual(header))
                    throw new HindiDataException($"{path}(1): expected the columns {string.Join(", ", header)}, found {string.Join(", ", cells)}");
                continue;
            }

            if (line.Length == 0)
                continue;
            if (cells.Length != header.Length)
                throw new HindiDataException($"{path}({lineNumber}): expected {header.Length} cells, found {cells.Length}");
            yield return [.. cells.Select(c => c.Trim())];
        }
    }

    /// <summary>The parts of a cell that lists several.</summary>
    public static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
