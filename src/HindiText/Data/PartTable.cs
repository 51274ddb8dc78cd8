namespace HindiText.Data;

/// <summary>
/// Where the parts of a list begin and end, in little more than two bytes a part: for every block of 64 its first part's begin in four bytes, then how far
/// beyond it each part begins.
/// </summary>
internal readonly ref struct PartTable(ReadOnlySpan<ushort> table)
{
    private const int BlockBits = 6, Block = 1 << BlockBits, Stride = Block + 2;

    private readonly ReadOnlySpan<ushort> _table = table;

    /// <summary>Number of parts.</summary>
    public int Count => Math.Max(0, _table.Length - (2 * ((_table.Length + Stride - 1) / Stride)) - 1);

    /// <summary>Where a part begins.</summary>
    public int Start(int part)
    {
        int block = (part >> BlockBits) * Stride;
        return (_table[block] | (_table[block + 1] << 16)) + _table[block + 2 + (part & (Block - 1))];
    }

    /// <summary>Where it ends, which is where the next begins.</summary>
    public int End(int part) => Start(part + 1);

    /// <summary>A part of the list that the table is of.</summary>
    public ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> list, int part) => list[Start(part)..End(part)];

    /// <summary>The part that a place of the list lies in.</summary>
    public int PartAt(int place)
    {
        int low = 0, high = Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = End(middle) <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The section that holds a table.</summary>
    /// <param name="lengths">The length of each part.</param>
    /// <exception cref="HindiDataException">Sixty-four parts together are longer than 65,535.</exception>
    public static ushort[] Write(IEnumerable<int> lengths)
    {
        List<ushort> table = [];
        int start = 0, blockStart = 0, part = 0;
        foreach (int length in lengths.Append(0))
        {
            if (part++ % Block == 0)
            {
                blockStart = start;
                table.AddRange([(ushort)start, (ushort)(start >> 16)]);
            }

            if (start - blockStart > ushort.MaxValue)
                throw new HindiDataException($"expected at most {ushort.MaxValue} places in {Block} parts, found {start - blockStart} before part {part - 1}");
            table.Add((ushort)(start - blockStart));
            start += length;
        }

        return [.. table];
    }
}
