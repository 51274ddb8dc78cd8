using HindiText.Corpus;
using HindiText.Linking;

namespace HindiText.Training.Knowledge;

/// <summary>
/// How single words of names are written in English (संदीप → Sandeep, स्टेडियम → Stadium), learned from names whose words stand in the same
/// order in both languages.
/// </summary>
internal static class WordReadings
{
    private const double SoundsAlike = 0.34;
    private const int TranslationVotes = 4;
    private const double TranslationShare = 0.6;

    /// <summary>The usual English of each folded Hindi word.</summary>
    /// <param name="names">Names with their English and how much each counts.</param>
    /// <param name="words">Single words that are surely spelled so, whether or not they sound alike (खुआन Juan), with the weight of all of them.</param>
    public static SortedDictionary<string, string> Learn(
        IEnumerable<(string Hindi, string English, int Weight)> names, (IEnumerable<NameWord> List, int Weight) words)
    {
        Dictionary<string, Dictionary<string, double>> sounding = [], translated = [];
        foreach ((string hindi, string english, int weight) in names)
        {
            foreach ((string folded, string word, bool alike) in Align(hindi, english))
                Vote(alike ? sounding : translated, folded, word, weight);
        }

        foreach (NameWord word in words.List)
            Vote(sounding, NameFolding.Fold(word.Hindi), word.English, words.Weight);

        SortedDictionary<string, string> readings = new(StringComparer.Ordinal);
        foreach ((string folded, Dictionary<string, double> spellings) in sounding)
            readings[folded] = Usual(spellings).Word;
        foreach ((string folded, Dictionary<string, double> spellings) in translated)
        {
            (string word, double votes) = Usual(spellings);
            double all = spellings.Values.Sum() + (sounding.TryGetValue(folded, out Dictionary<string, double>? other) ? other.Values.Sum() : 0);
            if (votes >= TranslationVotes && votes >= TranslationShare * all)
                readings[folded] = word;
        }

        return readings;
    }

    /// <summary>The words of a name that sound alike in both languages, in canonical Hindi and English lower case.</summary>
    public static IEnumerable<(string Hindi, string English)> SoundingWords(string hindi, string english)
    {
        string[] raw = Split(Hindi.Normalize(hindi));
        string[] words = Split(LatinFolding.Fold(english));
        if (raw.Length != words.Length)
            yield break;
        for (int i = 0; i < words.Length; i++)
        {
            bool letters = words[i].Length > 1 && words[i].All(char.IsAsciiLetter) && raw[i].All(c => c is >= '\u0900' and <= '\u0963');
            if (letters && raw[i].Length > 1 && words[i].Skip(1).All(char.IsAsciiLetterLower) && SoundSkeleton.Distance(raw[i], words[i]) <= SoundsAlike)
                yield return (raw[i], words[i].ToLowerInvariant());
        }
    }

    private static void Vote(Dictionary<string, Dictionary<string, double>> votes, string folded, string word, int weight)
    {
        if (!votes.TryGetValue(folded, out Dictionary<string, double>? spellings))
            votes[folded] = spellings = new(StringComparer.Ordinal);
        spellings[word] = spellings.GetValueOrDefault(word) + weight;
    }

    private static string[] Split(string name) =>
        name.Replace(".", ". ", StringComparison.Ordinal).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string Folded, string Word, bool Alike)> Align(string hindi, string english)
    {
        string[] folded = [.. NameFolding.Words(hindi)];
        string[] raw = Split(Hindi.Normalize(hindi));
        string[] words = Split(english);
        if (folded.Length != words.Length || raw.Length != words.Length)
            yield break;
        bool[] alike = [.. raw.Zip(words, (h, e) => SoundSkeleton.Distance(h, e) <= SoundsAlike)];
        if (!alike.Contains(true))
            yield break;
        for (int i = 0; i < words.Length; i++)
        {
            if (folded[i].Length > 1 && words[i].Length > 1 && !words[i].EndsWith('.') && char.IsUpper(words[i][0]))
                yield return (folded[i], words[i], alike[i]);
        }
    }

    private static (string Word, double Votes) Usual(Dictionary<string, double> spellings)
    {
        KeyValuePair<string, double> best = spellings.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First();
        return (best.Key, best.Value);
    }
}
