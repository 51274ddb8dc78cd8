using System.CommandLine;
using System.Text;
using HindiText.Data;
using HindiText.Linking;
using HindiText.Training.Frequencies;
using HindiText.Training.Knowledge;
using HindiText.Training.Transliteration;
using HindiText.Transliteration;

namespace HindiText.Training.Commands;

/// <summary>
/// <c>data</c>: makes the knowledge base, the spelling of names and the word frequencies. Without sources the knowledge base is compiled from the
/// committed table; <c>--check</c> compares instead of writing.
/// </summary>
internal static class DataCommand
{
    private static readonly string[] GazetteerFiles =
    [
        "naturalearth_countries.tsv", "cldr_territories.tsv", "india_states_isc.tsv", "india_districts_isc.tsv", "geonames.tsv",
        "cldr_exemplar_cities.tsv", "wikidata_india2018_orgs.tsv", "wikidata_india2018_persons.tsv", "wikidata_india2018_areas.tsv",
        "cldr_subdivisions_v41.tsv", "cldr_languages.tsv", "wikipedia_titles_2016.tsv", "indian_given_names.tsv",
        "eci_affidavit_names.tsv", "cricketers_espncricinfo.tsv",
    ];

    public static Command Create()
    {
        Option<bool> check = new("--check") { Description = "Write nothing; compare and fail where something differs." };
        Option<DirectoryInfo?> sources = new("--sources") { Description = "Folder with gazetteer/ and lexicon/; makes the tables anew from them." };
        Option<bool> rejected = new("--rejected") { Description = "List every refused row, not only their counts." };
        Command command = new("data", "Makes the knowledge base and the word frequencies in src/HindiText/Data.") { check, sources, rejected };
        command.SetAction(parse => Run(parse.GetValue(check), parse.GetValue(sources)?.FullName, parse.GetValue(rejected)));
        return command;
    }

    private static int Run(bool check, string? sources, bool listRejected)
    {
        ProjectFolders folders = ProjectFolders.Find();
        Output output = new(check);
        if (sources is not null)
        {
            List<NameRow> rows = Review(folders, sources, listRejected);
            StringWriter table = new();
            KnowledgeTable.Write(table, rows);
            output.Put(folders.KnowledgeTable, Encoding.UTF8.GetBytes(table.ToString()));
            output.Put(folders.GivenNames, Encoding.UTF8.GetBytes(GivenName.Table(Path.Combine(sources, "gazetteer", "indian_given_names.tsv"))));
            output.Put(folders.NameParts, Encoding.UTF8.GetBytes(NamePart.Table(Path.Combine(sources, "gazetteer"))));
            string unilex = Path.Combine(sources, "lexicon", "unilex_hi.txt");
            output.Put(Path.Combine(folders.Data, WordFrequencies.FileName), FrequencyTable.Compile(unilex));
        }

        KnownNames known = KnownNames.Read(folders);
        byte[] compiled = known.Compile();
        output.Put(Path.Combine(folders.Data, KnowledgeBase.FileName), compiled);
        byte[] spelling = JointModelWriter.Write(known.Pairs());
        output.Put(Path.Combine(folders.Data, JointModel.FileName), spelling);
        byte[] exceptions = known.CompileExceptions(new JointModel(DataFile.Open(spelling, JointModel.FileName, JointModel.Name, JointModel.Version)));
        output.Put(Path.Combine(folders.Data, SpellingExceptions.FileName), exceptions);
        KnowledgeBase knowledge = new(DataFile.Open(compiled, KnowledgeBase.FileName, KnowledgeBase.Name, KnowledgeBase.Version));
        Console.WriteLine(
            $"knowledge base: {knowledge.EntityCount} things, {known.Rows.Sum(r => r.Hindi.Length + r.Short.Length)} Hindi names, "
            + $"{known.Rows.Count(r => r.Source.StartsWith("curated", StringComparison.Ordinal))} curated, {compiled.Length} bytes; "
            + $"spelling: {spelling.Length} bytes, {exceptions.Length} of exceptions");

        DataManifest manifest = new(folders.Data);
        if (!check && sources is not null)
            UpdateManifest(manifest, sources);
        foreach (string fault in output.Differences.Concat(check ? manifest.Faults() : []))
            Console.Error.WriteLine(fault);
        return output.Differences.Count == 0 && (!check || manifest.Faults().Count == 0) ? 0 : 1;
    }

