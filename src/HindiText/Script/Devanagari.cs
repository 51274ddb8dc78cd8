namespace HindiText.Script;

/// <summary>Facts about the code points of the Devanagari block, U+0900..097F, as Unicode 15 gives them.</summary>
internal static class Devanagari
{
    public const char Chandrabindu = '\u0901';
    public const char Anusvara = '\u0902';
    public const char Visarga = '\u0903';
    public const char Nukta = '\u093C';
    public const char Virama = '\u094D';
    public const char Danda = '\u0964';
    public const char DoubleDanda = '\u0965';
    public const char AbbreviationSign = '\u0970';
    public const char ZeroWidthNonJoiner = '\u200C';
    public const char ZeroWidthJoiner = '\u200D';

    /// <summary>Whether a character is of the block, dandas and digits included.</summary>
    public static bool IsDevanagari(char c) => c is >= '\u0900' and <= '\u097F';

    /// <summary>A letter or a mark: what words are made of.</summary>
    public static bool IsWordPart(char c) => IsDevanagari(c) && c is not (Danda or DoubleDanda or AbbreviationSign) && !IsDigit(c);

    public static bool IsDigit(char c) => c is >= '\u0966' and <= '\u096F';

    public static bool IsConsonant(char c) => c is (>= '\u0915' and <= '\u0939') or (>= '\u0958' and <= '\u095F') or (>= '\u0978' and <= '\u097F');

    public static bool IsIndependentVowel(char c) => c is (>= '\u0904' and <= '\u0914') or '\u0960' or '\u0961' or (>= '\u0972' and <= '\u0977');

    /// <summary>A dependent vowel sign.</summary>
    public static bool IsMatra(char c) =>
        c is (>= '\u093A' and <= '\u093B') or (>= '\u093E' and <= '\u094C') or '\u094E' or '\u094F' or (>= '\u0955' and <= '\u0957') or '\u0962' or '\u0963';

    /// <summary>Any sign that attaches to the letter before it.</summary>
    public static bool IsMark(char c) =>
        c is (>= '\u0900' and <= '\u0903') or Nukta or Virama or (>= '\u0951' and <= '\u0954') || IsMatra(c);

    /// <summary>Canonical combining class, by Unicode.</summary>
    public static int CombiningClass(char c) => c switch
    {
        Nukta => 7,
        Virama => 9,
        '\u0951' or '\u0953' or '\u0954' => 230,
        '\u0952' => 220,
        _ => 0,
    };
}
