namespace HindiText.Normalization;

/// <summary>Collects a normal form piece by piece and remembers where each piece came from.</summary>
internal sealed class NormalizedTextBuilder(string original) : ITextSink
{
    private readonly List<TextPiece> _pieces = [];
    private char[] _value = new char[original.Length + 16];
    private int _length;

    public ReadOnlySpan<char> Written => _value.AsSpan(0, _length);

    public void Add(char c, int start, int end)
    {
        bool copy = end == start + 1 && original[start] == c;
        bool continues = copy && _pieces.Count > 0 && _pieces[^1].IsCopy
            && _pieces[^1].OriginalStart + (_length - _pieces[^1].Start) == start;
        if (!continues)
            _pieces.Add(new TextPiece(_length, start, end, copy));
        if (_length == _value.Length)
            Array.Resize(ref _value, _length * 2);
        _value[_length++] = c;
    }

    public void ReplaceLast(int count, char c, int end)
    {
        int first = _length - count;
        int farthest = Math.Max(_pieces[^1].OriginalEndOf(_length - 1), end);
        while (_pieces[^1].Start > first)
            _pieces.RemoveAt(_pieces.Count - 1);
        int start = _pieces[^1].OriginalStartOf(first);
        if (_pieces[^1].Start == first)
            _pieces.RemoveAt(_pieces.Count - 1);
        _pieces.Add(new TextPiece(first, start, farthest, IsCopy: false));
        _value[first] = c;
        _length = first + 1;
    }

    public NormalizedText ToText() =>
        Written.SequenceEqual(original) ? new NormalizedText(original) : new NormalizedText(original, Written.ToString(), [.. _pieces]);
}
