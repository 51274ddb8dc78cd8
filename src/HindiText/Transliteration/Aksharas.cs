namespace HindiText.Transliteration;

/// <summary>One spoken unit of a Devanagari word: a consonant with its vowel, or a vowel alone.</summary>
/// <param name="Consonant">The consonant with its nukta in one code unit (U+0958..095F), or '\0' for a vowel alone.</param>
/// <param name="Vowel">The independent letter of the vowel (अ for the inherent one), or '\0' where a virama silences it.</param>
/// <param name="Nasal">Whether an anusvara or chandrabindu follows.</param>
internal readonly record struct SpokenUnit(char Consonant, char Vowel, bool Nasal);

/// <summary>Splits words into spoken units and says which inherent vowels Hindi leaves unspoken.</summary>
internal static class Aksharas
{
    private const string Signs = "ािीुूृेैोौॅॉॆॊ";
    private const string SignVowels = "आइईउऊऋएऐओऔऍऑएओ";

    /// <summary>The units of a canonical word, schwas deleted by the usual rule; characters of other scripts are left out.</summary>
    public static List<SpokenUnit> Of(ReadOnlySpan<char> word)
    {
        List<SpokenUnit> units = [];
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c is >= 'अ' and <= 'औ' or 'ॲ')
            {
                units.Add(new SpokenUnit('\0', c == 'ॲ' ? 'ऍ' : c, false));
            }
            else if (c is (>= 'क' and <= 'ह') or (>= '\u0958' and <= '\u095F'))
            {
                if (i + 1 < word.Length && word[i + 1] == '\u093C')
                {
                    c = WithNukta(c);
                    i++;
                }

                char vowel = 'अ';
                if (i + 1 < word.Length && Signs.IndexOf(word[i + 1]) is >= 0 and int sign)
                {
                    vowel = SignVowels[sign];
                    i++;
                }
                else if (i + 1 < word.Length && word[i + 1] == '\u094D')
                {
                    vowel = '\0';
                    i++;
                }

                units.Add(new SpokenUnit(c, vowel, false));
            }
            else if (c is '\u0901' or '\u0902' && units.Count > 0)
            {
                units[^1] = units[^1] with { Nasal = true };
            }
        }

        DeleteSchwas(units);
        return units;
    }

    /// <summary>
    /// From the end: a word-final inherent vowel is silent, and so is one between two spoken vowels with a single consonant on
    /// each side (ə → ∅ / VC_CV), unless its neighbour to the right was just silenced.
    /// </summary>
    private static void DeleteSchwas(List<SpokenUnit> units)
    {
        int last = units.Count - 1;
        if (last < 1)
            return;
        bool finalCluster = units[last - 1].Vowel == '\0';
        bool spokenCluster = finalCluster && units[last].Consonant is 'य' or 'व' or 'र';
        if (units[last] is { Vowel: 'अ', Consonant: not '\0', Nasal: false } && !(spokenCluster && finalCluster))
            units[last] = units[last] with { Vowel = '\0' };
        for (int i = last - 1; i > 0; i--)
        {
            SpokenUnit unit = units[i];
            bool candidate = unit is { Vowel: 'अ', Consonant: not '\0', Nasal: false };
            bool vowelBefore = units[i - 1].Vowel != '\0';
            bool vowelAfter = units[i + 1].Vowel != '\0' && units[i + 1].Consonant != '\0';
            if (candidate && vowelBefore && vowelAfter)
                units[i] = unit with { Vowel = '\0' };
        }
    }

    private static char WithNukta(char c) => c switch
    {
        'क' => '\u0958',
        'ख' => '\u0959',
        'ग' => '\u095A',
        'ज' => '\u095B',
        'ड' => '\u095C',
        'ढ' => '\u095D',
        'फ' => '\u095E',
        'य' => '\u095F',
        _ => c,
    };
}
