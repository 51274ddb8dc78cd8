using System.Numerics;
using HindiText.Linking;

namespace HindiText.Morphology;

/// <summary>Gives each word of a sentence its part of speech, from left to right, among those that the lexicon allows.</summary>
internal sealed class PosTagger(MorphLexicon lexicon, PosModel model, KnowledgeBase names)
{
    private static readonly Lazy<PosTagger> LazyShipped = new(() => new(MorphLexicon.Shipped, PosModel.Shipped, KnowledgeBase.Shipped));

    /// <summary>How much one step of a reading's weight in the lexicon counts.</summary>
    internal const int WeightStep = 8;

    /// <summary>The weight of being a name, for a word that is known as part of names and as nothing else.</summary>
    private const int NameWeight = 8;

    internal const int Start = PosModel.TagCount;

    public static PosTagger Shipped => LazyShipped.Value;

    public MorphLexicon Lexicon => lexicon;

    /// <summary>Tags one sentence.</summary>
    /// <param name="text">Canonical text.</param>
    /// <param name="tokens">The tokens of one sentence in that text.</param>
    /// <param name="words">Room for what is known of each token, at least as many as tokens.</param>
    /// <param name="tags">Room for the answers, at least as many as tokens.</param>
    public void Tag(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, Span<MorphWord> words, Span<Upos> tags)
    {
        for (int i = 0; i < tokens.Length; i++)
            words[i] = WordReader.Read(text.Slice(tokens[i].Start, tokens[i].Length), tokens[i].Kind, lexicon, names);
        Tag(words[..tokens.Length], tags);
    }

    /// <summary>Tags words that are already looked up.</summary>
    public void Tag(ReadOnlySpan<MorphWord> words, Span<Upos> tags)
    {
        Span<uint> features = stackalloc uint[PosFeatures.Count];
        Span<int> scores = stackalloc int[PosModel.TagCount];
        int before = Start, beforeThat = Start;
        for (int i = 0; i < words.Length; i++)
        {
            int best = BitOperations.TrailingZeroCount(words[i].Tags);
            if (!BitOperations.IsPow2(words[i].Tags))
            {
                Prior(words[i], lexicon, scores);
                int count = PosFeatures.Of(words, i, before, beforeThat, features);
                model.Score(features[..count], scores);
                best = Best(words[i].Tags, scores);
            }

            tags[i] = (Upos)best;
            beforeThat = before;
            before = best;
        }
    }

    /// <summary>Scores from the lexicon and the knowledge base alone.</summary>
    internal static void Prior(in MorphWord word, MorphLexicon lexicon, Span<int> scores)
    {
        scores.Clear();
        foreach (ref readonly MorphAnalysis analysis in lexicon.Analyses.Slice(word.FirstAnalysis, word.AnalysisCount))
            scores[(int)analysis.Upos] = Math.Max(scores[(int)analysis.Upos], analysis.Weight * WeightStep);
        if (word.Roles != NameRoles.None && !word.IsKnown)
            scores[(int)Upos.Propn] = NameWeight * WeightStep;
    }

    /// <summary>The allowed tag with the highest score.</summary>
    internal static int Best(uint tags, ReadOnlySpan<int> scores)
    {
        int best = -1;
        for (; tags != 0; tags &= tags - 1)
        {
            int tag = BitOperations.TrailingZeroCount(tags);
            if (best < 0 || scores[tag] > scores[best])
                best = tag;
        }

        return best;
    }
}
