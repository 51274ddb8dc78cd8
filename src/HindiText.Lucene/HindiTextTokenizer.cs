using HindiText.Normalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>
/// The words, numbers, addresses and emoji that <see cref="Hindi.Tokenize(ReadOnlySpan{char})"/> finds, in canonical form, with
/// offsets of the text as it was given. Punctuation and signs make no terms and no gaps. A token of more than
/// <see cref="MaximumTokenLength"/> code units comes in pieces. The whole field is held in memory while it is read.
/// </summary>
public sealed class HindiTextTokenizer : Tokenizer
{
    /// <summary>The most UTF-16 code units that a term has.</summary>
    public const int MaximumTokenLength = 255;

    private const int KeptBuffer = 1 << 20;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly ITypeAttribute _type;
    private readonly IPositionIncrementAttribute _position;
    private char[] _text = new char[4096];
    private int _length;
    private readonly HindiToken[] _tokens = new HindiToken[256];
    private readonly SearchKeys? _keys;
    private int _count;
    private int _next;
    private int _done;
    private int _skipped;
    private bool _mayChange;

    /// <summary>Reads a text.</summary>
    /// <param name="input">The text.</param>
    public HindiTextTokenizer(TextReader input)
        : this(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, input)
    {
    }

    /// <summary>Reads a text, with attributes from a factory.</summary>
    /// <param name="factory">What makes the attributes.</param>
    /// <param name="input">The text.</param>
    public HindiTextTokenizer(AttributeFactory factory, TextReader input)
        : base(factory, input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Reads a text, and gives the keys that <see cref="HindiTextAnalyzer"/> makes of its words.</summary>
    internal HindiTextTokenizer(TextReader input, SearchKeys keys)
        : this(Token.TOKEN_ATTRIBUTE_FACTORY, input) => _keys = keys;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        ReadAll();
        _count = _next = _done = _skipped = 0;
        _mayChange = _keys is null && CanonicalCheck.MayChange(_text.AsSpan(0, _length));
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        for (_skipped = 0; _next < _count || FindTokens(); _skipped++)
        {
            HindiToken token = _tokens[_next];
            int start = Math.Max(token.Start, _done);
            int end = Math.Min(token.End, start + MaximumTokenLength);
            if (end < token.End && char.IsHighSurrogate(_text[end - 1]))
                end--;
            _done = end;
            _next += end == token.End ? 1 : 0;

            ReadOnlySpan<char> raw = _text.AsSpan(start, end - start);
            ReadOnlySpan<char> term = _keys is not null ? _keys.Of(raw, token.Kind) : _mayChange ? Canonical(raw) : raw;
            if (term.IsEmpty)
                continue;
            term.CopyTo(_term.ResizeBuffer(term.Length));
            _term.SetLength(term.Length);
            _offset.SetOffset(CorrectOffset(start), CorrectOffset(end));
            _type.Type = TokenTypes.Of(token.Kind);
            if (_skipped > 0)
                _position.PositionIncrement = 1 + _skipped;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        int end = CorrectOffset(_length);
        _offset.SetOffset(end, end);
        _position.PositionIncrement = _skipped;
    }

    internal static ReadOnlySpan<char> Canonical(ReadOnlySpan<char> raw) => CanonicalCheck.MayChange(raw) ? Hindi.Normalize(raw.ToString()) : raw;

    /// <summary>Finds the next tokens that make terms, as many as fit; false at the end of the text.</summary>
    private bool FindTokens()
    {
        _next = _count = 0;
        TokenEnumerable.Enumerator tokens = new(_text.AsSpan(0, _length), _done);
        while (_count < _tokens.Length && tokens.MoveNext())
        {
            HindiToken token = tokens.Current;
            _tokens[_count] = token;
            _count += token.Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Other ? 0 : 1;
        }

        return _count > 0;
    }

    private void ReadAll()
    {
        if (_text.Length > KeptBuffer)
            _text = new char[4096];
        _length = 0;
        for (int read; (read = m_input.Read(_text, _length, _text.Length - _length)) > 0;)
        {
            _length += read;
            if (_length == _text.Length)
                Array.Resize(ref _text, _length * 2);
        }
    }
}
