using System.Numerics;
using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>
/// The marks after a letter: put into their order (nukta, vowel sign or virama, nasal, stress), doubled ones taken once,
/// and pairs that look like another letter joined (अ + ा → आ, ा + े → ो). A visarga, which may stand for a colon, is no part of them: nothing passes it.
/// </summary>
internal static class MarkRun
{
    /// <summary>Adds the marks from <paramref name="start"/> on; gives the index of the last one.</summary>
    public static int Add<TSink>(ReadOnlySpan<char> text, int start, ref TSink result)
        where TSink : ITextSink, allows ref struct
    {
        if (text[start] == Devanagari.Visarga)
        {
            result.Add(Devanagari.Visarga, start, start + 1);
            return start;
        }

        int end = start;
        uint ranks = 0;
        for (int i = start; i < text.Length && Devanagari.IsMark(text[i]) && text[i] != Devanagari.Visarga; i = NextSeen(text, end))
        {
            ranks |= 1u << Rank(text[i]);
            end = i + 1;
        }

        for (; ranks != 0; ranks &= ranks - 1)
        {
            int rank = BitOperations.TrailingZeroCount(ranks);
            for (int i = start; i < end; i++)
            {
                if (Devanagari.IsMark(text[i]) && Rank(text[i]) == rank)
                    Append(text[i], start, end, ref result);
            }
        }

        return end - 1;
    }

    /// <summary>Whether a mark directly after a character is doubled, out of order, or joins with it.</summary>
    public static bool Changes(char before, char mark) =>
        Joined(before, mark) != '\0'
        || (Devanagari.IsMark(before) && before != Devanagari.Visarga && ((mark == before && mark != Devanagari.Virama) || Rank(before) > Rank(mark)));

    /// <summary>The first place from one on that shows something; joiners between marks do nothing.</summary>
    public static int NextSeen(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAnyExcept(Spaces.Invisible) is >= 0 and int next ? from + next : text.Length;

    /// <summary>Adds a mark to what it joins or doubles.</summary>
    public static void Append<TSink>(char mark, int start, int end, ref TSink result)
        where TSink : ITextSink, allows ref struct
    {
        int taken = 0;
        while (result.Written.Length > taken)
        {
            char before = result.Written[^(taken + 1)];
            char joined = mark == before && mark is not (Devanagari.Virama or Devanagari.Visarga) ? mark : Joined(before, mark);
            if (joined == '\0')
                break;
            mark = joined;
            taken++;
        }

        if (taken == 0)
            result.Add(mark, start, end);
        else
            result.ReplaceLast(taken, mark, end);
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
        ('ए', 'ॅ') => 'ऍ',
        ('ऐ', 'े') or ('ओ', 'े') or ('औ', 'े' or 'ै') or ('ऑ', 'ॅ') => before,
        ('ो', 'े') or ('ौ', 'ै') or ('ॉ', 'ॅ') => before,
        ('े', 'ै') => 'ै',
        ('ा', 'े') => 'ो',
        ('ा', 'ै') => 'ौ',
        ('ा', 'ॅ') => 'ॉ',
        ('\u0929' or '\u0931' or '\u0934', Devanagari.Nukta) => before,
        ('न', Devanagari.Nukta) => '\u0929',
        ('र', Devanagari.Nukta) => '\u0931',
        ('ळ', Devanagari.Nukta) => '\u0934',
        _ => '\0',
    };
}
