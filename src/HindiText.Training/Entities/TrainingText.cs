using System.Runtime.InteropServices;
using System.Text;
using HindiText.Corpus;
using HindiText.Entities;
using HindiText.Linking;
using HindiText.Tokenization;

namespace HindiText.Training.Entities;

/// <summary>Turns annotated text of every source into training sentences with the library's own tokens.</summary>
internal static class TrainingText
{
    /// <summary>A pre-tokenized sentence. Words that carry punctuation are split inside, and the tags spread over the parts.</summary>
    public static TrainingSentence? Of(ConllSentence sentence, Func<string, string?> map, TextDomain domain)
    {
        (string text, List<HindiToken> tokens, List<int> wordOf) = PreTokenized.Join(sentence.Words);
        byte[] tags = new byte[tokens.Count];
        for (int i = 0; i < tokens.Count; i++)
        {
            string tag = sentence.Tags[wordOf[i]];
            if (tag == ConllReader.Unusable)
                return null;
            if (tag == "O" || map(tag[2..]) is not string label)
                continue;
            int type = TagSet.TypeNumber(label);
            if (type < 0)
                throw new HindiDataException($"expected a known label, found '{tag}'");
            bool continues = i > 0 && tags[i - 1] != TagSet.Outside && TagSet.TypeOf(tags[i - 1]) == type;
            bool sameWord = i > 0 && wordOf[i - 1] == wordOf[i];
            bool loosePunctuation = tokens[i].Kind == TokenKind.Punctuation && IsEdge(tokens, wordOf, i);
            if (!loosePunctuation)
                tags[i] = (byte)(continues && (tag[0] == 'I' || sameWord) ? TagSet.Inside(type) : TagSet.Begin(type));
        }

        return tokens.Count == 0 ? null : Build(text, tokens, 0, tokens.Count, tags, domain);
    }

    /// <summary>An article of the corpus, sentence by sentence, with the evidence of the whole.</summary>
    public static IEnumerable<TrainingSentence> Of(CorpusArticle article, TextDomain domain)
    {
        NormalizedText normalized = Hindi.NormalizeWithMap(article.Text);
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(normalized.Value, tokens);
        List<Sentence> sentences = [];
        SentenceSplitter.Split(normalized.Value, CollectionsMarshal.AsSpan(tokens), sentences);
        byte[] tags = Tags(article, tokens.ConvertAll(t => normalized.ToOriginal(t.Span)));
        TokenEvidence evidence = EvidenceOf(normalized.Value, tokens);
        foreach (Sentence sentence in sentences)
            yield return new TrainingSentence(evidence, sentence.FirstToken, sentence.EndToken, tags[sentence.FirstToken..sentence.EndToken], domain);
    }

    private static byte[] Tags(CorpusArticle article, List<TextSpan> spans)
    {
        byte[] tags = new byte[spans.Count];
        foreach (CorpusMention mention in article.Mentions.Where(m => m.Type < EntityType.Date))
        {
            bool begun = false;
            for (int i = 0; i < spans.Count; i++)
            {
                if (!mention.Span.Overlaps(spans[i]))
                    continue;
                tags[i] = (byte)(begun ? TagSet.Inside((int)mention.Type) : TagSet.Begin((int)mention.Type));
                begun = true;
            }
        }

        return tags;
    }

    /// <summary>Whether a punctuation part stands at the edge of its word: the full stop of है।, not the hyphen of a name.</summary>
    private static bool IsEdge(List<HindiToken> tokens, List<int> wordOf, int i) =>
        (i + 1 == tokens.Count || wordOf[i + 1] != wordOf[i]) && i > 0 && wordOf[i - 1] == wordOf[i];

    private static TrainingSentence Build(string text, List<HindiToken> tokens, int first, int end, byte[] tags, TextDomain domain) =>
        new(EvidenceOf(text, tokens), first, end, tags, domain);

    private static TokenEvidence EvidenceOf(string text, List<HindiToken> tokens)
    {
        List<NameMatch> matches = [];
        ReadOnlySpan<HindiToken> all = CollectionsMarshal.AsSpan(tokens);
        NameMatcher.Find(KnowledgeBase.Shipped, text, all, matches, []);
        return TokenEvidence.Of(text, all, KnowledgeBase.Shipped, matches);
    }
}
