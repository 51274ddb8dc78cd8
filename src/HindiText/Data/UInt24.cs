namespace HindiText.Data;

/// <summary>A number below 16,777,216 in three bytes, for sections that hold many of them.</summary>
internal readonly struct UInt24 : IComparable<UInt24>
{
    private readonly byte _low, _middle, _high;

    private UInt24(int value) => (_low, _middle, _high) = ((byte)value, (byte)(value >> 8), (byte)(value >> 16));

    public static implicit operator int(UInt24 number) => number._low | (number._middle << 8) | (number._high << 16);

    /// <exception cref="HindiDataException">The number takes more than three bytes.</exception>
    public static UInt24 Of(int value) => value is >= 0 and < 1 << 24
        ? new UInt24(value)
        : throw new HindiDataException($"expected a number below {1 << 24}, found {value}: the names are too many for one base");

    public int CompareTo(UInt24 other) => ((int)this).CompareTo(other);
}
