using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>
/// A colon typed for a visarga, in a closed list of words (अत: पुन: प्राय:) and prefixes (दु:ख नि:शुल्क), whatever their spelling; and a visarga typed for a colon,
/// behind any other word (दिल्लीः), as headlines have it.
/// </summary>
internal static class TypedVisarga
{
    private const int Longest = 16;
    private const int MostLookedAt = 64;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "अत", "पुन", "प्राय", "प्रात", "छ", "स्वत", "मूलत", "अंशत", "विशेषत", "सामान्यत", "साधारणत", "मुख्यत", "पूर्णत", "संभवत", "वस्तुत", "फलत", "क्रमश", "अक्षरश", "शनै", "अंतत", "तत", "यत",
        "संपूर्णत", "अन्यत", "मात्रत", "सर्वत", "भूयश", "कोटिश", "शत", "बहुश", "अल्पश", "सामान्यतया", "परिणामत", "न्यूनत", "प्रधानत", "नि", "दु",
        "अधिकांशत", "प्रमुखत", "स्पष्टत", "अनुमानत", "सौभाग्यत", "दुर्भाग्यत", "विशिष्टत", "आंशिकत", "नियमत", "सिद्धांतत", "शब्दश", "खंडश", "लुप्तप्राय", "मृतप्राय", "सद्य",
    };

    /// <summary>Words in -त that are no adverbs in -तः.</summary>
    private static readonly HashSet<string> NoAdverbs = new(StringComparer.Ordinal) { "भारत", "सूरत", "अदालत", "पंचायत", "राहत", "गलत", "हालत", "जरूरत" };

    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal)
    {
        "दु", "नि", "अंत", "पुन", "प्रात", "अध", "मन", "तप", "रज", "यश", "अन्य", "चतु", "बहि", "वय", "पय", "शिर", "सर",
    };

    /// <summary>Whether a colon between two texts stands for a visarga.</summary>
    /// <param name="before">The text before it.</param>
    /// <param name="after">The text behind it.</param>
    public static bool IsAt(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        Span<char> letters = stackalloc char[Longest], folded = stackalloc char[Longest];
        if (WordBefore(before, letters) is var word && word.IsEmpty)
            return false;
        word = folded[..SearchForm.Fold(word, folded)];
        char next = Next(after);
        if (Devanagari.IsMark(next))
            return false;
        if (Devanagari.IsWordPart(next))
            return IsIn(Prefixes, word);
        return word is not ("नि" or "दु") && IsIn(Words, word);
    }

    /// <summary>
    /// Whether a visarga between two texts stands for a colon: behind a word, unless it is one that has a visarga, may be an adverb in -तः, or ends as Sanskrit's
    /// nominatives in -िः and -ुः.
    /// </summary>
    /// <param name="before">The text before it.</param>
    /// <param name="after">The text behind it.</param>
    public static bool IsColonAt(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Devanagari.IsWordPart(Next(after)))
            return false;
        Span<char> letters = stackalloc char[Longest], folded = stackalloc char[Longest];
        ReadOnlySpan<char> word = WordBefore(before, letters);
        if (word.Length < 2 || word[^1] is 'ि' or 'ु' or 'ृ' or Devanagari.Virama or Devanagari.Visarga)
            return false;
        bool mayBeAdverb = word[^1] == 'त' && word[^2] is not ('ा' or 'ी' or 'ू' or 'ो' or 'ौ');
        word = folded[..SearchForm.Fold(word, folded)];
        return mayBeAdverb ? IsIn(NoAdverbs, word) : !IsIn(Words, word) && !IsIn(Prefixes, word) && word is not ("नम" or "नभ" or "सह");
    }

    /// <summary>The letters of the word that a text ends with, without what shows nothing, written to the end of a buffer; none where they do not fit.</summary>
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, Span<char> letters)
    {
        if (text.IsEmpty || !(Devanagari.IsWordPart(text[^1]) || Spaces.IsInvisible(text[^1])))
            return [];
        int first = letters.Length;
        for (int i = text.Length - 1; i >= 0 && text.Length - i <= MostLookedAt; i--)
        {
            if (Spaces.IsInvisible(text[i]))
                continue;
            if (!Devanagari.IsWordPart(text[i]))
                break;
            if (first == 0)
                return [];
            letters[--first] = text[i];
        }

        return letters[first..];
    }

    /// <summary>The first sign of a text that is seen, or a space.</summary>
    private static char Next(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Spaces.Invisible) is >= 0 and int at ? text[at] : ' ';

    private static bool IsIn(HashSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
