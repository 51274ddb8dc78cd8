using System.Reflection;
using HindiText.Linking;

namespace HindiText.Transliteration;

/// <summary>The words inside names of bodies and places that are translated, from <c>Data/name-words.txt</c>.</summary>
internal static class NameWords
{
    private const string FileName = "name-words.txt";

    private static readonly Lazy<Dictionary<string, string>> Words = new(Read);

    /// <summary>The English of a word, or null where it is no such word.</summary>
    public static string? Of(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        return Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..NameFolding.Fold(word, folded)], out string? english)
            ? english
            : null;
    }

    /// <summary>वित्त मंत्रालय is the Ministry of Finance: English turns the order; null for all other names.</summary>
    public static string? Ministry(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length is < 2 or > 6 || Of(words[^1]) != "Ministry")
            return null;
        string[] english = [.. words[..^1].Select(w => Of(w) ?? "")];
        return english.Contains("") ? null : "Ministry of " + string.Join(' ', english);
    }

    /// <summary>
    /// एक्सेटर विश्वविद्यालय is the University of Exeter, ओडिशा केंद्रीय विश्वविद्यालय the Central University of Odisha: a university that is called by a
    /// place; null for all other names.
    /// </summary>
    public static string? University(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length is not (2 or 3) || Of(words[^1]) != "University")
            return null;
        string? kind = words.Length == 2 ? "" : words[1] switch
        {
            "राष्ट्रीय" => "National ",
            "केंद्रीय" => "Central ",
            "तकनीकी" => "Technical ",
            "मेडिकल" => "Medical ",
            _ => null,
        };
        return kind is not null && Place(words[0]) is string place ? $"{kind}University of {place}" : null;
    }

    /// <summary>The English name of the place that a word is, or its spelling where it is known only as a part of names of places; else null.</summary>
    private static string? Place(string word)
    {
        KnowledgeBase knowledge = KnowledgeBase.Shipped;
        string folded = NameFolding.Fold(word);
        if (knowledge.Named(EntityType.Location, folded) is >= 0 and int entity)
            return knowledge.EnglishOf(entity);
        return knowledge.RolesOf(knowledge.Word(folded)).HasFlag(NameRoles.PlaceWord) ? PressSpelling.Of(word, EntityType.Location) : null;
    }

    private static Dictionary<string, string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HindiText.Data." + FileName)
            ?? throw new HindiDataException($"{FileName}: expected a resource of the assembly HindiText, found none");
        using StreamReader reader = new(stream);
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        int number = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            if (cells.Length != 2)
                throw new HindiDataException($"{FileName}({number}): expected a word, a tab and its English, found '{line}'");
            words[NameFolding.Fold(cells[0])] = cells[1];
        }

        return words;
    }
}
