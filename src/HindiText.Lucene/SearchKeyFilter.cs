using HindiText.Linking;
using HindiText.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene;

/// <summary>
/// Folding, stop words and stems in one step, as <see cref="HindiTextAnalyzer"/> needs them: what became of the words met last is
/// kept, a slot for each hash, so that a word costs a look-up. Fixed size, for one thread. The same terms as the single filters give.
/// </summary>
internal sealed class SearchKeyFilter : TokenFilter
{
    private const int MaximumWord = 20;
    private const int Slots = 8192;
    private const byte Stopped = byte.MaxValue;
    private const int Stride = (2 * MaximumWord) + SearchStemmer.MaximumGrowth;

    private readonly CharArraySet _stopWords;
    private readonly CharArraySet _protected;
    private readonly ICharTermAttribute _term;
    private readonly ITypeAttribute _type;
    private readonly IPositionIncrementAttribute _position;
    private readonly byte[] _wordLengths = new byte[Slots];
    private readonly byte[] _keyLengths = new byte[Slots];
    private readonly char[] _chars = new char[Slots * Stride];
    private readonly char[] _buffer = new char[HindiTextTokenizer.MaximumTokenLength + SearchStemmer.MaximumGrowth];
    private int _skipped;

    public SearchKeyFilter(TokenStream input, CharArraySet stopWords, CharArraySet protectedWords)
        : base(input)
    {
        _stopWords = stopWords;
        _protected = protectedWords;
        _term = AddAttribute<ICharTermAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _skipped = 0;
    }

    public override bool IncrementToken()
    {
        for (_skipped = 0; m_input.IncrementToken(); _skipped++)
        {
            if (!SetKey(_term.Buffer.AsSpan(0, _term.Length)))
                continue;
            if (_skipped > 0)
                _position.PositionIncrement += _skipped;
            return true;
        }

        return false;
    }

    public override void End()
    {
        base.End();
        _position.PositionIncrement += _skipped;
    }

    /// <summary>Puts the key in the term's place; false for a stop word.</summary>
    private bool SetKey(ReadOnlySpan<char> term)
    {
        if (term.Length > MaximumWord || !ReferenceEquals(_type.Type, TokenTypes.Word))
            return Put(MakeKey(term));
        int slot = (int)(NameFolding.Hash(term) % Slots);
        int at = slot * Stride;
        if (_wordLengths[slot] != term.Length || !_chars.AsSpan(at, term.Length).SequenceEqual(term))
        {
            term.CopyTo(_chars.AsSpan(at));
            _wordLengths[slot] = (byte)term.Length;
            int made = MakeKey(term);
            _keyLengths[slot] = made < 0 ? Stopped : (byte)made;
            _buffer.AsSpan(0, Math.Max(made, 0)).CopyTo(_chars.AsSpan(at + MaximumWord));
        }

        int length = _keyLengths[slot];
        if (length == Stopped)
            return false;
        _term.CopyBuffer(_chars, at + MaximumWord, length);
        return true;
    }

    private bool Put(int length)
    {
        if (length >= 0)
            _term.CopyBuffer(_buffer, 0, length);
        return length >= 0;
    }

    /// <summary>Makes the key in the buffer; gives its length, or -1 for a stop word.</summary>
    private int MakeKey(ReadOnlySpan<char> term)
    {
        int length = HindiTextFoldingFilter.Fold(term, _type.Type, _buffer);
        if (_stopWords.Contains(_buffer, 0, length))
            return -1;
        return _buffer[0] is >= '\u0900' and <= '\u097F' && !_protected.Contains(_buffer, 0, length) ? SearchStemmer.Stem(_buffer, length) : length;
    }
}
