namespace HindiText.Transliteration;

/// <summary>What a <see cref="JointModel"/> knows of the three, two and one units before a place.</summary>
internal readonly ref struct JointContext(ContextPart three, ContextPart two, ContextPart one, ReadOnlySpan<byte> unitCosts)
{
    private readonly ContextPart _three = three;
    private readonly ContextPart _two = two;
    private readonly ContextPart _one = one;
    private readonly ReadOnlySpan<byte> _unitCosts = unitCosts;

    /// <summary>The same for units of a range alone.</summary>
    public JointContext Within(UnitRange range) => new(_three.Within(range), _two.Within(range), _one.Within(range), _unitCosts);

    /// <summary>
    /// Adds to what a sequence costs, in steps of its negative logarithm, what one more unit does. It only grows, so that the search in ever shorter
    /// contexts ends, with an answer no, as soon as it is not below a ceiling.
    /// </summary>
    public bool Extends(ref int cost, ushort unit, int ceiling)
    {
        if (cost >= ceiling)
            return false;
        if (!_three.Decides(unit, ref cost) && cost < ceiling && !_two.Decides(unit, ref cost) && cost < ceiling && !_one.Decides(unit, ref cost))
            cost += _unitCosts[unit];
        return cost < ceiling;
    }
}

/// <summary>What comes after some units: nothing where they are not known as a context.</summary>
internal readonly ref struct ContextPart(ReadOnlySpan<ushort> units, ReadOnlySpan<byte> costs, byte backoff)
{
    private readonly ReadOnlySpan<ushort> _units = units;
    private readonly ReadOnlySpan<byte> _costs = costs;
    private readonly byte _backoff = backoff;

    /// <summary>The same for units of a range alone.</summary>
    public ContextPart Within(UnitRange range)
    {
        int start = From(_units, range.First);
        int length = From(_units[start..], range.Last + 1);
        return new ContextPart(_units.Slice(start, length), _costs.Slice(start, length), _backoff);
    }

    /// <summary>Adds what a unit costs here, or what it costs that it never came here.</summary>
    public bool Decides(ushort unit, ref int cost)
    {
        int place = _units.IndexOf(unit);
        cost += place < 0 ? _backoff : _costs[place];
        return place >= 0;
    }

    /// <summary>The place of the first of ascending units that is not below another.</summary>
    private static int From(ReadOnlySpan<ushort> units, int unit)
    {
        int place = unit > ushort.MaxValue ? ~units.Length : units.BinarySearch((ushort)unit);
        return place < 0 ? ~place : place;
    }
}
