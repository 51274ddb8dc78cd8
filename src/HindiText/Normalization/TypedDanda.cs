using HindiText.Script;
using HindiText.Tokenization;

namespace HindiText.Normalization;

/// <summary>
/// A vertical bar typed for a danda: directly after a Devanagari letter and before white space or the end, and so are the bars next to it
/// in its line; in a table drawn with bars some are not. What stands between two bars is looked at from either, so that time stays linear.
/// </summary>
internal static class TypedDanda
{
    private const string BarsAndLineEnd = "|\uFF5C\n";

    /// <summary>Whether the bar at a place stands for a danda.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int i)
    {
        int before = text[..i].LastIndexOfAny(BarsAndLineEnd);
        int after = text[(i + 1)..].IndexOfAny(BarsAndLineEnd);
        return IsDandaLike(text, i)
            && (before < 0 || text[before] == '\n' || IsDandaLike(text, before))
            && (after < 0 || text[i + 1 + after] == '\n' || IsDandaLike(text, i + 1 + after));
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
