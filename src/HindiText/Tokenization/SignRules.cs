using System.Globalization;
using HindiText.Normalization;

namespace HindiText.Tokenization;

/// <summary>Punctuation, signs, emoji, and whatever is left.</summary>
internal static class SignRules
{
    public static (int End, TokenKind Kind) Scan(ReadOnlySpan<char> text, int start)
    {
        char c = Tokenizer.Ascii(text[start]);
        if (c == '.' && RunOf('.', text, start) is >= 2 and int dots)
            return (start + dots, TokenKind.Punctuation);
        if (c == '-' && RunOf('-', text, start) is >= 2 and int dashes)
            return (start + dashes, TokenKind.Punctuation);
        if (c == '|' && TypedDanda.IsAt(text, start))
            return (start + 1, TokenKind.Punctuation);
        if (c is '%' or '+' or '=' or '<' or '>' or '~' or '^' or '`' or '|' or '°')
            return (start + 1, TokenKind.Symbol);
        if (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
            return Pictograph(text, start);
        if (char.IsPunctuation(c))
            return (start + 1, TokenKind.Punctuation);
        if (char.IsSymbol(c))
            return (start + 1, TokenKind.Symbol);
        return (start + 1, TokenKind.Other);
    }

    private static int RunOf(char sign, ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && text[i] == sign)
            i++;
        return i - start;
    }

    private static (int End, TokenKind Kind) Pictograph(ReadOnlySpan<char> text, int start)
    {
        if (char.IsSurrogate(text[start]) && (start + 1 == text.Length || !char.IsSurrogatePair(text[start], text[start + 1])))
            return (start + 1, TokenKind.Other);
        int length = StringInfo.GetNextTextElementLength(text[start..]);
        UnicodeCategory category = char.IsSurrogate(text[start])
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[start], text[start + 1]))
            : UnicodeCategory.OtherSymbol;
        return (start + length, category switch
        {
            UnicodeCategory.OtherSymbol when text[start] is '©' or '®' or '™' => TokenKind.Symbol,
            UnicodeCategory.OtherSymbol => TokenKind.Emoji,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter => TokenKind.Foreign,
            _ => TokenKind.Other,
        });
    }
}
