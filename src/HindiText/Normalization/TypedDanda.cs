using HindiText.Script;
using HindiText.Tokenization;

namespace HindiText.Normalization;

/// <summary>
/// A vertical bar typed for a danda: directly after a Devanagari letter and before white space or the end, and so are the bars next to it
/// in its line, if there are any near; in a table drawn with bars some are not. What stands between two bars is looked at from either, so that time
/// stays linear.
/// </summary>
internal static class TypedDanda
{
    /// <summary>
    /// How far on either side of a bar the next one is looked for: this many spaces, figures and signs of other scripts. Letters of Devanagari do not count, since
    /// normalization joins and parts them, and what is near must be near in the normal form too.
    /// </summary>
    private const int Near = 64;

    /// <summary>Whether the bar at a place stands for a danda.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int i)
    {
        int before = NextBar(text, i, -1), after = NextBar(text, i, 1);
        return IsDandaLike(text, i) && (before < 0 || IsDandaLike(text, before)) && (after < 0 || IsDandaLike(text, after));
    }

    /// <summary>The next bar of the line to one side, or -1 where none is near.</summary>
    private static int NextBar(ReadOnlySpan<char> text, int i, int step)
    {
        int passed = 0;
        for (int at = i + step; at >= 0 && at < text.Length && text[at] != '\n'; at += step)
        {
            char c = Tokenizer.Ascii(text[at]);
            if (c == '|')
                return at;
            if (c != ':' && (!Devanagari.IsDevanagari(c) || Devanagari.IsDigit(c)) && !Spaces.IsInvisible(c) && ++passed > Near)
                return -1;
        }

        return -1;
    }

    private static bool IsDandaLike(ReadOnlySpan<char> text, int i)
    {
        int before = text[..i].LastIndexOfAnyExcept(Spaces.Invisible);
        int after = text[(i + 1)..].IndexOfAnyExcept(Spaces.Invisible);
        return before >= 0
            && (Devanagari.IsWordPart(text[before]) || (Tokenizer.Ascii(text[before]) == ':' && TypedVisarga.IsAt(text[..before], text[(before + 1)..])))
            && (after < 0 || char.IsWhiteSpace(text[i + 1 + after]) || Spaces.IsExotic(text[i + 1 + after]));
    }
}
