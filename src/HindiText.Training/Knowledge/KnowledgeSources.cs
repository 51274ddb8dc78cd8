using System.Globalization;
using HindiText.Corpus;

namespace HindiText.Training.Knowledge;

/// <summary>Reads the gazetteer files that may ship, each in its own form, into rows of one form.</summary>
internal static class KnowledgeSources
{
    private static readonly string[] CuratedHeader = ["english", "type", "hindi", "short", "aliases", "prominence", "context"];

    /// <summary>Words of kind that a source writes after a name and the press does not, longest first.</summary>
    private static readonly string[] KindSuffixes =
    [
        " विधानसभा निर्वाचन क्षेत्र", " विधानसभा क्षेत्र", " लोक सभा निर्वाचन क्षेत्र", " लोकसभा निर्वाचन क्षेत्र", " नगरपालिका", " प्रीफ़ेक्चर", " प्रान्त", " प्रांत", " ज़िला",
        " जिला", " विभाग", " काउंटी", " राज्य", " क्षेत्र", " गवर्नरेट", " पल्ली", " ओब्लास्ट", " कैंटन", " शहर",
    ];

    /// <summary>Cities that are never called without the word.</summary>
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "New York City", "Mexico City", "Kuwait City", "Ho Chi Minh City", "Vatican City", "Panama City", "Guatemala City", "Salt Lake City", "Kansas City", "Oklahoma City", "Quebec City", "Atlantic City", "Benin City", "Quezon City", "Cebu City", "Belize City", "Davao City",
    };

    /// <summary>The lists written for this project, in file order.</summary>
    public static IEnumerable<NameRow> Curated(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            int line = 1;
            foreach (string[] cells in NameTable.Read(path, CuratedHeader))
            {
                line++;
                string place = $"{Path.GetFileName(path)}({line})";
                if (!Enum.TryParse(cells[1], ignoreCase: true, out EntityType type))
                    throw new HindiDataException($"{place}: expected a type such as PERSON, found '{cells[1]}'");
                if (!int.TryParse(cells[5], CultureInfo.InvariantCulture, out int prominence) || prominence is < 1 or > 5)
                    throw new HindiDataException($"{place}: expected a prominence from 1 to 5, found '{cells[5]}'");
                yield return new NameRow(cells[0], type, NameTable.List(cells[2]), "curated")
                {
                    Short = NameTable.List(cells[3]),
                    Aliases = NameTable.List(cells[4]),
                    Context = NameTable.List(cells[6]),
                    Prominence = prominence,
                    Place = place,
                };
            }
        }
    }

    /// <summary>The public gazetteers, the more trusted first.</summary>
    public static IEnumerable<NameRow> Public(string gazetteer)
    {
        string At(string file) => Path.Combine(gazetteer, file);

        foreach (string[] c in NameTable.Read(At("naturalearth_countries.tsv"), "NAME_EN", "NAME_HI", "ISO_A2", "WIKIDATAID"))
            yield return Row(c[0], EntityType.Location, c[1], "naturalearth", 2) with { Id = c[3] };
        foreach (string[] c in NameTable.Read(At("cldr_territories.tsv"), "en", "hi", "code"))
            yield return Row(c[0], EntityType.Location, c[1], "cldr-territories", 2);
        foreach (string[] c in NameTable.Read(At("india_states_isc.tsv"), "en", "hi", "id"))
            yield return Row(c[0], EntityType.Location, c[1], "india-states", 3);
        foreach (string[] c in NameTable.Read(At("india_districts_isc.tsv"), "en", "hi", "state"))
            yield return Row(c[0], EntityType.Location, c[1], "india-districts", 2);
        foreach (string[] c in NameTable.Read(At("geonames.tsv"), "geonameid_or_code", "hi", "en", "country", "admin1", "population"))
        {
            long population = long.TryParse(c[5], CultureInfo.InvariantCulture, out long n) ? n : 0;
            yield return Row(c[2], EntityType.Location, c[1], "geonames", population > 1_000_000 ? 2 : 1) with
            {
                Id = c[0].All(char.IsAsciiDigit) ? "geonames:" + c[0] : null,
            };
        }

        foreach (string[] c in NameTable.Read(At("cldr_exemplar_cities.tsv"), "en", "hi", "tz"))
            yield return Row(c[0], EntityType.Location, c[1], "cldr-cities", 1);
        foreach (string[] c in NameTable.Read(At("wikidata_india2018_orgs.tsv"), "en", "hi", "qid"))
            yield return Row(c[0], EntityType.Organization, c[1], "wikidata-india", 2) with { Id = c[2] };
        foreach (string[] c in NameTable.Read(At("wikidata_india2018_persons.tsv"), "en", "hi", "qid"))
            yield return Row(c[0], EntityType.Person, c[1], "wikidata-india", 1) with { Id = c[2] };
        foreach (string[] c in NameTable.Read(At("wikidata_india2018_areas.tsv"), "en", "hi", "qid"))
            yield return Row(c[0], EntityType.Location, c[1], "wikidata-india", 1) with { Id = c[2] };
        foreach (string[] c in NameTable.Read(At("cldr_subdivisions_v41.tsv"), "en", "hi", "code"))
            yield return Row(c[0], EntityType.Location, c[1], "cldr-subdivisions", 1);
        foreach (string[] c in NameTable.Read(At("cldr_languages.tsv"), "en", "hi", "code"))
            yield return Row(c[0], EntityType.Language, c[1], "cldr-languages", 1);
    }

    /// <summary>
    /// Titles of the Hindi Wikipedia that two or more other editions write alike, where it is sure what they name; for people one
    /// other edition is enough, since their names are not translated.
    /// The type is worked out here, so these rows come last and are the least trusted.
    /// </summary>
    public static IEnumerable<NameRow> Titles(string gazetteer, TitleTyping typing)
    {
        string path = Path.Combine(gazetteer, "wikipedia_titles_2016.tsv");
        foreach (string[] c in NameTable.Read(path, "hi", "de", "es", "nl", "sv", "en_via_ne", "en_via_sa", "agreed"))
        {
            string agreed = c[7];
            if (agreed.Length > 0 && typing.TypeOf(c[0], agreed) is EntityType type)
                yield return Row(agreed, type, c[0], "wikipedia-titles", 1);
            else if (agreed.Length == 0 && c[1..5].FirstOrDefault(t => t.Length > 0) is string single && typing.TypeOf(c[0], single) is EntityType.Person)
                yield return Row(single, EntityType.Person, c[0], "wikipedia-titles", 1);
        }
    }

    /// <summary>First names in English, of the list and of everybody that the other sources name.</summary>
    public static IReadOnlySet<string> FirstNames(string listPath, string gazetteer, IEnumerable<NameRow> rows)
    {
        HashSet<string> names = [.. File.ReadLines(listPath).Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' '))];
        names.UnionWith(NameTable.Read(Path.Combine(gazetteer, "indian_given_names.tsv"), "english", "hindi").Select(c => c[0]));
        names.UnionWith(rows.Where(r => r.Type == EntityType.Person && r.English.Contains(' ', StringComparison.Ordinal)).Select(r => r.English.Split(' ')[0]));
        return names;
    }

    /// <summary>An English name as the press writes it: without diacritics and without a remark in brackets.</summary>
    internal static string PressEnglish(string name)
    {
        int bracket = name.IndexOf('(', StringComparison.Ordinal);
        string bare = LatinFolding.Fold(bracket > 0 ? name[..bracket] : name).Trim();
        return bare.EndsWith(" city", StringComparison.OrdinalIgnoreCase) && bare.Count(c => c == ' ') == 1 && !Kept.Contains(bare) ? bare[..^5] : bare;
    }

    private static NameRow Row(string english, EntityType type, string hindi, string source, int prominence) =>
        new(PressEnglish(english), type, [HindiName(hindi)], source) { Prominence = prominence };

    private static string HindiName(string hindi)
    {
        int remark = hindi.IndexOfAny(['(', ',']);
        string name = Hindi.Normalize((remark > 0 ? hindi[..remark] : hindi).Replace('॰', '.')).Trim();
        foreach (string suffix in KindSuffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
                return name[..^suffix.Length].Trim();
        }

        return name;
    }
}
