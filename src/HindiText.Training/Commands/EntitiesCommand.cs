using System.CommandLine;
using System.Diagnostics;
using HindiText.Corpus;
using HindiText.Data;
using HindiText.Entities;
using HindiText.Linking;
using HindiText.Training.Entities;

namespace HindiText.Training.Commands;

/// <summary><c>entities</c>: trains the entity model from HiNER, IL-NER, MultiCoNER 2 and the corpus.</summary>
internal static class EntitiesCommand
{
    private const int RowLimit = 310_000;
    private static readonly string[] Main = ["PERSON", "LOCATION", "ORGANIZATION"];

    public static Command Create()
    {
        Option<DirectoryInfo> sources = new("--sources") { Description = "Folder with ner/.", Required = true };
        Option<int> epochs = new("--epochs") { DefaultValueFactory = _ => new CrfOptions().Epochs };
        Option<float> news = new("--news-weight") { Description = "Weight of a sentence of the corpus.", DefaultValueFactory = _ => 1.4f };
        Option<float> others = new("--others-weight") { Description = "Weight of IL-NER and MultiCoNER 2.", DefaultValueFactory = _ => 0.3f };
        Option<float> rate = new("--rate") { Description = "Step size.", DefaultValueFactory = _ => new CrfOptions().Rate };
        Option<float> l2 = new("--l2") { Description = "Strength of the regularization.", DefaultValueFactory = _ => new CrfOptions().L2 };
        Option<double> dropout = new("--dropout") { Description = "Share of features left out in training.", DefaultValueFactory = _ => new CrfOptions().FeatureDropout };
        Option<bool> withDev = new("--with-dev") { Description = "Trains on HiNER's dev file too, whose figures then mean nothing: for what ships, when all is chosen." };
        Option<bool> dry = new("--dry-run") { Description = "Measure, but do not write the model." };
        Command command = new("entities", "Trains the entity model in src/HindiText/Data.") { sources, epochs, news, others, rate, l2, dropout, withDev, dry };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(sources).FullName,
            new CrfOptions { Epochs = parse.GetValue(epochs), Rate = parse.GetValue(rate), L2 = parse.GetValue(l2), FeatureDropout = parse.GetValue(dropout) },
            parse.GetValue(news),
            parse.GetValue(others),
            parse.GetValue(withDev),
            parse.GetValue(dry)));
        return command;
    }

    private static void Run(string sources, CrfOptions options, float newsWeight, float othersWeight, bool withDev, bool dry)
    {
        Stopwatch clock = Stopwatch.StartNew();
        ProjectFolders folders = ProjectFolders.Find();
        string ner = Path.Combine(sources, "ner");
        List<(TrainingSentence Sentence, float Weight)> train = [];
        foreach (string part in withDev ? new[] { "train", "dev" } : ["train"])
            Load(Path.Combine(ner, "hiner", part + ".conll"), LabelMaps.Hiner, TextDomain.Hiner, 1f);
        foreach (string part in new[] { "train", "dev", "test" })
            Load(Path.Combine(ner, "il-ner", $"Hindi-{part}.txt"), LabelMaps.IlNer, TextDomain.IlNer, othersWeight);
        foreach (string part in new[] { "train", "dev" })
            Load(Path.Combine(ner, "multiconer2", $"hi-{part}.conll"), LabelMaps.MultiConer, TextDomain.MultiConer, othersWeight);
        string corpus = Path.Combine(folders.Root, "corpus");
        foreach (CorpusArticle article in newsWeight > 0 ? CorpusFolder.Load(corpus, "train") : [])
            train.AddRange(TrainingText.Of(article, TextDomain.News).Select(s => (s, newsWeight)));
        Console.WriteLine($"{train.Count} sentences, {train.Sum(t => t.Sentence.Length)} tokens, {clock.Elapsed.TotalSeconds:F0} s");

        FeatureIndex index = new([.. train.Select(t => t.Sentence)], options.FeatureCutoff);
        Console.WriteLine($"{index.Count} features, {clock.Elapsed.TotalSeconds:F0} s");
        CrfTrainer trainer = new(index, options);
        NetworkTrainer network = new(train.Select(t => t.Sentence), new NetworkOptions());
        Parallel.Invoke(() => trainer.Train(train, Report("features")), () => network.Train(train, Report("network")));

        byte[] file = EntityModelWriter.Write(trainer, index, RowLimit, network);
        EntityModel model = new(DataFile.Open(file, EntityModel.FileName, EntityModel.Name, EntityModel.FileVersion));
        Console.WriteLine($"{model.FeatureCount} features kept, {file.Length} bytes");
        Measure(model, ner, corpus);
        if (dry)
            return;
        File.WriteAllBytes(Path.Combine(folders.Data, EntityModel.FileName), file);
        new DataManifest(folders.Data).Update(EntityModel.FileName, Origins(ner));

        Action<int, double> Report(string what) =>
            (epoch, loss) => Console.WriteLine($"{what}, epoch {epoch,2}  loss {loss:F4}  {clock.Elapsed.TotalSeconds:F0} s");

        void Load(string path, Func<string, string?> map, TextDomain domain, float weight)
        {
            if (weight <= 0)
                return;
            foreach (ConllSentence sentence in ConllReader.Read(path))
            {
                if (TrainingText.Of(sentence, map, domain) is TrainingSentence ready)
                    train.Add((ready, weight));
            }
        }
    }

    private static void Measure(EntityModel model, string ner, string corpus)
    {
        SpanScore all = new(), news = new(), own = new();
        PreTokenizedTagger hiner = new(model, TextDomain.Hiner, KnowledgeBase.Shipped);
        foreach (ConllSentence sentence in ConllReader.Read(Path.Combine(ner, "hiner", "dev.conll")))
        {
            var gold = SpanScore.Spans(sentence.Tags).ToList();
            var found = SpanScore.Spans(hiner.Tag(sentence.Words)).ToList();
            all.Add(gold, found);
            if (!HinerText.IsVillageStub(sentence.Words))
                news.Add(gold, found);
        }

        foreach (CorpusArticle article in CorpusFolder.Load(corpus, "dev"))
        {
            List<TrainingSentence> text = [.. TrainingText.Of(article, TextDomain.News)];
            byte[] tags = new byte[text[^1].End];
            DocumentTagger.Tag(model, text[0].Evidence, [.. text.Select(s => new Sentence(default, s.First, s.Length))], tags, new float[tags.Length]);
            foreach (TrainingSentence sentence in text)
                own.Add(SpanScore.Spans(Names(sentence.Tags)), SpanScore.Spans(Names(tags[sentence.First..sentence.End])));
        }

        Console.WriteLine($"HiNER dev        11 types weighted {all.Weighted():F2}, PER LOC ORG weighted {all.Weighted(Main):F2} micro {all.Micro(Main):F2}");
        Console.WriteLine($"HiNER dev, news  11 types weighted {news.Weighted():F2}, PER LOC ORG micro {news.Micro(Main):F2}");
        Console.WriteLine($"corpus dev       8 types micro {own.Micro():F2}, PER LOC ORG micro {own.Micro(Main):F2}");
        foreach ((string type, double precision, double recall, double f1, int wanted) in own.Rows)
            Console.WriteLine($"  {type,-13} P {precision,5:F1} R {recall,5:F1} F1 {f1,5:F1}  of {wanted}");
    }

    private static string[] Names(byte[] tags) =>
        [.. tags.Select(t => t == TagSet.Outside ? "O" : (TagSet.IsBegin(t) ? "B-" : "I-") + TagSet.NameOf(TagSet.TypeOf(t)))];

    private static IEnumerable<DataOrigin> Origins(string ner)
    {
        const string asSupplied = "as supplied";
        foreach (string part in new[] { "train", "dev" })
            yield return new DataOrigin($"HiNER {part}.conll", asSupplied, "CC-BY-SA-4.0", DataManifest.HashOf(Path.Combine(ner, "hiner", $"{part}.conll")));
        foreach (string part in new[] { "train", "dev", "test" })
            yield return new DataOrigin($"IL-NER Hindi-{part}.txt", asSupplied, "CC-BY-4.0", DataManifest.HashOf(Path.Combine(ner, "il-ner", $"Hindi-{part}.txt")));
        foreach (string part in new[] { "train", "dev" })
            yield return new DataOrigin($"MultiCoNER 2 hi-{part}.conll", asSupplied, "CC-BY-4.0", DataManifest.HashOf(Path.Combine(ner, "multiconer2", $"hi-{part}.conll")));
        yield return new DataOrigin("corpus/articles, train part", "this repository", "CC0-1.0", "");
    }
}
