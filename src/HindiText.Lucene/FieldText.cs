namespace HindiText.Lucene;

/// <summary>A field as it is read: its whole text, and its tokens that make terms, a few hundred ahead, long ones in pieces.</summary>
internal sealed class FieldText
{
    private const int KeptBuffer = 1 << 20;

    private readonly HindiToken[] _tokens = new HindiToken[256];
    private char[] _text = new char[4096];
    private int _count;
    private int _next;
    private int _done;

    /// <summary>The number of code units that were read.</summary>
    public int Length { get; private set; }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>The text from a position on, and whatever stands in memory behind it.</summary>
    public ReadOnlySpan<char> From(int start) => _text.AsSpan(start);

    /// <summary>Reads a field to its end.</summary>
    public void Read(TextReader input)
    {
        Clear();
        for (int read; (read = input.Read(_text, Length, _text.Length - Length)) > 0;)
        {
            Length += read;
            if (Length == _text.Length)
                Array.Resize(ref _text, Length * 2);
        }
    }

    /// <summary>Forgets the field, and the memory of a large one.</summary>
    public void Clear()
    {
        if (_text.Length > KeptBuffer)
            _text = new char[4096];
        Length = _count = _next = _done = 0;
    }

    /// <summary>The next token, or piece of one, that is neither punctuation nor a sign; false at the end.</summary>
    public bool TryNext(out HindiToken token)
    {
        if (_next == _count && !FindTokens())
        {
            token = default;
            return false;
        }

        token = _tokens[_next];
        if (token.Length > HindiTextTokenizer.MaximumTokenLength)
            token = Piece(token);
        else
            _next++;
        _done = token.End;
        return true;
    }

    /// <summary>The next piece of a token, which is done with the last.</summary>
    private HindiToken Piece(HindiToken whole)
    {
        int start = Math.Max(whole.Start, _done);
        int end = Math.Min(whole.End, start + HindiTextTokenizer.MaximumTokenLength);
        if (end < whole.End && char.IsHighSurrogate(_text[end - 1]))
            end--;
        _next += end == whole.End ? 1 : 0;
        return new HindiToken(TextSpan.FromBounds(start, end), whole.Kind);
    }

    private bool FindTokens()
    {
        _next = _count = 0;
        TokenEnumerable.Enumerator tokens = new(Text, _done);
        while (_count < _tokens.Length && tokens.MoveNext())
        {
            _tokens[_count] = tokens.Current;
            _count += _tokens[_count].Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Other ? 0 : 1;
        }

        return _count > 0;
    }
}
