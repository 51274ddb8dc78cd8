using HindiText.Linking;
using HindiText.Script;
using HindiText.Transliteration;

namespace HindiText.Search;

/// <summary>
/// The abbreviations among the names of a knowledge base: of one word made of the first letters of a longer name of the same thing, in
/// Hindi (भाजपा) or as the names of English letters (बीजेपी).
/// </summary>
internal static class ShortForms
{
    private static readonly HashSet<string> Passed = ["का", "की", "के", "और", "एवं", "व", "of", "the", "and", "for"];

    private static readonly Lazy<(string Short, string Full)[]> LazyShipped = new(() => [.. Of(KnowledgeBase.Shipped)]);

    /// <summary>Those of the base that ships, found once.</summary>
    public static IReadOnlyList<(string Short, string Full)> Shipped => LazyShipped.Value;

    /// <summary>Each abbreviation with a longer name, both folded; an abbreviation may come several times, for one thing.</summary>
    public static IEnumerable<(string Short, string Full)> Of(KnowledgeBase names)
    {
        List<(string Name, int Node)> all = [.. names.Names()];
        Dictionary<int, List<string>> longNames = [];
        foreach ((string name, int node) in all.Where(n => n.Name.Contains(' ', StringComparison.Ordinal)))
        {
            foreach (NameUse use in names.Uses(node))
            {
                if (!longNames.TryGetValue(use.Entity, out List<string>? known))
                    longNames.Add(use.Entity, known = []);
                known.Add(name);
            }
        }

        foreach ((string name, int node) in all.Where(n => !n.Name.Contains(' ', StringComparison.Ordinal)))
        {
            int thing = MeantBy(name, names.Uses(node), names, longNames);
            if (thing < 0)
                continue;
            foreach (string full in longNames[thing])
                yield return (name, full);
        }
    }

    /// <summary>The most prominent thing that a word abbreviates, or -1.</summary>
    private static int MeantBy(string word, ReadOnlySpan<NameUse> uses, KnowledgeBase names, Dictionary<int, List<string>> longNames)
    {
        string? spelled = LetterNames.Spelled(word);
        foreach (NameUse use in uses)
        {
            if (longNames.TryGetValue(use.Entity, out List<string>? known)
                && (known.Exists(full => Letters(word) == Initials(full)) || (spelled is not null && spelled == Initials(names.EnglishOf(use.Entity)))))
                return use.Entity;
        }

        return -1;
    }

    /// <summary>The letters of a word without its vowel signs; empty for fewer than two or other scripts.</summary>
    private static string Letters(string word)
    {
        string letters = string.Concat(word.Where(c => Devanagari.IsConsonant(c) || Devanagari.IsIndependentVowel(c)));
        return letters.Length > 1 ? letters : "-";
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', '-').Where(w => w.Length > 0 && !Passed.Contains(w)).Select(w => w[0])) is { Length: > 1 } initials ? initials : "";
}
