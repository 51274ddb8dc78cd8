using HindiText.Script;
using HindiText.Transliteration;

namespace HindiText.Search;

/// <summary>
/// How a word sounds, written the same whichever script it came from: consonants by their press spelling with sh = s, z = j, w = v;
/// vowels i, u, e, o without length; every a dropped save at the start, since Hindi does not write it and ear-typed Latin varies; doubled letters once.
/// </summary>
internal static class SoundKey
{
    /// <summary>The most code units that one code unit of a word gives.</summary>
    public const int MaximumGrowth = 2;

    private const int LongestAcronym = 12;
    private const int ShortestStem = 2;

    // By length, so that the longest fitting ending goes.
    private static readonly string[] Endings = ["ein", "on", "en", "ei", "o", "e"];

    // क..ह in the order of the block.
    private static readonly string[] Consonants =
    [
        "k", "kh", "g", "gh", "n", "c", "c", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n",
        "p", "f", "b", "bh", "m", "i", "r", "r", "l", "l", "l", "v", "s", "s", "s", "h",
    ];

    /// <summary>Writes the key of a folded word; nothing for words with other letters or with digits.</summary>
    /// <returns>Its length, 0 where the word has no key.</returns>
    public static int Of(scoped ReadOnlySpan<char> word, Span<char> into)
    {
        // एनएफएल sounds as NFL is written.
        Span<char> letters = stackalloc char[LongestAcronym];
        int spelled = LetterNames.Spell(word, letters);
        if (spelled > 1)
        {
            for (int i = 0; i < spelled; i++)
                letters[i] = char.ToLowerInvariant(letters[i]);
            word = letters[..spelled];
        }

        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            ReadOnlySpan<char> rest = word[i..];
            int taken = 1;
            string? sound = Devanagari.IsDevanagari(word[i]) ? OfDevanagari(rest, i == 0, out taken) : OfLatin(rest, i == 0, out taken);
            if (sound is null)
                return 0;
            i += taken - 1;
            foreach (char c in sound)
            {
                if (length == 0 || into[length - 1] != c)
                    into[length++] = c;
            }
        }

        return WithoutEnding(into[..length]);
    }

    /// <summary>Plural and oblique endings go (iradon, इरादों and इरादा; kitabein), since Latin words come unstemmed.</summary>
    private static int WithoutEnding(ReadOnlySpan<char> key)
    {
        foreach (string ending in Endings)
        {
            if (key.EndsWith(ending) && key.Length - ending.Length >= ShortestStem)
                return key.Length - ending.Length;
        }

        return key.Length;
    }

    private static string? OfDevanagari(ReadOnlySpan<char> rest, bool first, out int taken)
    {
        taken = 1;
        if (rest[0] == 'ज' && rest.StartsWith("ज्ञ"))
        {
            taken = 3;
            return "gi";
        }

        return rest[0] switch
        {
            >= '\u0915' and <= '\u0939' => Consonants[rest[0] - '\u0915'],
            'अ' or 'आ' => first ? "a" : "",
            'ै' or 'ि' or 'ी' or 'इ' or 'ई' => "i",
            'ऐ' => first ? "ai" : "i",
            'ौ' or 'ु' or 'ू' or 'उ' or 'ऊ' => "u",
            'औ' => first ? "au" : "u",
            'े' or 'ए' => "e",
            'ो' or 'ओ' => "o",
            'ृ' or 'ऋ' => "ri",
            Devanagari.Anusvara => "n",
            'ा' or Devanagari.Virama or Devanagari.Visarga or Devanagari.Nukta => "",
            _ => null,
        };
    }

    private static string? OfLatin(ReadOnlySpan<char> rest, bool first, out int taken)
    {
        taken = 1;
        char next = rest.Length > 1 ? rest[1] : '\0';
        switch (rest[0], next)
        {
            case ('c', 'h'):
                taken = rest.Length > 2 && rest[2] == 'h' ? 3 : 2;
                return "c";
            case ('s', 'h') or ('p', 'h') or ('e', 'e') or ('o', 'o'):
                taken = 2;
                return rest[0] switch { 's' => "s", 'p' => "f", 'e' => "i", _ => "u" };
            case ('c', 'e' or 'i' or 'y'):
                return "s";
            case ('m', 'b' or 'p'):
                return "n";
            case ('a', _):
                return first ? "a" : "";
            default:
                return rest[0] switch
                {
                    'q' or 'c' => "k",
                    'w' => "v",
                    'x' => "ks",
                    'y' => "i",
                    'z' => "j",
                    >= 'b' and <= 'v' => Letters[rest[0] - 'a'],
                    _ => null,
                };
        }
    }

    private static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())];
}
