using System.Text;

namespace HindiText.Normalization;

/// <summary>Collects a normal form piece by piece and remembers where each piece came from.</summary>
internal sealed class NormalizedTextBuilder(string original)
{
    private readonly StringBuilder _value = new(original.Length);
    private readonly List<int> _starts = new(original.Length + 1);
    private readonly List<int> _ends = [0];

    public int Length => _value.Length;

    public char this[int index] => _value[index];

    /// <summary>Adds a code unit that stands for original[start..end).</summary>
    public void Add(char c, int start, int end)
    {
        _value.Append(c);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Puts another code unit in the place of the last one, which now stands for the original up to <paramref name="end"/>.</summary>
    public void ReplaceLast(char c, int end)
    {
        _value[^1] = c;
        _ends[^1] = Math.Max(_ends[^1], end);
    }

    public NormalizedText ToText()
    {
        if (_value.Equals(original))
            return new NormalizedText(original);
        return new NormalizedText(original, _value.ToString(), [.. _starts, original.Length], [.. _ends]);
    }
}
