namespace HindiText.Entities.Expressions;

/// <summary>A summand of a number in words: its worth, its scale and the token that it begins with.</summary>
internal readonly record struct NumberTerm(decimal Worth, decimal Scale, int Start);

/// <summary>
/// Adds up a number as it is read: scales fall (दो लाख पांच हज़ार), and one that rises multiplies what was read below it
/// (एक लाख उन्यासी हज़ार करोड़). What would break that order begins another number.
/// </summary>
internal ref struct NumberSum(Span<NumberTerm> terms)
{
    /// <summary>More falling scales than there are.</summary>
    public const int Most = 12;

    /// <summary>From करोड़ on a scale counts all that was read below it; before a smaller one a number of its own has begun.</summary>
    private const decimal CountsAll = 10_000_000;

    private const decimal Largest = 1_000_000_000_000_000m;

    private readonly Span<NumberTerm> _terms = terms;
    private int _count;

    public readonly decimal Value
    {
        get
        {
            decimal value = 0;
            foreach (NumberTerm term in _terms[.._count])
                value += term.Worth;
            return value;
        }
    }

    /// <summary>Adds what has no scale.</summary>
    public bool TryAdd(decimal worth, int start)
    {
        if (_count > 0 && worth >= _terms[_count - 1].Scale)
            return false;
        _terms[_count++] = new NumberTerm(worth, 1, start);
        return true;
    }

    /// <summary>Adds a number times a scale, or lets a scale without a number multiply what stands before it.</summary>
    /// <param name="number">The number before the scale, if any.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="start">The token that number and scale begin with; where they are not added, the token after what remains.</param>
    public bool TryScale(decimal? number, decimal scale, ref int start)
    {
        decimal times = number ?? (_count == 0 ? 1 : 0);
        bool takes = scale >= CountsAll || number is null;
        int from = start;
        while (takes && _count > 0 && _terms[_count - 1].Scale < scale)
        {
            NumberTerm last = _terms[--_count];
            times += last.Worth;
            from = last.Start;
        }

        bool falls = _count == 0 || (_terms[_count - 1].Scale > scale && times * scale < _terms[_count - 1].Scale);
        if (!falls || (times == 0 && number is null) || times > Largest || _count == _terms.Length)
        {
            start = from;
            return false;
        }

        _terms[_count++] = new NumberTerm(times * scale, scale, from);
        return true;
    }
}
