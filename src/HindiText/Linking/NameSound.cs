using HindiText.Script;

namespace HindiText.Linking;

/// <summary>
/// How alike two folded names sound: एंगेला मर्केल and अंगेला मैर्केल. Newsrooms write foreign names by ear, so that vowels, breath, and
/// dental and retroflex letters change from page to page, while the rest of the consonants stay.
/// </summary>
internal static class NameSound
{
    /// <summary>Fewer sounds than this are too little to know a name by.</summary>
    private const int FewestConsonants = 3;

    private const int LongestName = 64;

    /// <summary>A number that names which may be one have in common, or 0 for a name too short.</summary>
    public static uint Key(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        int count = 0;
        char before = '\0';
        for (int i = 0; i < name.Length; i++)
        {
            char sound = Class(name[i]);
            if (sound == '\0' || sound == before)
                continue;
            before = sound;
            hash = (hash ^ sound) * 16777619;
            count++;
        }

        return count < FewestConsonants ? 0 : hash | 1;
    }

    /// <summary>What it costs to turn one name into the other, in hundredths: a vowel's length is a little, a vowel or a breath more.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > LongestName || b.Length > LongestName)
            return int.MaxValue;
        Span<int> row = stackalloc int[LongestName + 1];
        for (int j = 0; j < b.Length; j++)
            row[j + 1] = row[j] + Weight(b, j);
        for (int i = 0; i < a.Length; i++)
        {
            int diagonal = row[0];
            row[0] += Weight(a, i);
            for (int j = 0; j < b.Length; j++)
            {
                int keep = diagonal + Change(a[i], b[j]);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(keep, Math.Min(row[j + 1] + Weight(a, i), row[j] + Weight(b, j)));
            }
        }

        return row[b.Length];
    }

    /// <summary>The cost of a sound that only one name has. A last ा or ी tells a woman's name from a man's: दीपिका is not दीपक.</summary>
    private static int Weight(ReadOnlySpan<char> name, int at) => name[at] switch
    {
        'ा' or 'ी' when at + 1 == name.Length || name[at + 1] == ' ' => 80,
        Devanagari.Virama or Devanagari.Visarga or '-' => 20,
        Devanagari.Anusvara or 'ह' or 'य' => 45,
        'न' or 'ण' or 'ङ' or 'ञ' => 70,
        ' ' => 60,
        char c when IsVowel(c) => 45,
        _ => 70,
    };

    private static int Change(char a, char b)
    {
        if (a == b)
            return 0;
        char soundA = Class(a), soundB = Class(b);
        if (soundA != '\0' && soundA == soundB)
            return 25;
        if (!IsVowel(a) || !IsVowel(b))
            return 200;
        return Vowel(a) == Vowel(b) ? 20 : 60;
    }

    private static bool IsVowel(char c) => Devanagari.IsMatra(c) || Devanagari.IsIndependentVowel(c);

    /// <summary>The consonants that newsrooms confuse, as one; nothing for vowels, nasals and what is hardly heard.</summary>
    private static char Class(char c) => c switch
    {
        'क' or 'ख' => 'क',
        'ग' or 'घ' => 'ग',
        'च' or 'छ' => 'च',
        'ज' or 'झ' => 'ज',
        'ट' or 'ठ' or 'त' or 'थ' => 'त',
        'ड' or 'ढ' or 'द' or 'ध' => 'द',
        'प' or 'फ' => 'प',
        'ब' or 'भ' or 'व' => 'ब',
        'श' or 'ष' or 'स' => 'स',
        'म' or 'र' or 'ल' => c,
        'ळ' => 'ल',
        _ => '\0',
    };

    /// <summary>Vowels that differ in length or not at all, as one.</summary>
    private static char Vowel(char c) => c switch
    {
        'अ' or 'आ' or 'ा' or 'ॲ' => 'a',
        'इ' or 'ई' or 'ि' or 'ी' => 'i',
        'उ' or 'ऊ' or 'ु' or 'ू' => 'u',
        'ए' or 'ऐ' or 'े' or 'ै' or 'ऍ' or 'ॅ' => 'e',
        'ओ' or 'औ' or 'ो' or 'ौ' => 'o',
        _ => c,
    };
}
