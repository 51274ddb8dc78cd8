using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>
/// Adds to each word, at its position, the key of its sound and the beginning of that key, which are the same for both scripts: मोदी and
/// modi, चुनाव and chunav meet. Those terms begin with a sign that no word has, and have the types <see cref="TokenTypes.Sound"/> and
/// <see cref="TokenTypes.Beginning"/>. Put it last in the chain, when indexing and when searching.
/// </summary>
public sealed class HindiTextSoundFilter : TokenFilter
{
    private readonly MatchBreadth _breadth;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly ITypeAttribute _type;
    private readonly IPositionIncrementAttribute _position;
    private readonly WordCache _met = new();
    private readonly SoundTerms _sounds = new();
    private int _start;
    private int _end;

    /// <summary>Adds terms to those of a stream.</summary>
    /// <param name="input">The stream, of folded words.</param>
    /// <param name="breadth">Which terms.</param>
    public HindiTextSoundFilter(TokenStream input, MatchBreadth breadth = MatchBreadth.AcrossScripts)
        : base(input)
    {
        _breadth = breadth;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _sounds.Clear();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_sounds.TryTake(out ReadOnlySpan<char> term, out int length, out string type))
        {
            ClearAttributes();
            _term.Set(term, length);
            _offset.SetOffset(_start, _end);
            _type.Type = type;
            _position.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken())
            return false;
        Begin(_term.AsSpan());
        (_start, _end) = (_offset.StartOffset, _offset.EndOffset);
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _sounds.Clear();
    }

    private void Begin(ReadOnlySpan<char> word)
    {
        int length = _met.Find(word, word.Length, TokenKind.Word, out ReadOnlySpan<char> key);
        if (length < 0)
        {
            key = _sounds.KeyOf(word);
            length = key.Length;
            _met.Keep(word, TokenKind.Word, key);
        }

        _sounds.Begin(key, length, _breadth);
    }
}
