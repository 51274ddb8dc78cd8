namespace HindiText;

/// <summary>What the offsets of tokens of UTF-8 text count.</summary>
public enum OffsetUnit
{
    /// <summary>Bytes of the text given.</summary>
    Utf8Bytes,

    /// <summary>UTF-16 code units of the text decoded, in which each invalid sequence is one U+FFFD.</summary>
    Utf16CodeUnits,
}
