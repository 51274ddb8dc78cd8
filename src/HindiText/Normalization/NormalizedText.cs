namespace HindiText;

/// <summary>A text in a normal form, with the way back to the text it was made from. Immutable.</summary>
public sealed class NormalizedText
{
    // The pieces that Value was put together from, in order; null where nothing changed.
    private readonly TextPiece[]? _pieces;

    internal NormalizedText(string original)
    {
        Original = original;
        Value = original;
    }

    internal NormalizedText(string original, string value, TextPiece[] pieces)
    {
        Original = original;
        Value = value;
        _pieces = pieces;
    }

    /// <summary>The text as the caller gave it.</summary>
    public string Original { get; }

    /// <summary>Its normal form; the same instance as <see cref="Original"/> where nothing had to change.</summary>
    public string Value { get; }

    /// <summary>Whether the text was in its normal form already.</summary>
    public bool IsUnchanged => _pieces is null;

    /// <summary>
    /// The stretch of <see cref="Original"/> that a stretch of <see cref="Value"/> was made from. Where several code units became one
    /// they stay together: the result covers them all.
    /// </summary>
    /// <param name="span">A span inside <see cref="Value"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <see cref="Value"/>.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > Value.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, $"Expected a span inside [0..{Value.Length}).");
        if (_pieces is null)
            return span;
        int start = span.Start == Value.Length ? Original.Length : PieceAt(span.Start).OriginalStartOf(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, Math.Max(start, PieceAt(span.End - 1).OriginalEndOf(span.End - 1)));
    }

    /// <summary>The piece that a code unit of <see cref="Value"/> lies in, by halving.</summary>
    private TextPiece PieceAt(int index)
    {
        int low = 0, high = _pieces!.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return _pieces[low];
    }
}

/// <summary>
/// A piece of a normalized text: from <paramref name="Start"/> to the next piece's start. A copied one stands for as many code units of the original
/// from <paramref name="OriginalStart"/> on; each unit of another stands for all of the original up to <paramref name="OriginalEnd"/>.
/// </summary>
internal readonly record struct TextPiece(int Start, int OriginalStart, int OriginalEnd, bool IsCopy)
{
    public int OriginalStartOf(int index) => IsCopy ? OriginalStart + (index - Start) : OriginalStart;

    public int OriginalEndOf(int index) => IsCopy ? OriginalStart + (index - Start) + 1 : OriginalEnd;
}
