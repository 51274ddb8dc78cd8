namespace HindiText;

/// <summary>How far <c>Hindi.Normalize</c> goes.</summary>
public enum NormalizationLevel : byte
{
    /// <summary>One code sequence for what reads and means the same; the default, and what all analysis works on.</summary>
    Canonical,

    /// <summary>A key for matching, not for reading: canonical, and spelling variants folded. Vowel length is never touched.</summary>
    Search,
}
