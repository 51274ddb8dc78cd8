using System.Globalization;
using HindiText.Script;

namespace HindiText.Entities.Expressions;

/// <summary>A tokenized text as the rules for expressions read it: what each word means, and what each figure is worth.</summary>
internal readonly ref struct ExpressionText(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, TokenEvidence evidence)
{
    private const int LongestFigure = 24;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<HindiToken> _tokens = tokens;

    public int Count => _tokens.Length;

    public TokenKind KindOf(int i) => _tokens[i].Kind;

    public ReadOnlySpan<char> TextOf(int i) => _text.Slice(_tokens[i].Span);

    /// <summary>The meaning of a token; of none where it lies outside.</summary>
    public WordMeaning Meaning(int i) =>
        i < 0 || i >= Count || _tokens[i].Kind == TokenKind.Number ? default : ExpressionWords.Of(evidence.Word[i]);

    public bool Is(int i, WordRole role) => Meaning(i).Role == role;

    public bool IsSign(int i, char sign) => i >= 0 && i < Count && _tokens[i].Length == 1 && TextOf(i)[0] == sign;

    /// <summary>Whether a token is a word, letter for letter.</summary>
    public bool Says(int i, ReadOnlySpan<char> word) => i >= 0 && i < Count && TextOf(i).SequenceEqual(word);

    /// <summary>Whether no white space stands between a token and the next.</summary>
    public bool Glued(int i) => i >= 0 && i + 1 < Count && _tokens[i].End == _tokens[i + 1].Start;

    /// <summary>Whether a token is the first of its line.</summary>
    public bool BeginsLine(int i) => i == 0 || _text[_tokens[i - 1].End.._tokens[i].Start].Contains('\n');

    /// <summary>The plain figure of a token: 1,50,000 or ३.५, no time, no date.</summary>
    public bool TryFigure(int i, out decimal value)
    {
        value = 0;
        if (i < 0 || i >= Count || _tokens[i].Kind != TokenKind.Number)
            return false;
        Span<char> ascii = stackalloc char[LongestFigure];
        int length = Ascii(i, ascii);
        if (length == 0 || ascii[..length].IndexOfAny(':', '/') >= 0)
            return false;
        Span<char> plain = stackalloc char[LongestFigure];
        int count = 0;
        foreach (char c in ascii[..length])
        {
            if (c != ',')
                plain[count++] = c;
        }

        return decimal.TryParse(plain[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Writes a number token with ASCII digits; 0 where it is too long.</summary>
    public int Ascii(int i, Span<char> into)
    {
        ReadOnlySpan<char> token = TextOf(i);
        if (token.Length > into.Length)
            return 0;
        for (int k = 0; k < token.Length; k++)
            into[k] = Devanagari.IsDigit(token[k]) ? (char)(token[k] - '\u0966' + '0') : token[k];
        return token.Length;
    }
}

/// <summary>An expression that a rule found: the token after it, and its value where it is known.</summary>
internal readonly record struct FoundExpression(int End, EntityType Type, string? Value);
