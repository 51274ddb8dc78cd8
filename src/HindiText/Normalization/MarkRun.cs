using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>
/// The marks after a letter: put into their order (nukta, vowel sign or virama, nasal or visarga, stress), doubled ones taken once,
/// and pairs that look like another letter joined (अ + ा → आ, ा + े → ो).
/// </summary>
internal static class MarkRun
{
    private const int LongestSorted = 8;

    /// <summary>Adds the marks from <paramref name="start"/> on; gives the index of the last one.</summary>
    public static int Add(string text, int start, NormalizedTextBuilder result)
    {
        int end = start;
        Span<char> marks = stackalloc char[LongestSorted];
        int count = 0;
        for (int i = start; i < text.Length && count < LongestSorted; i++)
        {
            if (Devanagari.IsMark(text[i]))
            {
                marks[count++] = text[i];
                end = i + 1;
            }
            else if (!IsLostJoiner(text, i, afterVirama: marks[count - 1] == Devanagari.Virama))
            {
                break;
            }
        }

        Sort(marks[..count]);
        foreach (char mark in marks[..count])
            Append(mark, start, end, result);
        return end - 1;
    }

    /// <summary>Whether a mark directly after a character is doubled, out of order, or joins with it.</summary>
    public static bool Changes(char before, char mark) =>
        Joined(before, mark) != '\0'
        || (Devanagari.IsMark(before) && ((mark == before && mark != Devanagari.Virama) || Rank(before) > Rank(mark)));

    /// <summary>A joiner between marks does nothing, save after a virama.</summary>
    private static bool IsLostJoiner(string text, int index, bool afterVirama) => Spaces.IsInvisible(text[index]) && !afterVirama;

    private static void Append(char mark, int start, int end, NormalizedTextBuilder result)
    {
        char before = result[result.Length - 1];
        if (mark == before && mark != Devanagari.Virama)
            result.ReplaceLast(before, end);
        else if (Joined(before, mark) is var joined && joined != '\0')
            result.ReplaceLast(joined, end);
        else
            result.Add(mark, start, end);
    }

    private static void Sort(Span<char> marks)
    {
        for (int i = 1; i < marks.Length; i++)
        {
            for (int j = i; j > 0 && Rank(marks[j - 1]) > Rank(marks[j]); j--)
                (marks[j - 1], marks[j]) = (marks[j], marks[j - 1]);
        }
    }

    private static int Rank(char mark) => mark switch
    {
        Devanagari.Nukta => 0,
        Devanagari.Virama => 2,
        >= '\u0900' and <= '\u0903' => 3,
        '\u0952' => 4,
        '\u0951' or '\u0953' or '\u0954' => 5,
        _ => 1,
    };

    private static char Joined(char before, char mark) => (before, mark) switch
    {
        ('अ', 'ा') => 'आ',
        ('अ', 'ॉ') or ('आ', 'ॅ') => 'ऑ',
        ('अ', 'ो') or ('आ', 'े') => 'ओ',
        ('अ', 'ौ') or ('आ', 'ै') => 'औ',
        ('अ', 'ॅ') => 'ॲ',
        ('ए', 'े') => 'ऐ',
        ('ा', 'े') => 'ो',
        ('ा', 'ै') => 'ौ',
        ('ा', 'ॅ') => 'ॉ',
        ('न', Devanagari.Nukta) => '\u0929',
        ('र', Devanagari.Nukta) => '\u0931',
        ('ळ', Devanagari.Nukta) => '\u0934',
        _ => '\0',
    };
}
