using HindiText.Training.Knowledge;

namespace HindiText.Training.Transliteration;

/// <summary>The word pairs that transliteration is learned from: the words of all names, and the given names; each pair once.</summary>
internal static class NamePairs
{
    public static List<WordPair> Of(IReadOnlyList<NameRow> rows, IReadOnlyList<GivenName> givenNames) =>
    [
        .. rows
            .SelectMany(r => r.Hindi.SelectMany(h => WordReadings.SoundingWords(h, r.English)))
            .Concat(givenNames.SelectMany(n => WordReadings.SoundingWords(n.Hindi, n.English)))
            .GroupBy(p => p)
            .OrderBy(g => g.Key.Hindi, StringComparer.Ordinal)
            .ThenBy(g => g.Key.English, StringComparer.Ordinal)
            .Select(g => new WordPair(g.Key.Hindi, g.Key.English, 1 + Math.Log2(g.Count()))),
    ];
}
