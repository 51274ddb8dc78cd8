using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>A vertical bar typed for a danda: directly after a Devanagari letter, before white space or the end, in a line without other bars.</summary>
internal static class TypedDanda
{
    public static bool IsAt(ReadOnlySpan<char> text, int i)
    {
        if (text[i] != '|' || !IsDandaLike(text, i))
            return false;
        int lineStart = text[..i].LastIndexOf('\n') + 1;
        int length = text[lineStart..].IndexOf('\n');
        ReadOnlySpan<char> line = length < 0 ? text[lineStart..] : text.Slice(lineStart, length);
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] == '|' && !IsDandaLike(text, lineStart + at))
                return false;
        }

        return true;
    }

    private static bool IsDandaLike(ReadOnlySpan<char> text, int i) =>
        i > 0
        && (Devanagari.IsWordPart(text[i - 1]) || Spaces.IsInvisible(text[i - 1]))
        && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || Spaces.IsExotic(text[i + 1]));
}
