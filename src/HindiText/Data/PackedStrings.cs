using System.Text;

namespace HindiText.Data;

/// <summary>
/// Numbered strings, each readable by itself: printable ASCII in bytes, any other code unit behind a mark, and the commonest pairs of bytes as one
/// byte, which may again be half of a pair (Gage, "A new algorithm for data compression", 1994).
/// </summary>
internal readonly ref struct PackedStrings(PartTable parts, ReadOnlySpan<byte> bytes, ReadOnlySpan<ushort> pairs)
{
    internal const byte FirstPair = 0x80;

    /// <summary>Before a code unit that is not printable ASCII, in three bytes of six bits that are.</summary>
    internal const byte Other = 1;

    internal const byte Six = (byte)' ';

    private readonly PartTable _parts = parts;
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ReadOnlySpan<ushort> _pairs = pairs;

    /// <summary>A string.</summary>
    public string this[int index]
    {
        get
        {
            StringBuilder text = new();
            int pending = 0, unit = 0;
            foreach (byte packed in _parts.Of(_bytes, index))
                Unpack(packed, text, ref pending, ref unit);
            return text.ToString();
        }
    }

    private void Unpack(byte packed, StringBuilder text, ref int pending, ref int unit)
    {
        if (packed >= FirstPair)
        {
            // The halves of a pair were there before it, so this ends.
            ushort pair = _pairs[packed - FirstPair];
            Unpack((byte)pair, text, ref pending, ref unit);
            Unpack((byte)(pair >> 8), text, ref pending, ref unit);
        }
        else if (packed == Other)
        {
            (pending, unit) = (3, 0);
        }
        else if (pending > 0)
        {
            unit = (unit << 6) | (packed - Six);
            if (--pending == 0)
                text.Append((char)unit);
        }
        else
        {
            text.Append((char)packed);
        }
    }
}
