using System.Globalization;

namespace HindiText.Training.Knowledge;

/// <summary>
/// A single word of names in both languages and how often sources set them side by side, from <c>name-parts.tsv</c>. Whole names of private
/// people are not kept, nor words that only one of them bears.
/// </summary>
internal sealed record NamePart(string Hindi, string English, int Count)
{
    private const int FewestBearers = 2;

    private static readonly string[] Header = ["hindi", "english", "count"];

    /// <summary>The committed list.</summary>
    public static List<NamePart> Read(string path) =>
        [.. NameTable.Read(path, Header).Select(c => new NamePart(c[0], c[1], int.Parse(c[2], CultureInfo.InvariantCulture)))];

    /// <summary>The committed list made from the sources: words that sound alike in names of as many words, sorted.</summary>
    public static string Table(string gazetteer)
    {
        string At(string file) => Path.Combine(gazetteer, file);
        IEnumerable<(string Hindi, string English)> candidates = NameTable.Read(At("eci_affidavit_names.tsv"), "en", "hi", "state").Select(c => (c[1], c[0]));
        IEnumerable<(string Hindi, string English)> cricketers = NameTable.Read(At("cricketers_espncricinfo.tsv"), "en", "hi", "id").Select(c => (c[1], c[0]));
        IEnumerable<(string Hindi, string English)> titles = NameTable
            .Read(At("wikipedia_titles_2016.tsv"), "hi", "de", "es", "nl", "sv", "en_via_ne", "en_via_sa", "agreed")
            .Where(c => c[7].Length > 0)
            .Select(c => (c[0], c[7]));
        IEnumerable<(string, string)> borne = candidates.SelectMany(Words).GroupBy(w => w).Where(g => g.Count() >= FewestBearers).SelectMany(g => g);
        return string.Concat(borne
            .Concat(cricketers.SelectMany(Words))
            .Concat(titles.SelectMany(Words))
            .CountBy(w => w)
            .OrderBy(w => w.Key.Item1, StringComparer.Ordinal)
            .ThenBy(w => w.Key.Item2, StringComparer.Ordinal)
            .Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key.Item1}\t{w.Key.Item2}\t{w.Value}\n"))
            .Prepend(string.Join('\t', Header) + "\n"));
    }

    private static IEnumerable<(string Hindi, string English)> Words((string Hindi, string English) name) => WordReadings
        .SoundingWords(name.Hindi, string.Join(' ', name.English.Split(' ').Select(Capitalized)))
        .Select(w => (w.Hindi, Capitalized(w.English)));

    private static string Capitalized(string word) => word.Length < 2 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
