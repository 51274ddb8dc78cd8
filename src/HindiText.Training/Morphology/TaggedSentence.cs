using HindiText.Corpus;
using HindiText.Linking;
using HindiText.Morphology;
using HindiText.Tokenization;

namespace HindiText.Training.Morphology;

/// <summary>A sentence to learn tags from.</summary>
/// <param name="Words">What the lexicon knows of each word.</param>
/// <param name="Tags">The right tag of each; null where it is not known or the lexicon draws the line elsewhere.</param>
internal sealed record TaggedSentence(MorphWord[] Words, Upos?[] Tags)
{
    /// <summary>Looks the words of a treebank's sentence up.</summary>
    public static TaggedSentence Of(ConlluSentence sentence, MorphLexicon lexicon, KnowledgeBase names)
    {
        MorphWord[] words = [.. sentence.Words.Select(w => WordOf(w, lexicon, names))];
        Upos?[] tags = new Upos?[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            if (!Enum.TryParse(sentence.Tags[i], ignoreCase: true, out Upos tag))
                continue;
            if (!words[i].IsKnown && tag is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.Adv)
                words[i].Tags |= 1u << (int)tag;
            if ((words[i].Tags & (1u << (int)tag)) != 0)
                tags[i] = tag;
        }

        return new TaggedSentence(words, tags);
    }

    /// <summary>A treebank's word, which is one word to the tagger whatever stands in it.</summary>
    public static MorphWord WordOf(string form, MorphLexicon lexicon, KnowledgeBase names)
    {
        string word = Hindi.Normalize(form);
        List<HindiToken> inside = [];
        Tokenizer.Tokenize(word, inside);
        TokenKind kind = inside.Count == 1 ? inside[0].Kind : TokenKind.Word;
        return WordReader.Read(word, kind, lexicon, names);
    }
}
