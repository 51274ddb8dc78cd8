using System.Globalization;

namespace HindiText.Script;

/// <summary>
/// Extended grapheme clusters of Unicode (UAX 29). The runtime knows all rules but GB9c, which keeps the letters of a conjunct together:
/// a consonant, a virama, and the next consonant.
/// </summary>
internal static class GraphemeBreak
{
    /// <summary>Where the cluster that begins at <paramref name="start"/> ends.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int end = start + StringInfo.GetNextTextElementLength(text[start..]);
        while (end < text.Length && IsConsonant(text[end]) && AwaitsConsonant(text[start..end]))
        {
            start = end;
            end += StringInfo.GetNextTextElementLength(text[end..]);
        }

        return end;
    }

    /// <summary>Whether a cluster is a consonant with a virama, and else only marks that do not part it from the next consonant.</summary>
    private static bool AwaitsConsonant(ReadOnlySpan<char> cluster)
    {
        if (!IsConsonant(cluster[0]))
            return false;
        bool linked = false;
        foreach (char c in cluster[1..])
        {
            if (IsVirama(c))
                linked = true;
            else if (!IsExtending(c))
                return false;
        }

        return linked;
    }

    /// <summary>Viramas that link consonants: Devanagari, Bengali, Gujarati, Odia, Telugu, Malayalam.</summary>
    private static bool IsVirama(char c) => c is '\u094D' or '\u09CD' or '\u0ACD' or '\u0B4D' or '\u0C4D' or '\u0D4D';

    /// <summary>Indic_Conjunct_Break = Extend: marks without width, those vowel signs that Unicode counts with them, the joiner.</summary>
    private static bool IsExtending(char c) =>
        c is Devanagari.ZeroWidthJoiner or '\u09BE' or '\u09D7' or '\u0B3E' or '\u0B57' or '\u0D3E' or '\u0D57'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Indic_Conjunct_Break = Consonant.</summary>
    private static bool IsConsonant(char c) => c switch
    {
        < '\u0915' => false,
        < '\u0980' => Devanagari.IsConsonant(c),
        < '\u0A00' => c is (>= '\u0995' and <= '\u09A8') or (>= '\u09AA' and <= '\u09B0') or '\u09B2' or (>= '\u09B6' and <= '\u09B9') or '\u09DC' or '\u09DD' or '\u09DF' or '\u09F0' or '\u09F1',
        < '\u0B00' => c is (>= '\u0A95' and <= '\u0AA8') or (>= '\u0AAA' and <= '\u0AB0') or '\u0AB2' or '\u0AB3' or (>= '\u0AB5' and <= '\u0AB9') or '\u0AF9',
        < '\u0B80' => c is (>= '\u0B15' and <= '\u0B28') or (>= '\u0B2A' and <= '\u0B30') or '\u0B32' or '\u0B33' or (>= '\u0B35' and <= '\u0B39') or '\u0B5C' or '\u0B5D' or '\u0B5F' or '\u0B71',
        < '\u0C80' => c is (>= '\u0C15' and <= '\u0C28') or (>= '\u0C2A' and <= '\u0C39') or (>= '\u0C58' and <= '\u0C5A'),
        _ => c is >= '\u0D15' and <= '\u0D3A',
    };
}
