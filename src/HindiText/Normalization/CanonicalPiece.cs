using System.Buffers;

namespace HindiText.Normalization;

/// <summary>The canonical form of a piece of a text with the way back, in rented memory: nothing is allocated.</summary>
internal ref struct CanonicalPiece : ITextSink
{
    /// <summary>A letter with nukta written as one code unit becomes two; nothing becomes more.</summary>
    private const int MostPerUnit = 2;

    private readonly int _offset;
    private readonly char[] _value;
    private readonly int[] _ends;
    private readonly int[] _starts;

    /// <summary>Makes the canonical form of text[from..to).</summary>
    public CanonicalPiece(ReadOnlySpan<char> text, int from, int to)
    {
        _offset = from;
        int most = (to - from) * MostPerUnit;
        _value = ArrayPool<char>.Shared.Rent(most);
        _starts = ArrayPool<int>.Shared.Rent(most);
        _ends = ArrayPool<int>.Shared.Rent(most);
        CanonicalForm.Write(text[from..to], ref this);
    }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _value.AsSpan(0, Length);

    /// <summary>The first place of the canonical form that comes from <paramref name="original"/> or after it.</summary>
    public readonly int FromOriginal(int original)
    {
        int index = _starts.AsSpan(0, Length).BinarySearch(original - _offset);
        if (index < 0)
            return ~index;
        while (index > 0 && _starts[index - 1] == _starts[index])
            index--;
        return index;
    }

    /// <summary>The stretch of the original text that a stretch of the canonical form, which is not empty, was made from.</summary>
    public readonly TextSpan ToOriginal(TextSpan span) => TextSpan.FromBounds(_offset + _starts[span.Start], _offset + _ends[span.End - 1]);

    public void Add(char c, int start, int end)
    {
        _value[Length] = c;
        _starts[Length] = start;
        _ends[Length++] = end;
    }

    public void ReplaceLast(int count, char c, int end)
    {
        int farthest = Math.Max(_ends[Length - 1], end);
        Length -= count - 1;
        _value[Length - 1] = c;
        _ends[Length - 1] = farthest;
    }

    public readonly void Dispose()
    {
        ArrayPool<char>.Shared.Return(_value);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
    }
}
