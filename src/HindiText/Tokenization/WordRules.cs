using HindiText.Normalization;
using HindiText.Script;

namespace HindiText.Tokenization;

/// <summary>Devanagari words, and what a dot or figures directly after them mean.</summary>
internal static class WordRules
{
    public static (int End, TokenKind Kind) Scan(ReadOnlySpan<char> text, int start, int previousEnd)
    {
        int end = WordEnd(text, start);
        if (end < text.Length && IsDot(text[end]))
            return AfterDot(text, start, end, previousEnd);
        if (end < text.Length && IsDigit(text[end]))
            return (FiguresEnd(text, end), TokenKind.Word);
        return (end, TokenKind.Word);
    }

    /// <summary>The end of a run of letters and marks, joiners and a visarga typed as a colon inside, before a colon typed as a visarga.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == Devanagari.Visarga && i > start && TypedVisarga.IsColonAt(text[..i], text[(i + 1)..]))
                break;
            if (Devanagari.IsWordPart(c))
                i++;
            else if (Spaces.IsInvisible(c) && i + 1 < text.Length && (Devanagari.IsWordPart(text[i + 1]) || Spaces.IsInvisible(text[i + 1])))
                i++;
            else if (c == ':' && TypedVisarga.IsAt(text[..i], text[(i + 1)..]))
                i++;
            else
                break;
        }

        return i;
    }

    /// <summary>Whether a visarga stands directly behind the word before: then it was found to stand for a colon, or it would be in the word.</summary>
    public static bool IsLeftOver(ReadOnlySpan<char> text, int previousEnd, int start) =>
        previousEnd > 0 && Devanagari.IsWordPart(text[previousEnd - 1]) && !text[previousEnd..start].ContainsAnyExcept(Spaces.Invisible);

    /// <summary>A full stop, or the sign ॰ that does nothing but shorten words.</summary>
    private static bool IsDot(char c) => c is '.' or Devanagari.AbbreviationSign;

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || Devanagari.IsDigit(c);

    /// <summary>टी20, जी20, कोविड19: letters and figures that make one name stay one.</summary>
    private static int FiguresEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && IsDigit(text[i]))
            i++;
        return i < text.Length && Devanagari.IsWordPart(text[i]) ? WordEnd(text, i) : i;
    }

    private static (int End, TokenKind Kind) AfterDot(ReadOnlySpan<char> text, int start, int dot, int previousEnd)
    {
        ReadOnlySpan<char> word = text[start..dot];
        bool shortens = text[dot] == Devanagari.AbbreviationSign;
        bool ellipsis = dot + 1 < text.Length && text[dot + 1] == '.';
        if (ellipsis && !shortens)
            return (dot, TokenKind.Word);
        if (Abbreviations.IsInitial(word))
        {
            int chain = ChainEnd(text, start);
            if (chain > dot + 1)
                return (chain, TokenKind.Abbreviation);
            if (shortens || IsInitialHere(text, word, start, dot, previousEnd))
                return (dot + 1, TokenKind.Abbreviation);
        }

        // कि.मी., उ.प्र.: two shortened words that stand in the list as one.
        int second = WordEnd(text, dot + 1);
        if (second > dot + 1 && Abbreviations.Contains(text[start..second]))
            return (second < text.Length && IsDot(text[second]) ? second + 1 : second, TokenKind.Abbreviation);
        return shortens || Abbreviations.Contains(word) ? (dot + 1, TokenKind.Abbreviation) : (dot, TokenKind.Word);
    }

    /// <summary>The end of आई.आई.टी., आई॰आई॰टी॰ or बी.जे.पी from its start; the last dot is optional after three letters.</summary>
    private static int ChainEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start, letters = 0;
        for (int i = start; i < text.Length;)
        {
            int wordEnd = WordEnd(text, i);
            if (wordEnd == i || !Abbreviations.IsInitial(text[i..wordEnd]))
                break;
            letters++;
            bool dotted = wordEnd < text.Length && IsDot(text[wordEnd]);
            if (!dotted)
            {
                // बी.जे.पी: a last letter without dot belongs to the chain when two dotted ones went before it.
                return letters >= 3 ? wordEnd : end;
            }

            end = i = wordEnd + 1;
        }

        return letters >= 2 ? end : start;
    }

    /// <summary>Whether a letter's name with a dot is an initial: always, unless it is a word too (के, आई, जी); then only before a name or another.</summary>
    private static bool IsInitialHere(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int start, int dot, int previousEnd)
    {
        if (!Abbreviations.IsWordToo(word))
            return true;
        bool glued = dot + 1 < text.Length && Devanagari.IsWordPart(text[dot + 1]);
        bool beginsText = start == 0 || text[previousEnd..start].Contains('\n');
        bool afterInitialOrSign = previousEnd > 0 && (text[previousEnd - 1] == '.' || !Devanagari.IsWordPart(text[previousEnd - 1]));
        int next = dot + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        int nextEnd = WordEnd(text, next);
        bool beforeInitial = nextEnd > next && nextEnd < text.Length && text[nextEnd] == '.' && Abbreviations.IsInitial(text[next..nextEnd]);
        bool beforeWord = nextEnd > next;
        // A postposition does not end a sentence of prose: के. before another word is the initial of a name.
        if (beforeWord && word is "के")
            return true;
        return beforeInitial || ((beginsText || afterInitialOrSign || glued) && beforeWord);
    }
}
