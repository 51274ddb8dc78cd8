using HindiText.Transliteration;

namespace HindiText;

/// <content>Names and texts in Latin letters.</content>
public static partial class Hindi
{
    /// <summary>
    /// How the English press would write a name: likeliest first. Common words in names of bodies and places are translated, words of
    /// known names have their usual spelling, letters' names become initials, and the rest is spelled by a model learned from names.
    /// </summary>
    /// <param name="name">A name in Devanagari; other letters pass through. An empty one has no spellings.</param>
    /// <param name="type">What it names.</param>
    /// <param name="limit">How many spellings at the most; at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public static IReadOnlyList<Spelling> SpellName(string name, EntityType type = EntityType.Person, int limit = 5)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return PressSpelling.Best(Normalize(name).Trim(), type, limit);
    }

    /// <summary>
    /// Writes Devanagari in the scholars' romanization ISO 15919. Words of letters and marks come back whole through
    /// <see cref="FromIso15919"/>; digits, dandas and other scripts are left as they are.
    /// </summary>
    /// <param name="text">Any text; its canonical form is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string ToIso15919(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Iso15919.FromDevanagari(text);
    }

    /// <summary>Writes a text in ISO 15919 in Devanagari. Letters that the standard does not have are left as they are.</summary>
    /// <param name="latin">The text, its letters composed where Unicode has them so (ā, not a and a macron).</param>
    /// <exception cref="ArgumentNullException"><paramref name="latin"/> is null.</exception>
    public static string FromIso15919(string latin)
    {
        ArgumentNullException.ThrowIfNull(latin);
        return Iso15919.ToDevanagari(latin);
    }
}
