using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene;

/// <summary>What <see cref="HindiTextAnalyzer"/> runs: its whole chain in one stream, so that a word passes one set of attributes and one look-up.</summary>
internal sealed class SearchTokenizer : Tokenizer
{
    private readonly FieldText _field = new();
    private readonly SoundTerms _sounds = new();
    private readonly SearchKeys _keys;
    private readonly MatchBreadth _breadth;
    private readonly SearchToken _token;
    private bool _isFiltered;
    private int _skipped;
    private int _start;
    private int _end;

    public SearchTokenizer(TextReader input, CharArraySet stopWords, CharArraySet protectedWords, MatchBreadth breadth)
        : base(new SearchToken.Factory(), input)
    {
        _keys = new SearchKeys(stopWords, protectedWords, breadth == MatchBreadth.Inflections ? null : _sounds);
        _breadth = breadth;
        // One object is all the attributes.
        _token = (SearchToken)AddAttribute<ICharTermAttribute>();
        AddAttribute<IOffsetAttribute>();
        AddAttribute<ITypeAttribute>();
        AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _field.Read(m_input);
        _isFiltered = m_input is CharFilter;
        if (HasAttribute<IFieldTextAttribute>())
            GetAttribute<IFieldTextAttribute>().Set(_field.Text.ToString(), CorrectOffset);
        _sounds.Clear();
        _skipped = 0;
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_sounds.TryTake(out ReadOnlySpan<char> term, out int termLength, out string type))
        {
            Set(term, termLength, type, 0);
            return true;
        }

        for (_skipped = 0; _field.TryNext(out HindiToken token); _skipped++)
        {
            (int length, int soundLength) = _keys.Find(_field.From(token.Start), token.Length, token.Kind, out ReadOnlySpan<char> stem, out ReadOnlySpan<char> sound);
            if (length == 0)
                continue;
            (_start, _end) = _isFiltered ? (CorrectOffset(token.Start), CorrectOffset(token.End)) : (token.Start, token.End);
            Set(stem, length, TokenTypes.Of(token.Kind), 1 + _skipped);
            _sounds.Begin(sound, soundLength, _breadth);
            return true;
        }

        return false;
    }

    public override void End()
    {
        base.End();
        int end = CorrectOffset(_field.Length);
        _token.SetOffset(end, end);
        _token.PositionIncrement = _skipped;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _field.Clear();
        _sounds.Clear();
    }

    private void Set(ReadOnlySpan<char> term, int length, string type, int increment)
    {
        _token.Set(term, length);
        _token.SetOffset(_start, _end);
        _token.Type = type;
        if (increment != 1)
            _token.PositionIncrement = increment;
    }
}
