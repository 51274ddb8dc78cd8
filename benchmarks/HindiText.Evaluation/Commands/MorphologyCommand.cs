using System.CommandLine;
using System.Diagnostics;
using HindiText.Corpus;
using HindiText.Entities;
using HindiText.Evaluation.Morphology;
using HindiText.Linking;
using HindiText.Morphology;
using HindiText.Tokenization;

namespace HindiText.Evaluation.Commands;

/// <summary><c>morphology</c>: tags and lemmas on a treebank's own tokens, beside baselines.</summary>
internal static class MorphologyCommand
{
    public static Command Create()
    {
        Option<FileInfo> conllu = new("--conllu") { Description = "The treebank file.", Required = true };
        Option<FileInfo> train = new("--train") { Description = "A treebank to train the plain perceptron of the baselines on." };
        Option<bool> confusions = new("--confusions") { Description = "Also count which tags are taken for which." };
        Command command = new("morphology", "Tag and lemma accuracy on a treebank, and speed.") { conllu, train, confusions };
        command.SetAction(parse => Run(parse.GetRequiredValue(conllu).FullName, parse.GetValue(train)?.FullName, parse.GetValue(confusions)));
        return command;
    }

    private static void Run(string path, string? train, bool confusions)
    {
        PlainPerceptron? plain = train is null ? null : new PlainPerceptron([.. ConlluSentence.Read(train)]);
        ConlluSentence[] sentences = [.. ConlluSentence.Read(path)];
        PreTokenizedTagger names = new(EntityModel.Shipped, TextDomain.News, KnowledgeBase.Shipped);
        MorphologyScore ours = new(), named = new(), first = new(), identity = new(), perceptron = new();
        foreach (ConlluSentence sentence in sentences)
        {
            MorphWord[] words = [.. sentence.Words.Select(WordOf)];
            Upos[] tags = new Upos[words.Length];
            PosTagger.Shipped.Tag(words, tags);
            string[] inNames = names.Tag(sentence.Words);
            string[]? plainTags = plain?.Tag(sentence.Words);
            for (int i = 0; i < words.Length; i++)
            {
                string form = Hindi.Normalize(sentence.Words[i]);
                MorphToken token = Lemmatizer.Of(form, words, tags, i, MorphLexicon.Shipped);
                ours.Add(sentence.Words[i], sentence.Tags[i], sentence.Lemmas[i], token.Upos, token.Lemma);
                MorphToken withNames = IsNamed(inNames[i]) ? NamedWords.Of(token, form) : token;
                named.Add(sentence.Words[i], sentence.Tags[i], sentence.Lemmas[i], withNames.Upos, withNames.Lemma);
                first.Add(sentence.Words[i], sentence.Tags[i], sentence.Lemmas[i], MostUsual(words[i]), form);
                if (plainTags is not null)
                    perceptron.Add(sentence.Words[i], sentence.Tags[i], sentence.Lemmas[i], Enum.Parse<Upos>(plainTags[i], ignoreCase: true), form);
                identity.Add(sentence.Words[i], sentence.Tags[i], sentence.Lemmas[i], Upos.Noun, LemmaRules.Of(form, Upos.Noun));
            }
        }

        Console.WriteLine($"{sentences.Length} sentences, {ours.Count} words");
        Console.WriteLine("                                    tags  copula as a verb  PROPN=NOUN, AUX=VERB  lemmas");
        Console.WriteLine($"HindiText                        {ours}");
        Console.WriteLine($"HindiText with entities          {named}");
        Console.WriteLine($"most usual reading, form itself  {first}");
        Console.WriteLine(plain is null ? "perceptron on a treebank alone   not measured: no --train" : $"perceptron on --train alone      {perceptron}");
        Console.WriteLine($"all nouns, plural endings off    {identity}");
        Time(sentences);
        foreach (((string gold, string found), List<string> forms) in confusions ? ours.Confusions.OrderByDescending(c => c.Value.Count).Take(30) : [])
        {
            string examples = string.Join(' ', forms.CountBy(f => f).OrderByDescending(f => f.Value).Take(12).Select(f => $"{f.Key}:{f.Value}"));
            Console.WriteLine($"{forms.Count,5}  {gold} taken for {found}: {examples}");
        }

        foreach (((string gold, string found), int count) in confusions ? ours.LemmaConfusions.OrderByDescending(c => c.Value).Take(40) : [])
            Console.WriteLine($"{count,5}  {found} for {gold}");
    }

    private static bool IsNamed(string tag) =>
        tag != "O" && NamedWords.AreIn(Enum.Parse<EntityType>(tag.AsSpan(2), ignoreCase: true));

    private static Upos MostUsual(in MorphWord word) =>
        word.IsKnown ? MorphLexicon.Shipped.Analyses[word.FirstAnalysis].Upos : (Upos)PosTagger.Best(word.Tags & ~(1u << (int)Upos.Adj), stackalloc int[PosModel.TagCount]);

    private static MorphWord WordOf(string form)
    {
        string word = Hindi.Normalize(form);
        List<HindiToken> inside = [];
        Tokenizer.Tokenize(word, inside);
        return WordReader.Read(word, inside.Count == 1 ? inside[0].Kind : TokenKind.Word, MorphLexicon.Shipped, KnowledgeBase.Shipped);
    }

    /// <summary>Tags and lemmas of the whole file on one core, looking the words up included.</summary>
    private static void Time(ConlluSentence[] sentences)
    {
        (string Text, HindiToken[] Tokens)[] texts = [.. sentences.Select(s => Hindi.Normalize(string.Join(' ', s.Words))).Select(t => (t, TokensOf(t)))];
        MorphWord[] words = new MorphWord[texts.Max(t => t.Tokens.Length)];
        Upos[] tags = new Upos[words.Length];
        double best = double.MaxValue;
        for (int round = 0; round < 10; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach ((string text, HindiToken[] tokens) in texts)
            {
                PosTagger.Shipped.Tag(text, tokens, words, tags);
                for (int i = 0; i < tokens.Length; i++)
                    _ = Lemmatizer.Of(text.AsSpan(tokens[i].Span), words.AsSpan(0, tokens.Length), tags.AsSpan(0, tokens.Length), i, MorphLexicon.Shipped);
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        Console.WriteLine($"{texts.Sum(t => t.Tokens.Length) / best:N0} tokens a second on one core");
    }

    private static HindiToken[] TokensOf(string text)
    {
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(text, tokens);
        return [.. tokens];
    }
}
