namespace HindiText.Normalization;

/// <summary>Where a normal form is written to, code unit by code unit.</summary>
internal interface ITextSink
{
    /// <summary>What was written so far.</summary>
    ReadOnlySpan<char> Written { get; }

    /// <summary>Adds a code unit that stands for original[start..end).</summary>
    void Add(char c, int start, int end);

    /// <summary>Puts another code unit in the place of the last ones; it stands for their originals, up to <paramref name="end"/>.</summary>
    void ReplaceLast(int count, char c, int end);
}
