using System.Text;

namespace HindiText.Transliteration;

/// <summary>Writes Hindi names in English letters as the Indian press spells them: without diacritics, each word capitalized.</summary>
internal static class PressSpelling
{
    /// <summary>The spelling of a canonical name; characters of other scripts pass through.</summary>
    public static string Of(string name)
    {
        StringBuilder spelling = new();
        int at = 0;
        while (at < name.Length)
        {
            int end = at;
            while (end < name.Length && name[end] is >= '\u0900' and <= '\u0963')
                end++;
            if (end > at)
                AppendWord(spelling, name.AsSpan(at, end - at));
            else
                spelling.Append(name[end++]);
            at = end;
        }

        return spelling.ToString();
    }

    private static void AppendWord(StringBuilder spelling, ReadOnlySpan<char> word)
    {
        int start = spelling.Length;
        List<SpokenUnit> units = Aksharas.Of(word);
        for (int i = 0; i < units.Count; i++)
        {
            bool last = i == units.Count - 1;
            spelling.Append(Consonant(units[i].Consonant, i, units));
            spelling.Append(Vowel(units[i].Vowel));
            if (units[i].Nasal)
                spelling.Append(!last && units[i + 1].Consonant is 'प' or 'फ' or 'ब' or 'भ' or 'म' ? 'm' : 'n');
        }

        if (spelling.Length > start)
            spelling[start] = char.ToUpperInvariant(spelling[start]);
    }

    private static string Vowel(char vowel) => vowel switch
    {
        'अ' or 'आ' => "a",
        'इ' or 'ई' => "i",
        'उ' or 'ऊ' => "u",
        'ऋ' => "ri",
        'ए' or 'ऍ' => "e",
        'ऐ' => "ai",
        'ओ' or 'ऑ' => "o",
        'औ' => "au",
        _ => "",
    };

    private static string Consonant(char consonant, int index, List<SpokenUnit> units) => consonant switch
    {
        'क' or '\u0958' => "k",
        'ख' or '\u0959' => "kh",
        'ग' => "g",
        'घ' or '\u095A' => "gh",
        'ङ' or 'ञ' or 'ण' or 'न' => "n",
        'च' => "ch",
        'छ' => "chh",
        'ज' => index + 1 < units.Count && units[index].Vowel == '\0' && units[index + 1].Consonant == 'ञ' ? "g" : "j",
        'झ' => "jh",
        'ट' or 'त' => "t",
        'ठ' or 'थ' => "th",
        'ड' or 'द' => "d",
        'ढ' or 'ध' => "dh",
        'प' => "p",
        'फ' => "ph",
        'ब' => "b",
        'भ' => "bh",
        'म' => "m",
        'य' or '\u095F' => "y",
        'र' or '\u095C' => "r",
        'ल' or 'ळ' => "l",
        'व' => index > 0 && units[index - 1].Vowel == '\0' ? "w" : "v",
        'श' or 'ष' => "sh",
        'स' => "s",
        'ह' => "h",
        '\u095B' => "z",
        '\u095D' => "rh",
        '\u095E' => "f",
        _ => "",
    };
}
