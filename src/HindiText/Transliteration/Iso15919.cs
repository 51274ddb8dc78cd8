using System.Text;
using HindiText.Script;

namespace HindiText.Transliteration;

/// <summary>
/// ISO 15919, the scholars' romanization, and back. Every letter and mark has its own Latin form; a colon parts what would read as another
/// letter (क्ह k:ha beside ख kha, अइ a:i beside ऐ ai). Digits, dandas, ॐ and whatever the standard does not know pass through.
/// </summary>
internal static class Iso15919
{
    private const char Inherent = 'a';
    private const char Part = ':';

    private static readonly (string Devanagari, string Latin)[] Consonants =
    [
        ("क\u093C", "q"), ("ख\u093C", "k\u035Fh"), ("ग\u093C", "ġ"), ("ज\u093C", "z"), ("ड\u093C", "ṛ"), ("ढ\u093C", "ṛh"), ("फ\u093C", "f"), ("य\u093C", "ẏ"),
        ("क", "k"), ("ख", "kh"), ("ग", "g"), ("घ", "gh"), ("ङ", "ṅ"), ("च", "c"), ("छ", "ch"), ("ज", "j"), ("झ", "jh"), ("ञ", "ñ"), ("ट", "ṭ"), ("ठ", "ṭh"), ("ड", "ḍ"), ("ढ", "ḍh"), ("ण", "ṇ"),
        ("त", "t"), ("थ", "th"), ("द", "d"), ("ध", "dh"), ("न", "n"), ("\u0929", "ṉ"), ("प", "p"), ("फ", "ph"), ("ब", "b"), ("भ", "bh"), ("म", "m"), ("य", "y"), ("र", "r"), ("\u0931", "ṟ"), ("ल", "l"), ("ळ", "ḷ"), ("\u0934", "ḻ"),
        ("व", "v"), ("श", "ś"), ("ष", "ṣ"), ("स", "s"), ("ह", "h"),
    ];

    private static readonly (char Independent, char Sign, string Latin)[] Vowels =
    [
        ('अ', '\0', "a"), ('आ', 'ा', "ā"), ('इ', 'ि', "i"), ('ई', 'ी', "ī"), ('उ', 'ु', "u"), ('ऊ', 'ू', "ū"), ('ऋ', 'ृ', "r\u0325"), ('ॠ', 'ॄ', "r\u0325\u0304"), ('ऌ', 'ॢ', "l\u0325"), ('ॡ', 'ॣ', "l\u0325\u0304"),
        ('ए', 'े', "ē"), ('ऐ', 'ै', "ai"), ('ओ', 'ो', "ō"), ('औ', 'ौ', "au"), ('ऍ', 'ॅ', "ê"), ('ऑ', 'ॉ', "ô"), ('ऎ', 'ॆ', "e"), ('ऒ', 'ॊ', "o"),
    ];

    private static readonly (char Devanagari, string Latin)[] Signs = [('ँ', "m\u0310"), ('ं', "ṁ"), ('ः', "ḥ"), ('ऽ', "’")];

    public static string FromDevanagari(string text)
    {
        string canonical = Hindi.Normalize(text);
        StringBuilder latin = new(canonical.Length * 2);
        bool openEnd = false;
        for (int i = 0; i < canonical.Length;)
        {
            (string Devanagari, string Latin) consonant = Array.Find(Consonants, c => canonical.AsSpan(i).StartsWith(c.Devanagari, StringComparison.Ordinal));
            if (consonant.Devanagari is not null)
            {
                i += consonant.Devanagari.Length;
                bool looksAspirated = consonant.Latin == "h" && openEnd && latin[^1] is not Inherent;
                latin.Append(looksAspirated ? ":" : "").Append(consonant.Latin);
                openEnd = false;
                if (i < canonical.Length && canonical[i] == Devanagari.Virama)
                {
                    openEnd = true;
                    i++;
                }
                else if (i < canonical.Length && Array.Find(Vowels, v => v.Sign == canonical[i] && v.Sign != '\0') is { Latin: { } sign })
                {
                    latin.Append(sign);
                    i++;
                }
                else if (!(i < canonical.Length && canonical[i] == Devanagari.Nukta))
                {
                    latin.Append(Inherent);
                }

                continue;
            }

            char c = canonical[i++];
            if (Array.Find(Vowels, v => v.Independent == c) is { Latin: { } vowel })
                latin.Append(openEnd || (latin.Length > 0 && latin[^1] == Inherent && vowel is "i" or "u") ? ":" : "").Append(vowel);
            else if (Array.Find(Signs, s => s.Devanagari == c) is { Latin: { } mark })
                latin.Append(mark);
            else
                latin.Append(c);
            openEnd = false;
        }

        return latin.ToString();
    }

    public static string ToDevanagari(string latin)
    {
        StringBuilder text = new(latin.Length);
        bool afterConsonant = false;
        for (int i = 0; i < latin.Length;)
        {
            ReadOnlySpan<char> rest = latin.AsSpan(i);
            if (Longest(Vowels, rest, v => v.Latin) is { Latin: { } vowel } found && Begins(rest, vowel))
            {
                i += vowel.Length;
                if (!afterConsonant)
                    text.Append(found.Independent);
                else if (found.Sign != '\0')
                    text.Append(found.Sign);
                afterConsonant = false;
            }
            else if (Longest(Signs, rest, s => s.Latin) is { Latin: { } mark } sign)
            {
                if (afterConsonant)
                    text.Append(Devanagari.Virama);
                i += mark.Length;
                text.Append(sign.Devanagari);
                afterConsonant = false;
            }
            else if (Longest(Consonants, rest, c => c.Latin) is { Latin: { } letter } consonant)
            {
                if (afterConsonant)
                    text.Append(Devanagari.Virama);
                i += letter.Length;
                text.Append(consonant.Devanagari);
                afterConsonant = true;
            }
            else
            {
                if (afterConsonant && rest[0] != Devanagari.Nukta)
                {
                    text.Append(Devanagari.Virama);
                    afterConsonant = false;
                }

                i++;
                if (rest[0] != Part || rest.Length == 1 || !char.IsLetter(rest[1]))
                    text.Append(rest[0]);
            }
        }

        return text.Append(afterConsonant ? "्" : "").ToString();
    }

    /// <summary>Whether a vowel's letters are whole: r̥ is one, but the r of ra is none.</summary>
    private static bool Begins(ReadOnlySpan<char> rest, string vowel) => rest.Length == vowel.Length || rest[vowel.Length] is not ('\u0304' or '\u0325');

    private static T? Longest<T>(T[] letters, ReadOnlySpan<char> rest, Func<T, string> latin)
        where T : struct
    {
        T? best = null;
        int length = 0;
        foreach (T letter in letters)
        {
            string form = latin(letter);
            if (form.Length > length && rest.StartsWith(form, StringComparison.Ordinal))
                (best, length) = (letter, form.Length);
        }

        return best;
    }
}
