using HindiText.Script;

namespace HindiText.Transliteration;

/// <summary>Acronyms and initials are written in Hindi by the names of their English letters: एफटीआईआई is FTII, के. is K.</summary>
internal static class LetterNames
{
    private const int MaximumLetters = 16;

    private static readonly (string Name, char Letter)[] Names =
    [
        ("डब्ल्यू", 'W'), ("डब्लू", 'W'), ("एक्स", 'X'), ("क्यू", 'Q'), ("ज़ेड", 'Z'), ("ज़ैड", 'Z'), ("जेड", 'Z'), ("आई", 'I'), ("आइ", 'I'), ("वाई", 'Y'), ("वाय", 'Y'), ("एफ़", 'F'), ("एफ", 'F'), ("एच", 'H'), ("एल", 'L'), ("एम", 'M'),
        ("एन", 'N'), ("आर", 'R'), ("एस", 'S'), ("बी", 'B'), ("सी", 'C'), ("डी", 'D'), ("जी", 'G'), ("जे", 'J'), ("के", 'K'), ("पी", 'P'), ("टी", 'T'), ("यू", 'U'), ("वी", 'V'), ("ए", 'A'), ("ई", 'E'), ("ओ", 'O'),
    ];

    // By the first code unit of the name, in the order above.
    private static readonly Dictionary<char, (string Name, char Letter)[]> ByFirst =
        Names.GroupBy(n => n.Name[0]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The letters that a word spells, or null where it is not wholly made of letters' names. Dots are passed over.</summary>
    public static string? Spelled(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MaximumLetters];
        int count = Spell(word, letters);
        return count == 0 ? null : new string(letters[..count]);
    }

    /// <summary>Writes the letters that a word spells; gives how many, 0 where it is not wholly made of letters' names or has too many.</summary>
    public static int Spell(ReadOnlySpan<char> word, Span<char> into)
    {
        int count = 0;
        while (!word.IsEmpty)
        {
            if (word[0] is '.' or Devanagari.AbbreviationSign)
            {
                word = word[1..];
                continue;
            }

            bool found = false;
            foreach ((string name, char letter) in ByFirst.GetValueOrDefault(word[0], []))
            {
                if (count < into.Length && word.StartsWith(name, StringComparison.Ordinal))
                {
                    into[count++] = letter;
                    word = word[name.Length..];
                    found = true;
                    break;
                }
            }

            if (!found)
                return 0;
        }

        return count;
    }
}
