namespace HindiText;

/// <summary>
/// A stretch of the caller's own text: half-open, in UTF-16 code units. <see cref="Start"/> is inside, <see cref="End"/> is not.
/// </summary>
/// <param name="Start">Index of the first code unit; never negative in a result of this library.</param>
/// <param name="Length">Number of code units; 0 is an empty span at <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index of the first code unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no code unit. <c>default</c> is empty.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes the span from <paramref name="start"/> (inside) to <paramref name="end"/> (outside).</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span; an empty span at either end does.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The bounds as an interval, such as <c>[3..7)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}

/// <summary>Takes the stretch that a <see cref="TextSpan"/> names out of the text it was found in, without a copy.</summary>
public static class TextSpanExtensions
{
    /// <summary>The code units of <paramref name="span"/> in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>The code units of <paramref name="span"/> in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public static ReadOnlySpan<char> Slice(this ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);
}
