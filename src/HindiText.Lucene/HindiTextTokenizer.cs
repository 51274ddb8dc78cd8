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
    private char[] _text = new char[4096];
    private int _length;
    private HindiToken[] _tokens = new HindiToken[1024];
    private int _count;
    private int _next;
    private int _piece;
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
        AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        ReadAll();
        _count = _next = _piece = 0;
        _mayChange = CanonicalCheck.MayChange(_text.AsSpan(0, _length));
        foreach (HindiToken token in Hindi.Tokenize(_text.AsSpan(0, _length)))
        {
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Other)
                continue;
            if (_count == _tokens.Length)
                Array.Resize(ref _tokens, _count * 2);
            _tokens[_count++] = token;
        }
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_next == _count)
            return false;
        HindiToken token = _tokens[_next];
        int start = token.Start + _piece;
        int end = Math.Min(token.End, start + MaximumTokenLength);
        if (end < token.End && char.IsHighSurrogate(_text[end - 1]))
            end--;
        _piece = end - token.Start;
        if (end == token.End)
            (_next, _piece) = (_next + 1, 0);

        SetTerm(_text.AsSpan(start, end - start), start);
        _offset.SetOffset(CorrectOffset(start), CorrectOffset(end));
        _type.Type = TokenTypes.Of(token.Kind);
        return true;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        int end = CorrectOffset(_length);
        _offset.SetOffset(end, end);
    }

    private void SetTerm(ReadOnlySpan<char> raw, int start)
    {
        if (_mayChange && CanonicalCheck.MayChange(raw))
            _term.SetEmpty().Append(Hindi.Normalize(raw.ToString()));
        else
            _term.CopyBuffer(_text, start, raw.Length);
    }

    private void ReadAll()
    {
        if (_text.Length > KeptBuffer)
            (_text, _tokens) = (new char[4096], new HindiToken[1024]);
        _length = 0;
        for (int read; (read = m_input.Read(_text, _length, _text.Length - _length)) > 0;)
        {
            _length += read;
            if (_length == _text.Length)
                Array.Resize(ref _text, _length * 2);
        }
    }
}
