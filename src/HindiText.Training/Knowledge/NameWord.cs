using HindiText.Linking;

namespace HindiText.Training.Knowledge;

/// <summary>A single word of names with its press spelling, from the lists in <c>Curated/Words</c>, which were written for this project.</summary>
internal sealed record NameWord(string Hindi, string English, NameRoles Role)
{
    private static readonly string[] Header = ["hindi", "english", "kind"];

    /// <summary>The words of all lists of a folder, in file order.</summary>
    public static List<NameWord> Read(string folder)
    {
        List<NameWord> words = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            int line = 1;
            foreach (string[] cells in NameTable.Read(path, Header))
            {
                line++;
                if (RoleOf(cells[2]) is not NameRoles role)
                    throw new HindiDataException($"{Path.GetFileName(path)}({line}): expected FIRST, LAST or PLACE, found '{cells[2]}'");
                if (NameFolding.Words(cells[0]).Count() != 1 || cells[1].Any(c => c > '\u024F' || c == ' '))
                    throw new HindiDataException($"{Path.GetFileName(path)}({line}): expected one word in either language, found '{cells[0]}' '{cells[1]}'");
                words.Add(new NameWord(cells[0], cells[1], role));
            }
        }

        return words;
    }

    private static NameRoles? RoleOf(string kind) => kind switch
    {
        "FIRST" => NameRoles.FirstName,
        "LAST" => NameRoles.LastName,
        "PLACE" => NameRoles.PlaceWord,
        _ => null,
    };
}
