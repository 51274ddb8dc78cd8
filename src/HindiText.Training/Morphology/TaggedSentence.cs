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
    private const uint Nominal = (1u << (int)Upos.Noun) | (1u << (int)Upos.Propn) | (1u << (int)Upos.Adj);

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
            if (tag == Upos.Verb && i > 0 && tags[i - 1] is Upos.Verb or Upos.Aux && IsSecondVerb(words[i], sentence.Words[i - 1]))
                tag = Upos.Aux;
            if ((words[i].Tags & (1u << (int)tag)) != 0)
                tags[i] = tag;
        }

        return new TaggedSentence(words, tags);
    }

    /// <summary>
    /// Whether a word is the second verb of a compound one (कर दिया, करते हुए), which PUD calls a verb and the larger treebank an
    /// auxiliary, as this library does.
    /// </summary>
    private static bool IsSecondVerb(in MorphWord word, string before) =>
        (word.Tags & (1u << (int)Upos.Aux)) != 0 && !(before.Length > 2 && before.EndsWith("कर", StringComparison.Ordinal));

    /// <summary>
    /// A sentence whose names are marked: what stands in the name of a person, place or organisation is a name; all else has the tag
    /// that a tagger gives it, save that names outside marks stay open.
    /// </summary>
    public static TaggedSentence Of(ConllSentence sentence, PosTagger tagger, KnowledgeBase names)
    {
        MorphWord[] words = [.. sentence.Words.Select(w => WordOf(w, tagger.Lexicon, names))];
        Upos[] guessed = new Upos[words.Length];
        tagger.Tag(words, guessed);
        Upos?[] tags = new Upos?[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            bool nominal = (words[i].Tags & Nominal) != 0;
            if (!IsName(sentence.Tags[i]))
            {
                tags[i] = guessed[i] == Upos.Propn ? null : guessed[i];
            }
            else if (nominal)
            {
                words[i].Tags |= 1u << (int)Upos.Propn;
                tags[i] = Upos.Propn;
            }
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

    private static bool IsName(string tag) =>
        tag.EndsWith("PERSON", StringComparison.Ordinal) || tag.EndsWith("LOCATION", StringComparison.Ordinal) || tag.EndsWith("ORGANIZATION", StringComparison.Ordinal);
}
