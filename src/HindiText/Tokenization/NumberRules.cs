using HindiText.Script;

namespace HindiText.Tokenization;

/// <summary>Numbers with their inner separators, and what letters directly after them mean.</summary>
internal static class NumberRules
{
    /// <summary>Units and postpositions that scraped text glues to a figure; they are words of their own.</summary>
    private static readonly HashSet<string> Glued = new(StringComparer.Ordinal)
    {
        "रु", "रुपये", "रुपए", "करोड़", "लाख", "हजार", "हज़ार", "अरब", "किमी", "किलोमीटर", "किलो", "किग्रा", "ग्राम", "मीटर", "सेमी", "मिमी", "लीटर", "डिग्री", "फीसदी", "प्रतिशत", "साल", "वर्ष", "दिन", "घंटे", "मिनट", "सेकंड", "बजे", "रन", "ओवर",
        "विकेट", "में", "से", "को", "का", "की", "के", "पर", "तक", "ने", "और", "है", "हैं", "था", "थे", "लोग", "लोगों", "फीट", "फुट", "इंच", "एकड़", "हेक्टेयर", "टन", "डॉलर", "एमएम", "केजी", "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई",
        "अगस्त", "सितंबर", "अक्टूबर", "अक्तूबर", "नवंबर", "दिसंबर",
    };

    public static (int End, TokenKind Kind) Scan(ReadOnlySpan<char> text, int start)
    {
        int end = FigureEnd(text, start);
        if (end == text.Length)
            return (end, TokenKind.Number);
        if (Devanagari.IsWordPart(text[end]) && !Devanagari.IsMark(text[end]))
        {
            int word = WordRules.WordEnd(text, end);
            return Glued.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[end..word]) ? (end, TokenKind.Number) : (word, TokenKind.Word);
        }

        if (char.IsAsciiLetter(text[end]))
        {
            int word = ForeignRules.LettersEnd(text, end);
            return IsOneName(text[end..word]) ? (word, TokenKind.Word) : (end, TokenKind.Number);
        }

        return (end, TokenKind.Number);
    }

    /// <summary>4G, 3D, 1st, 2nd stay one; 15km splits.</summary>
    private static bool IsOneName(ReadOnlySpan<char> letters) =>
        letters.Length == 1 || letters is "st" or "nd" or "rd" or "th";

    private static int FigureEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            char c = Tokenizer.Ascii(text[i]);
            if (IsDigit(c))
                i++;
            else if (c is '.' or ',' or ':' or '/' && i + 1 < text.Length && IsDigit(Tokenizer.Ascii(text[i + 1])))
                i++;
            else
                break;
        }

        return i;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || Devanagari.IsDigit(c);
}
