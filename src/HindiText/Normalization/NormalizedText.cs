namespace HindiText;

/// <summary>A text in a normal form, with the way back to the text it was made from. Immutable.</summary>
public sealed class NormalizedText
{
    // For each boundary of Value (Length + 1 of them) where the piece that begins there starts in Original, and where the piece that
    // ends there stops; null where nothing changed.
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    internal NormalizedText(string original)
    {
        Original = original;
        Value = original;
    }

    internal NormalizedText(string original, string value, int[] starts, int[] ends)
    {
        Original = original;
        Value = value;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The text as the caller gave it.</summary>
    public string Original { get; }

    /// <summary>Its normal form; the same instance as <see cref="Original"/> where nothing had to change.</summary>
    public string Value { get; }

    /// <summary>Whether the text was in its normal form already.</summary>
    public bool IsUnchanged => _starts is null;

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
        if (_starts is null)
            return span;
        int start = _starts[span.Start];
        return TextSpan.FromBounds(start, span.IsEmpty ? start : Math.Max(start, _ends![span.End]));
    }
}
