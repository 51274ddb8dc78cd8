using System.Globalization;
using HindiText.Normalization;
using HindiText.Script;

namespace HindiText.Tokenization;

/// <summary>Words of other scripts, and the addresses that begin with them.</summary>
internal static class ForeignRules
{
    private static readonly HashSet<string> Abbreviated = new(StringComparer.OrdinalIgnoreCase)
    {
        "Dr", "Mr", "Mrs", "Ms", "Prof", "Sr", "Jr", "St", "Inc", "Ltd", "Co", "Corp", "Pvt", "vs", "etc", "No", "Rs", "Lt", "Col", "Gen", "Capt", "Hon", "Govt", "Dept", "Univ", "Vol", "pp", "ed", "al",
    };

    private static readonly HashSet<string> TopLevelDomains = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "in", "org", "net", "gov", "nic", "edu", "info", "tv", "io", "uk", "us", "co", "me",
    };

    /// <summary>No mailbox and no host has a longer name (RFC 5321).</summary>
    private const int LongestMailbox = 64, LongestHost = 255;

    public static (int End, TokenKind Kind) Scan(ReadOnlySpan<char> text, int start)
    {
        if (StartsAddress(text[start..]))
            return (AddressEnd(text, start), TokenKind.Url);
        int end = LettersEnd(text, start);
        if (EmailEnd(text, start) is > 0 and int email)
            return (email, TokenKind.Email);
        if (DomainEnd(text, start) is > 0 and int domain)
            return (domain, TokenKind.Url);
        bool hasFigures = HasFigures(text[start..end]);
        if (end < text.Length && text[end] == '.' && !hasFigures)
        {
            int chain = ChainEnd(text, start);
            if (chain > 0)
                return (chain, TokenKind.Abbreviation);
            bool more = end + 1 < text.Length && text[end + 1] == '.';
            if (!more && Abbreviated.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[start..end]))
                return (end + 1, TokenKind.Abbreviation);
        }

        return (end, hasFigures ? TokenKind.Word : TokenKind.Foreign);
    }

    private static bool HasFigures(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsAsciiDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>The end of letters and figures of other scripts, with apostrophes inside.</summary>
    public static int LettersEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            char c = Tokenizer.Ascii(text[i]);
            bool inside = (char.IsLetter(c) && !Devanagari.IsWordPart(c)) || char.IsAsciiDigit(c) || c == '_' || Spaces.IsInvisible(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            bool apostrophe = c is '\'' or '’' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]);
            if (!(inside && !Devanagari.IsDevanagari(c)) && !apostrophe)
                break;
            i++;
        }

        return i;
    }

    private static bool StartsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && char.IsAsciiLetterOrDigit(text[4]));

    /// <summary>An address ends at white space, a danda or a Devanagari letter, and leaves its last punctuation to the sentence.</summary>
    private static int AddressEnd(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && !Devanagari.IsDevanagari(text[i]) && text[i] is not ('<' or '>' or '"' or '“' or '”' or '’' or '|'))
            i++;
        while (i > start + 1 && text[i - 1] is '.' or ',' or ')' or ';' or ':' or '!' or '?' or '\'' or ']')
            i--;
        return i;
    }

    private static int EmailEnd(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && i - start <= LongestMailbox && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '_' or '-' or '+'))
            i++;
        if (i == start || i + 1 >= text.Length || text[i] != '@')
            return 0;
        int host = i + 1;
        int end = HostEnd(text, host);
        return text[host..end].Contains('.') ? end : 0;
    }

    private static int DomainEnd(ReadOnlySpan<char> text, int start)
    {
        int end = HostEnd(text, start);
        int dot = text[start..end].LastIndexOf('.');
        if (dot <= 0 || !TopLevelDomains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[(start + dot + 1)..end]) || text[start..(start + dot)].Length < 2)
            return 0;
        return end < text.Length && text[end] == '/' ? AddressEnd(text, start) : end;
    }

    private static int HostEnd(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        while (i < text.Length && i - start < LongestHost && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] is '.' or '-' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
            i++;
        return Math.Max(i, start);
    }

    /// <summary>The end of U.S. or U.S.A., or 0.</summary>
    private static int ChainEnd(ReadOnlySpan<char> text, int i)
    {
        int letters = 0, end = 0;
        while (i + 1 < text.Length && char.IsAsciiLetterUpper(text[i]) && text[i + 1] == '.')
        {
            letters++;
            end = i += 2;
        }

        return letters >= 1 ? end : 0;
    }
}
