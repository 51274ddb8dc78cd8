using System.Buffers;
using HindiText.Normalization;
using HindiText.Script;

namespace HindiText.Tokenization;

/// <summary>
/// The tokens that need a rule, found in raw text as they would be in its canonical form. The rules read canonical text; where what a
/// rule may look at is canonical already it reads the text itself, else the canonical form of the piece around the token.
/// </summary>
internal static class RuledTokens
{
    /// <summary>How far behind the beginning of a token its rule may look; only letters, figures and addresses can be longer.</summary>
    private const int Reach = 384;

    /// <summary>How far before a token its rule may look.</summary>
    private const int Before = 8;

    private static readonly SearchValues<char> White = SearchValues.Create(" \t\n\v\f\r");

    /// <summary>The next token at or after <paramref name="position"/>.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int previousEnd, int position, out HindiToken token)
    {
        int start = Tokenizer.SkipSpace(text, position);
        if (start == text.Length)
        {
            token = default;
            return false;
        }

        if (IsUsual(text, start, out token))
            return true;
        if (!StandsAlone(text[start]) && !IsCanonicalWhereRulesLook(text, start))
            return TryNextInCanonicalForm(text, previousEnd, start, out token);
        token = Tokenizer.At(text, previousEnd, start);
        return true;
    }

    /// <summary>The usual cases, told by a look: figures or Latin letters before a space or a sign that joins nothing, a full stop before a space or a letter.</summary>
    private static bool IsUsual(ReadOnlySpan<char> text, int start, out HindiToken token)
    {
        char first = text[start];
        int end = start + 1;
        TokenKind kind = TokenKind.Punctuation;
        bool usual;
        if (first == '.')
        {
            usual = end < text.Length && text[end] is ' ' or '\n' or (>= '\u0904' and <= '\u0939');
        }
        else
        {
            bool letters = char.IsAsciiLetter(first);
            kind = letters ? TokenKind.Foreign : TokenKind.Number;
            if (letters)
            {
                while (end < text.Length && char.IsAsciiLetter(text[end]))
                    end++;
            }
            else
            {
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
            }

            usual = (letters || char.IsAsciiDigit(first)) && end < text.Length && text[end] is ' ' or '\n' or ')' or '?' or '!' or ';' or Devanagari.Danda;
        }

        token = new HindiToken(TextSpan.FromBounds(start, end), kind);
        return usual;
    }

    /// <summary>Whether a sign is a token whatever stands beside it.</summary>
    private static bool StandsAlone(char c) =>
        c is (>= '!' and <= '/' and not ('#' or '&' or '-' or '.')) or (>= ':' and <= '?') or (>= '[' and <= '^') or '`' or (>= '{' and <= '~') or '…' or '₹';

    /// <summary>
    /// Whether all that decides the token at <paramref name="start"/> is canonical: what stands before the next white space, and, since a
    /// dot may be that of a name's initial, the next word.
    /// </summary>
    private static bool IsCanonicalWhereRulesLook(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start >= CharBlock.Size)
        {
            ref ushort block = ref CharBlock.At(text, start);
            ulong spaces = CharBlock.Between(ref block, ' ', ' ') | CharBlock.Between(ref block, '\t', '\r');
            ulong gap = spaces & (0 - spaces);
            ulong next = ~spaces & (0 - gap);
            ulong end = spaces & (0 - (next & (0 - next)));
            if (end != 0)
                return !CanonicalCheck.MayChange(text, start, (end & (0 - end)) - 1);
        }

        return !CanonicalCheck.MayChange(text[start..ReachOf(text, start)]);
    }

    private static int ReachOf(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..(int)Math.Min(text.Length, (long)start + Reach)];
        int gap = rest.IndexOfAny(White);
        int next = gap < 0 ? -1 : gap + rest[gap..].IndexOfAnyExcept(White);
        int end = next <= gap ? -1 : rest[next..].IndexOfAny(White);
        return start + (end < 0 ? rest.Length : next + end);
    }

    /// <summary>How much text behind a token its rule may have looked at: an address is told by what comes far behind its first word.</summary>
    private static int LookAhead(TokenKind kind) => kind is TokenKind.Word or TokenKind.Number or TokenKind.Abbreviation or TokenKind.Punctuation ? 64 : Reach;

    private static bool TryNextInCanonicalForm(ReadOnlySpan<char> text, int previousEnd, int start, out HindiToken token)
    {
        int from = Math.Max(0, previousEnd - Before);
        while (from > 0 && from > previousEnd - Reach && (Devanagari.IsMark(text[from]) || Spaces.IsInvisible(text[from])))
            from--;
        for (int after = Reach / 3; ; after *= 2)
        {
            int to = (int)Math.Min(text.Length, (long)start + after);
            using CanonicalPiece piece = new(text, from, to);
            int first = Tokenizer.SkipSpace(piece.Written, piece.FromOriginal(start));
            bool found = first < piece.Length;
            token = found ? Tokenizer.At(piece.Written, piece.FromOriginal(previousEnd), first) : default;
            if (to < text.Length && (!found || piece.Length - token.End < LookAhead(token.Kind)))
                continue;
            if (found)
                token = token with { Span = piece.ToOriginal(token.Span) };
            return found;
        }
    }
}
