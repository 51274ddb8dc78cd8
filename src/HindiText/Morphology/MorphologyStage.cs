using System.Buffers;

namespace HindiText.Morphology;

/// <summary>The grammar of a whole text.</summary>
internal static class MorphologyStage
{
    /// <summary>One answer for each token.</summary>
    /// <param name="text">Canonical text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences, which every token belongs to.</param>
    /// <param name="cancellation">Looked at before every sentence.</param>
    public static MorphToken[] Run(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, CancellationToken cancellation = default)
    {
        MorphToken[] result = new MorphToken[tokens.Length];
        PosTagger tagger = PosTagger.Shipped;
        MorphWord[] rentedWords = ArrayPool<MorphWord>.Shared.Rent(tokens.Length);
        Upos[] rentedTags = ArrayPool<Upos>.Shared.Rent(tokens.Length);
        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<HindiToken> own = tokens.Slice(sentence.FirstToken, sentence.TokenCount);
            Span<MorphWord> words = rentedWords.AsSpan(0, own.Length);
            Span<Upos> tags = rentedTags.AsSpan(0, own.Length);
            tagger.Tag(text, own, words, tags);
            for (int i = 0; i < own.Length; i++)
                result[sentence.FirstToken + i] = Lemmatizer.Of(text.Slice(own[i].Start, own[i].Length), words, tags, i, tagger.Lexicon);
        }

        ArrayPool<MorphWord>.Shared.Return(rentedWords);
        ArrayPool<Upos>.Shared.Return(rentedTags);
        return result;
    }
}
