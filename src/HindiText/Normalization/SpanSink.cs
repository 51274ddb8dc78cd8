namespace HindiText.Normalization;

/// <summary>Writes a normal form into the caller's memory, which must be long enough, and forgets where it came from.</summary>
internal ref struct SpanSink(Span<char> into) : ITextSink
{
    private readonly Span<char> _into = into;
    private int _length;

    public readonly ReadOnlySpan<char> Written => _into[.._length];

    public void Add(char c, int start, int end) => _into[_length++] = c;

    public void ReplaceLast(int count, char c, int end)
    {
        _length -= count - 1;
        _into[_length - 1] = c;
    }
}
