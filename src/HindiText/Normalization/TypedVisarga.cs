using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>A colon typed for a visarga: in a closed list of words (अत: पुन: प्राय:) and prefixes (दु:ख नि:शुल्क).</summary>
internal static class TypedVisarga
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "अत", "पुन", "प्राय", "प्रात", "छ", "स्वत", "मूलत", "अंशत", "विशेषत", "सामान्यत", "साधारणत", "मुख्यत", "पूर्णत", "संभवत", "सम्भवत", "वस्तुत", "फलत", "क्रमश", "अक्षरश", "शनै", "अन्तत", "अंतत", "तत", "यत",
        "संपूर्णत", "अन्यत", "मात्रत", "सर्वत", "भूयश", "कोटिश", "शत", "बहुश", "अल्पश", "सामान्यतया", "परिणामत", "न्यूनत", "प्रधानत", "नि", "दु",
    };

    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal)
    {
        "दु", "नि", "अंत", "अन्त", "पुन", "प्रात", "अध", "मन", "तप", "रज", "यश", "अन्य", "चतु", "बहि", "वय", "पय", "शिर", "सर",
    };

    public static bool IsAt(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        while (start > 0 && Devanagari.IsWordPart(text[start - 1]))
            start--;
        if (start == i)
            return false;
        ReadOnlySpan<char> word = text[start..i];
        bool joined = i + 1 < text.Length && Devanagari.IsWordPart(text[i + 1]);
        if (joined)
            return Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        return word is not ("नि" or "दु") && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
