namespace HindiText.Linking;

/// <summary>Reads an application's own names from a table, strictly: what does not fit is refused with file and line.</summary>
internal static class KnownNameFile
{
    private const string Header = "type\tenglish\thindi\tshort\tid";

    /// <summary>The names of a file with the columns type, english, hindi, short, id; lists are parted by semicolons; # begins a remark.</summary>
    /// <exception cref="HindiDataException">A line does not fit.</exception>
    public static List<KnownName> Read(TextReader reader, string name)
    {
        List<KnownName> names = [];
        bool hasHeader = false;
        int number = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (hasHeader)
                names.Add(Row(line.Split('\t'), $"{name}({number})"));
            else if (line == Header)
                hasHeader = true;
            else
                throw new HindiDataException($"{name}({number}): expected the header {Header.Replace("\t", ", ", StringComparison.Ordinal)} parted by tabs, found '{line}'");
        }

        return hasHeader ? names : throw new HindiDataException($"{name}: expected a header line, found the end of the file");
    }

    private static KnownName Row(string[] cells, string place)
    {
        if (cells.Length != 5)
            throw new HindiDataException($"{place}: expected 5 cells parted by tabs, found {cells.Length}");
        if (!Enum.TryParse(cells[0].Trim(), ignoreCase: true, out EntityType type) || !Enum.IsDefined(type))
            throw new HindiDataException($"{place}: expected a type such as PERSON, found '{cells[0]}'");
        KnownName row = new(type, cells[1].Trim(), List(cells[2])) { ShortNames = List(cells[3]), Id = cells[4].Trim() is { Length: > 0 } id ? id : null };
        return Fault(row) is string fault ? throw new HindiDataException($"{place}: {fault}") : row;
    }

    /// <summary>What is wrong with a name, or null.</summary>
    public static string? Fault(KnownName name)
    {
        if (name.Type >= EntityType.Date)
            return $"expected a type that has names, found {name.Type}";
        if (string.IsNullOrWhiteSpace(name.EnglishName))
            return "expected an English name, found none";
        if (name.HindiNames.Count == 0)
            return $"expected a Hindi name of {name.EnglishName}, found none";
        string? empty = name.HindiNames.Concat(name.ShortNames).FirstOrDefault(n => !NameFolding.Words(n).Any());
        return empty is null ? null : $"expected names of letters for {name.EnglishName}, found '{empty}'";
    }

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
