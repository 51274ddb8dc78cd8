using System.Text;

namespace HindiText.Normalization;

/// <summary>Collects a normal form piece by piece and remembers where each piece came from.</summary>
internal sealed class NormalizedTextBuilder(string original)
{
    private readonly StringBuilder _value = new(original.Length);
    private readonly List<TextPiece> _pieces = [];

    public int Length => _value.Length;

    public char this[int index] => _value[index];

    /// <summary>Adds a code unit that stands for original[start..end).</summary>
    public void Add(char c, int start, int end)
    {
        bool copy = end == start + 1 && original[start] == c;
        bool continues = copy && _pieces.Count > 0 && _pieces[^1].IsCopy
            && _pieces[^1].OriginalStart + (_value.Length - _pieces[^1].Start) == start;
        if (!continues)
            _pieces.Add(new TextPiece(_value.Length, start, end, copy));
        _value.Append(c);
    }

    /// <summary>Puts another code unit in the place of the last one, which now stands for the original up to <paramref name="end"/>.</summary>
    public void ReplaceLast(char c, int end)
    {
        int last = _value.Length - 1;
        TextPiece piece = _pieces[^1];
        int start = piece.OriginalStartOf(last);
        int farthest = Math.Max(piece.OriginalEndOf(last), end);
        if (piece.Start == last)
            _pieces.RemoveAt(_pieces.Count - 1);
        _pieces.Add(new TextPiece(last, start, farthest, IsCopy: false));
        _value[last] = c;
    }

    public NormalizedText ToText() =>
        _value.Equals(original) ? new NormalizedText(original) : new NormalizedText(original, _value.ToString(), [.. _pieces]);
}
