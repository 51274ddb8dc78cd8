using HindiText.Normalization;

namespace HindiText;

/// <content>Normal forms.</content>
public static partial class Hindi
{
    /// <summary>Brings a text into a normal form. Doing so twice changes nothing more.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="level">How far to go.</param>
    /// <returns>The normal form; <paramref name="text"/> itself where it is in that form already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Normalize(string text, NormalizationLevel level = NormalizationLevel.Canonical) =>
        NormalizeWithMap(text, level).Value;

    /// <summary>Brings a text into a normal form and keeps the way back to its own offsets.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="level">How far to go.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static NormalizedText NormalizeWithMap(string text, NormalizationLevel level = NormalizationLevel.Canonical)
    {
        ArgumentNullException.ThrowIfNull(text);
        return level == NormalizationLevel.Canonical ? CanonicalForm.Of(text) : SearchForm.Of(text);
    }
}
