namespace HindiText.Normalization;

/// <summary>White space that is not the plain one, and characters that show nothing.</summary>
internal static class Spaces
{
    /// <summary>Spaces of other widths: Unicode's category Zs without U+0020, and the zero width space.</summary>
    public static bool IsExotic(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Joiners, soft hyphen, byte order mark, word joiner.</summary>
    public const string Invisible = "\u200C\u200D\u00AD\uFEFF\u2060";

    /// <summary>Whether a character is one of <see cref="Invisible"/>.</summary>
    public static bool IsInvisible(char c) => c is '\u200C' or '\u200D' or '\u00AD' or '\uFEFF' or '\u2060';
}
