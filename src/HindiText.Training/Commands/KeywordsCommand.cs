using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using HindiText.Corpus;
using HindiText.Entities;
using HindiText.Keywords;
using HindiText.Linking;
using HindiText.Tokenization;

namespace HindiText.Training.Commands;

/// <summary>
/// <c>keywords</c>: fits the weights of keywords' features to what the corpus's editors chose, by logistic regression; the test part is not read.
/// </summary>
internal static class KeywordsCommand
{
    private const int Steps = 20000;
    private const double Rate = 1;
    private const double Pull = 0.0001;

    public static Command Create()
    {
        Option<string[]> parts = new("--parts") { Description = "Which parts of the corpus to fit to.", DefaultValueFactory = _ => ["train", "dev"], AllowMultipleArgumentsPerToken = true };
        Command command = new("keywords", "Fits src/HindiText/Data/keyword-weights.txt.") { parts };
        command.SetAction(parse => Run(parse.GetRequiredValue(parts)));
        return command;
    }

    private static void Run(string[] parts)
    {
        if (parts.Contains("test") || parts.Contains("all"))
            throw new HindiDataException("--parts: expected train or dev, found the test part, which nothing is fitted to");
        ProjectFolders folders = ProjectFolders.Find();
        List<(double[] Features, bool Chosen)> examples = [.. parts.SelectMany(p => CorpusFolder.Load(Path.Combine(folders.Root, "corpus"), p)).SelectMany(Examples)];
        double[] weights = Fit(examples);
        string path = Path.Combine(folders.Data, KeywordWeights.FileName);
        File.WriteAllLines(path, File.ReadLines(path).Where(l => l.StartsWith('#')).Concat(
            weights.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"{KeywordFeatures.Names[i]}\t{w:F3}"))));
        new DataManifest(folders.Data).Update(KeywordWeights.FileName, [new DataOrigin($"corpus, {string.Join(" and ", parts)} {(parts.Length == 1 ? "part" : "parts")}", "this repository", "CC0-1.0", "")]);
        Console.WriteLine($"{examples.Count} candidates, {examples.Count(e => e.Chosen)} chosen by editors");
    }

    private static IEnumerable<(double[] Features, bool Chosen)> Examples(CorpusArticle article)
    {
        string text = Hindi.Normalize(article.Text);
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(text, tokens);
        List<Sentence> sentences = [];
        SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), sentences);
        IReadOnlyList<Entity> entities = EntityStage.Run(text, CollectionsMarshal.AsSpan(tokens), sentences, [KnowledgeBase.Shipped], null, default);
        List<KeywordCandidate> candidates = KeywordExtractor.Candidates(text, CollectionsMarshal.AsSpan(tokens), sentences, entities, null, new KeywordSettings(10));
        int most = candidates.Max(c => c.Spans.Count);
        HashSet<string> wanted = [.. article.Keywords.SelectMany(k => k.Variants.Prepend(k.Text)).Select(k => Hindi.Normalize(k))];
        foreach (KeywordCandidate candidate in candidates)
        {
            double[] features = new double[KeywordFeatures.Names.Length];
            KeywordFeatures.Of(candidate, sentences.Count, most, features);
            yield return (features, wanted.Contains(candidate.Text));
        }
    }

    private static double[] Fit(List<(double[] Features, bool Chosen)> examples)
    {
        double[] weights = new double[KeywordFeatures.Names.Length];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = new double[weights.Length];
            foreach ((double[] features, bool chosen) in examples)
            {
                double sum = 0;
                for (int i = 0; i < weights.Length; i++)
                    sum += weights[i] * features[i];
                double error = (chosen ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                for (int i = 0; i < weights.Length; i++)
                    gradient[i] += error * features[i];
            }

            for (int i = 0; i < weights.Length; i++)
                weights[i] += Rate * ((gradient[i] / examples.Count) - (Pull * weights[i] * (i == 0 ? 0 : 1)));
        }

        return weights;
    }
}
