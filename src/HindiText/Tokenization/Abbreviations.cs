using System.Reflection;
using HindiText.Script;

namespace HindiText.Tokenization;

/// <summary>Shortened words that keep their dot, from <c>Data/abbreviations.txt</c>, and the names of letters that stand for initials.</summary>
internal static class Abbreviations
{
    private const string FileName = "abbreviations.txt";
    private const int Longest = 24;

    private static readonly Lazy<Lists> Loaded = new(Read);

    /// <summary>Whether a word stands in the list, or two with a dot or ॰ between them.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return false;
        Span<char> dotted = stackalloc char[Longest];
        word.Replace(dotted, Devanagari.AbbreviationSign, '.');
        return Loaded.Value.Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(dotted[..word.Length]);
    }

    /// <summary>Whether a word is the name of a letter: के, एल, डब्ल्यू.</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => Loaded.Value.Initials.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Whether the name of a letter is a common word as well: के, आई, जी.</summary>
    public static bool IsWordToo(ReadOnlySpan<char> word) =>
        Loaded.Value.Initials.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out bool isWord) && isWord;

    private static Lists Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HindiText.Data." + FileName)
            ?? throw new HindiDataException($"{FileName}: expected a resource of the assembly HindiText, found none");
        using StreamReader reader = new(stream);
        Lists lists = new();
        int number = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            switch (cells)
            {
                case ["initial", var letter]:
                    lists.Initials.Add(letter, false);
                    break;
                case ["initial-or-word", var letter]:
                    lists.Initials.Add(letter, true);
                    break;
                case ["abbreviation", var word]:
                    if (word.Length > Longest)
                        throw new HindiDataException($"{FileName}({number}): expected at most {Longest} code units, found '{word}'");
                    lists.Words.Add(word);
                    break;
                default:
                    throw new HindiDataException($"{FileName}({number}): expected initial, initial-or-word or abbreviation, a tab and a word, found '{line}'");
            }
        }

        return lists;
    }

    private sealed class Lists
    {
        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, bool> Initials { get; } = new(StringComparer.Ordinal);
    }
}
