using System.Globalization;
using HindiText.Normalization;
using HindiText.Script;

namespace HindiText.Tokenization;

/// <summary>Finds the tokens of a text one at a time, by the rules of the UD Hindi treebanks. One method a kind of token.</summary>
internal static class Tokenizer
{
    private const string NoBreakEntity = "&nbsp;";

    /// <summary>How many tokens are found between two looks at whether the work was cancelled.</summary>
    internal const int BetweenLooks = 4096;

    /// <summary>Adds all tokens of a text.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, List<HindiToken> into, CancellationToken cancellation = default)
    {
        TokenEnumerable.Enumerator tokens = new(text);
        while (tokens.MoveNext())
        {
            if (into.Count % BetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            into.Add(tokens.Current);
        }
    }

    /// <summary>The token that begins at <paramref name="start"/>, where neither white space nor anything unseen stands.</summary>
    /// <param name="text">The whole text, canonical at least where the rules look.</param>
    /// <param name="previousEnd">Where the token before ended.</param>
    /// <param name="start">Where the token begins.</param>
    public static HindiToken At(ReadOnlySpan<char> text, int previousEnd, int start)
    {
        char c = Ascii(text[start]);
        (int end, TokenKind kind) = c switch
        {
            Devanagari.Visarga when WordRules.IsLeftOver(text, previousEnd, start) => (start + 1, TokenKind.Punctuation),
            _ when Devanagari.IsWordPart(c) => WordRules.Scan(text, start, previousEnd),
            _ when Devanagari.IsDigit(c) || char.IsAsciiDigit(c) => NumberRules.Scan(text, start),
            '#' when FollowsName(text, start) => (NameEnd(text, start + 1), TokenKind.Hashtag),
            '@' when FollowsName(text, start) => (NameEnd(text, start + 1), TokenKind.Handle),
            _ when char.IsLetter(c) => ForeignRules.Scan(text, start),
            _ => SignRules.Scan(text, start),
        };
        return new HindiToken(TextSpan.FromBounds(start, end), kind);
    }

    /// <summary>A full-width form as the ASCII that it stands for.</summary>
    public static char Ascii(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>The first place from a position on that is neither white space nor shows nothing.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && !IsSeen(text[i]))
        {
            if (char.IsWhiteSpace(text[i]) || Spaces.IsExotic(text[i]) || Spaces.IsInvisible(text[i]))
                i++;
            else if (text[i] == '&' && text[i..].StartsWith(NoBreakEntity))
                i += NoBreakEntity.Length;
            else
                break;
        }

        return i;
    }

    /// <summary>Certainly no white space and nothing unseen; others have to be looked at.</summary>
    private static bool IsSeen(char c) => c is (> ' ' and < '\u007F' and not '&') or (>= '\u0900' and <= '\u097F');

    private static bool FollowsName(ReadOnlySpan<char> text, int i) => i + 1 < text.Length && IsNamePart(text[i + 1]);

    private static int NameEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && IsNamePart(text[i]))
            i++;
        return i;
    }

    private static bool IsNamePart(char c) =>
        c == '_' || char.IsLetterOrDigit(c) || Devanagari.IsWordPart(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