    private static List<NameRow> Review(ProjectFolders folders, string sources, bool listRejected)
    {
        KnowledgeReview review = new();
        string gazetteer = Path.Combine(sources, "gazetteer");
        foreach (NameRow row in KnowledgeSources.Curated(folders.Curated).Concat(KnowledgeSources.Public(gazetteer)))
            review.Add(row);
        TitleTyping typing = new(TitleTyping.ReadNoted(folders.TitleTypes), KnowledgeSources.FirstNames(folders.FirstNames, gazetteer, review.Accepted));
        foreach (NameRow row in KnowledgeSources.Titles(gazetteer, typing))
            review.Add(row);
        foreach (((string source, string reason), List<NameRow> rows) in review.Refused)
        {
            Console.WriteLine($"refused {rows.Count,5}  {source}: {reason}");
            foreach (NameRow row in listRejected ? rows : [])
                Console.WriteLine($"    {row.English}\t{string.Join(';', row.Hindi)}");
        }

        foreach (IGrouping<EntityType, NameRow> type in review.Accepted.GroupBy(r => r.Type).OrderBy(g => g.Key))
            Console.WriteLine($"accepted {type.Count(),5}  {type.Key}");
        return [.. review.Accepted];
    }

    private static void UpdateManifest(DataManifest manifest, string sources)
    {
        const string asSupplied = "as supplied";
        foreach (string list in new[] { "abbreviations.txt", "name-words.txt", "stopwords.txt" })
            manifest.Update(list, [new DataOrigin("written for this project", "this repository", "Apache-2.0", "")]);
        DataOrigin Gazetteer(string file) =>
            new(file, asSupplied, LicenceOf(file), DataManifest.HashOf(Path.Combine(sources, "gazetteer", file)));
        manifest.Update(
            KnowledgeBase.FileName,
            GazetteerFiles.Select(Gazetteer).Prepend(new DataOrigin("src/HindiText.Training/Curated", "this repository", "Apache-2.0", "")));
        foreach (string spelling in new[] { JointModel.FileName, SpellingExceptions.FileName })
        {
            manifest.Update(
                spelling,
                [
                    new DataOrigin("src/HindiText.Training/Knowledge/knowledge.tsv, given-names.tsv, name-parts.tsv and Curated/Words", "this repository", "CC-BY-4.0 AND CC-BY-3.0", ""),
                    new DataOrigin("corpus/articles, train part", "this repository", "CC0-1.0", ""),
                ]);
        }

        string unilex = Path.Combine(sources, "lexicon", "unilex_hi.txt");
        manifest.Update(
            WordFrequencies.FileName,
            [new DataOrigin("UNILEX unilex_hi.txt", asSupplied, "Unicode-DFS-2016", DataManifest.HashOf(unilex))]);
    }

    private static string LicenceOf(string file) => file switch
    {
        "geonames.tsv" => "CC-BY-4.0",
        "eci_affidavit_names.tsv" or "cricketers_espncricinfo.tsv" => "MIT (single words and counts only)",
        "indian_given_names.tsv" => "CC-BY-3.0",
        "naturalearth_countries.tsv" => "public domain",
        _ when file.StartsWith("cldr", StringComparison.Ordinal) => "Unicode-3.0",
        _ when file.StartsWith("india_", StringComparison.Ordinal) => "ISC",
        _ => "CC0-1.0",
    };

    /// <summary>Writes files, or with <c>--check</c> notes which would change.</summary>
    private sealed class Output(bool check)
    {
        public List<string> Differences { get; } = [];

        public void Put(string path, byte[] content)
        {
            if (!check)
                File.WriteAllBytes(path, content);
            else if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
                Differences.Add($"{path}: expected what its sources give, found something else; run the command without --check");
        }
    }
}
