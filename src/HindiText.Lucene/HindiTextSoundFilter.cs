using HindiText.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>
/// Adds to each word, at its position, the key of its sound, which is the same for both scripts: मोदी and modi, चुनाव and chunav meet.
/// The key begins with U+2248 so that it meets no word, and has the type <see cref="TokenTypes.Sound"/>. Put it last in the chain, when indexing
/// and when searching.
/// </summary>
public sealed class HindiTextSoundFilter : TokenFilter
{
    private const char Mark = '\u2248';
    private const int ShortestKey = 2;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly ITypeAttribute _type;
    private readonly IPositionIncrementAttribute _position;
    private readonly char[] _key = new char[(SoundKey.MaximumGrowth * HindiTextTokenizer.MaximumTokenLength) + 1];
    private readonly WordCache _met = new();
    private int _length;
    private int _start;
    private int _end;

    /// <summary>Adds keys to the terms of a stream.</summary>
    /// <param name="input">The stream.</param>
    public HindiTextSoundFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _length = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_length > 0)
        {
            int length = _length;
            _length = 0;
            ClearAttributes();
            _offset.SetOffset(_start, _end);
            _key.AsSpan(0, length).CopyTo(_term.ResizeBuffer(length));
            _term.SetLength(length);
            _type.Type = TokenTypes.Sound;
            _position.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken())
            return false;
        if (_term.Length is > 0 and <= HindiTextTokenizer.MaximumTokenLength)
        {
            FindKey(_term.Buffer.AsSpan(0, _term.Length));
            (_start, _end) = (_offset.StartOffset, _offset.EndOffset);
        }

        return true;
    }

    private void FindKey(ReadOnlySpan<char> term)
    {
        if (_met.TryFind(term, TokenKind.Word, out ReadOnlySpan<char> key))
        {
            key.CopyTo(_key);
            _length = key.Length;
            return;
        }

        _key[0] = Mark;
        int length = SoundKey.Of(term, _key.AsSpan(1));
        _length = length >= ShortestKey ? length + 1 : 0;
        _met.Keep(term, TokenKind.Word, _key.AsSpan(0, _length));
    }
}
