using HindiText.Training.Knowledge;

namespace HindiText.Training.Transliteration;

/// <summary>The word pairs that transliteration is learned from: the words of all names, the given names, and the single words of names; each pair once.</summary>
internal static class NamePairs
{
    public static List<WordPair> Of(IReadOnlyList<NameRow> rows, IReadOnlyList<GivenName> givenNames, IReadOnlyList<NamePart> parts) =>
    [
        .. rows
            .SelectMany(r => r.Hindi.SelectMany(h => WordReadings.SoundingWords(h, r.English)))
            .Concat(givenNames.SelectMany(n => WordReadings.SoundingWords(n.Hindi, n.English)))
            .Select(w => (Word: w, Count: 1))
            .Concat(parts.Select(p => (Word: (p.Hindi, English: p.English.ToLowerInvariant()), p.Count)))
            .GroupBy(w => w.Word)
            .OrderBy(g => g.Key.Hindi, StringComparer.Ordinal)
            .ThenBy(g => g.Key.English, StringComparer.Ordinal)
            .Select(g => new WordPair(g.Key.Hindi, g.Key.English, 1 + Math.Log2(g.Sum(w => w.Count)))),
    ];
}
