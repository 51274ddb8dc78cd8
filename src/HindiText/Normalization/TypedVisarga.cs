using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>A colon typed for a visarga: in a closed list of words (अत: पुन: प्राय:) and prefixes (दु:ख नि:शुल्क), whatever their spelling.</summary>
internal static class TypedVisarga
{
    private const int Longest = 16;
    private const int MostLookedAt = 64;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "अत", "पुन", "प्राय", "प्रात", "छ", "स्वत", "मूलत", "अंशत", "विशेषत", "सामान्यत", "साधारणत", "मुख्यत", "पूर्णत", "संभवत", "वस्तुत", "फलत", "क्रमश", "अक्षरश", "शनै", "अंतत", "तत", "यत",
        "संपूर्णत", "अन्यत", "मात्रत", "सर्वत", "भूयश", "कोटिश", "शत", "बहुश", "अल्पश", "सामान्यतया", "परिणामत", "न्यूनत", "प्रधानत", "नि", "दु",
    };

    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal)
    {
        "दु", "नि", "अंत", "पुन", "प्रात", "अध", "मन", "तप", "रज", "यश", "अन्य", "चतु", "बहि", "वय", "पय", "शिर", "सर",
    };

    /// <summary>Whether a colon between two texts stands for a visarga.</summary>
    /// <param name="before">The text before it.</param>
    /// <param name="after">The text behind it.</param>
    public static bool IsAt(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || !(Devanagari.IsWordPart(before[^1]) || Spaces.IsInvisible(before[^1])))
            return false;
        Span<char> letters = stackalloc char[Longest];
        int first = Longest;
        for (int i = before.Length - 1; i >= 0 && before.Length - i <= MostLookedAt; i--)
        {
            if (Spaces.IsInvisible(before[i]))
                continue;
            if (!Devanagari.IsWordPart(before[i]))
                break;
            if (first == 0)
                return false;
            letters[--first] = before[i];
        }

        Span<char> folded = stackalloc char[Longest];
        ReadOnlySpan<char> word = folded[..SearchForm.Fold(letters[first..], folded)];
        char next = after.IndexOfAnyExcept(Spaces.Invisible) is >= 0 and int at ? after[at] : ' ';
        if (Devanagari.IsMark(next))
            return false;
        if (Devanagari.IsWordPart(next))
            return Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        return word is not ("नि" or "दु") && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
