using System.CommandLine;
using System.Globalization;
using HindiText.Corpus;
using HindiText.Data;
using HindiText.Linking;
using HindiText.Morphology;
using HindiText.Training.Morphology;

namespace HindiText.Training.Commands;

/// <summary><c>morphology</c>: compiles the lexicon and trains the tagger.</summary>
internal static class MorphologyCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> sources = new("--sources") { Description = "Folder with lexicon/ and treebank/.", Required = true };
        Option<int> epochs = new("--epochs") { DefaultValueFactory = _ => 8 };
        Option<int> missing = new("--missing") { Description = "How many common forms to list that the lexicon does not have." };
        Command command = new("morphology", "Makes the lexicon and the part-of-speech model in src/HindiText/Data.") { sources, epochs, missing };
        Option<int> named = new("--named") { Description = "About how many sentences with marked names to learn from.", DefaultValueFactory = _ => 8000 };
        command.Options.Add(named);
        command.SetAction(parse => Run(parse.GetRequiredValue(sources).FullName, parse.GetValue(epochs), parse.GetValue(named), parse.GetValue(missing)));
        return command;
    }

    private static void Run(string sources, int epochs, int named, int missing)
    {
        ProjectFolders folders = ProjectFolders.Find();
        string unilex = Path.Combine(sources, "lexicon", "unilex_hi.txt");
        string hiner = Path.Combine(sources, "ner", "hiner", "train.conll");
        string treebank = Path.Combine(sources, "treebank", "pud_wiki.conllu");
        Dictionary<string, double> counted = Counted(unilex);
        List<LexiconEntry> entries = LexiconTables.Read(folders.Lexicon);
        HashSet<string> known = [.. entries.Select(e => LexiconWriter.Fold(e.Form))];
        Cover(counted, known, missing);
        entries.AddRange(LexiconGuesses.Of(counted, known.Contains));
        byte[] compiled = LexiconWriter.Write(entries);
        File.WriteAllBytes(Path.Combine(folders.Data, MorphLexicon.FileName), compiled);

        MorphLexicon lexicon = new(DataFile.Open(compiled, MorphLexicon.FileName, MorphLexicon.Name, MorphLexicon.Version));
        byte[] model = Train(lexicon, treebank, hiner, epochs, named);
        File.WriteAllBytes(Path.Combine(folders.Data, PosModel.FileName), model);
        Console.WriteLine($"lexicon {compiled.Length} bytes, tagger {model.Length} bytes");

        DataManifest manifest = new(folders.Data);
        DataOrigin own = new("src/HindiText.Training/Lexicon", "this repository", "Apache-2.0", "");
        manifest.Update(
            MorphLexicon.FileName,
            [own, new DataOrigin("UNILEX unilex_hi.txt", "as supplied", "Unicode-DFS-2016", DataManifest.HashOf(unilex))]);
        manifest.Update(
            PosModel.FileName,
            [own, new DataOrigin("UD Hindi PUD, encyclopaedic half", "as supplied", "CC-BY-SA-3.0", DataManifest.HashOf(treebank)), new DataOrigin("HiNER train.conll", "as supplied", "CC-BY-SA-4.0", DataManifest.HashOf(hiner))]);
    }

    /// <summary>Learns from the treebank, then from it and as much news with marked names, tagged by what was learned first.</summary>
    private static byte[] Train(MorphLexicon lexicon, string treebank, string hiner, int epochs, int named)
    {
        List<TaggedSentence> sentences = [.. ConlluSentence.Read(treebank).Select(s => TaggedSentence.Of(s, lexicon, KnowledgeBase.Shipped))];
        PerceptronTrainer first = new(lexicon);
        first.Train(sentences, epochs);
        PosModel model = new(DataFile.Open(first.Write(), PosModel.FileName, PosModel.Name, PosModel.Version));
        PosTagger tagger = new(lexicon, model, KnowledgeBase.Shipped);
        List<ConllSentence> news = [.. ConllReader.Read(hiner).Where(s => s.Tags.Length > 8)];
        int step = Math.Max(1, news.Count / named);
        for (int copy = 1; copy < named / 1000; copy++)
            sentences.AddRange(sentences[..500]);
        sentences.AddRange(news.Where((_, i) => i % step == 0).Select(s => TaggedSentence.Of(s, tagger, KnowledgeBase.Shipped)));
        PerceptronTrainer second = new(lexicon);
        second.Train(sentences, epochs);
        return second.Write();
    }

    /// <summary>The counted forms in Devanagari, folded.</summary>
    private static Dictionary<string, double> Counted(string unilex)
    {
        Dictionary<string, double> counted = [];
        foreach (string[] cells in File.ReadLines(unilex).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length == 2 && c[0].All(Script.Devanagari.IsWordPart)))
        {
            string folded = LexiconWriter.Fold(cells[0]);
            counted[folded] = counted.GetValueOrDefault(folded) + double.Parse(cells[1], CultureInfo.InvariantCulture);
        }

        return counted;
    }

    private static void Cover(Dictionary<string, double> counted, HashSet<string> known, int missing)
    {
        List<KeyValuePair<string, double>> common = [.. counted.OrderByDescending(c => c.Value)];
        bool Has(string form) => known.Contains(form) || KnowledgeBase.Shipped.RolesOf(KnowledgeBase.Shipped.Word(form)) != NameRoles.None;
        foreach (int limit in new[] { 1000, 5000, 10000, common.Count })
            Console.WriteLine($"first {limit,6}: lexicon {common.Take(limit).Count(c => known.Contains(c.Key))}, with names {common.Take(limit).Count(c => Has(c.Key))}");
        Console.WriteLine($"of all running words: {100 * common.Where(c => Has(c.Key)).Sum(c => c.Value) / common.Sum(c => c.Value):F1} %");
        foreach ((string form, double _) in common.Where(c => !known.Contains(c.Key)).Take(missing))
            Console.Write(form + " ");
    }
}
