using System.Buffers;

namespace HindiText.Entities;

/// <summary>
/// Tags the sentences of a document in the manner of the news: each by itself first, then once more those that hold a name which
/// the rest of the document makes clearer.
/// </summary>
internal static class DocumentTagger
{
    /// <param name="model">The model.</param>
    /// <param name="evidence">The document's evidence.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="tags">Where each token's tag goes.</param>
    /// <param name="probabilities">Where the probability of that tag goes.</param>
    /// <param name="cancellation">Looked at before every sentence.</param>
    public static void Tag(
        EntityModel model,
        TokenEvidence evidence,
        IReadOnlyList<Sentence> sentences,
        Span<byte> tags,
        Span<float> probabilities,
        CancellationToken cancellation = default)
    {
        Decoder decoder = new(model, TextDomain.News);
        int[] emissions = ArrayPool<int>.Shared.Rent(evidence.Count * TagLattice.Stride);
        TagHint[] hints = ArrayPool<TagHint>.Shared.Rent(evidence.Count);
        try
        {
            foreach (Sentence sentence in sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                decoder.Emit(evidence, sentence.FirstToken, sentence.EndToken, emissions.AsSpan(sentence.FirstToken * TagLattice.Stride));
                Decode(sentence, [], tags, probabilities);
            }

            DocumentHints.Find(evidence, tags, probabilities, model.WeightsPerUnit, hints);
            foreach (Sentence sentence in sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                ReadOnlySpan<TagHint> own = hints.AsSpan(sentence.FirstToken, sentence.TokenCount);
                if (ChangesSomething(own, tags.Slice(sentence.FirstToken, sentence.TokenCount)))
                    Decode(sentence, own, tags, probabilities);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(emissions);
            ArrayPool<TagHint>.Shared.Return(hints);
        }

        void Decode(Sentence sentence, ReadOnlySpan<TagHint> own, Span<byte> tags, Span<float> probabilities)
        {
            int first = sentence.FirstToken, count = sentence.TokenCount;
            decoder.Decode(
                emissions.AsSpan(first * TagLattice.Stride, count * TagLattice.Stride), tags.Slice(first, count), probabilities.Slice(first, count), own);
        }
    }

    private static bool ChangesSomething(ReadOnlySpan<TagHint> hints, ReadOnlySpan<byte> tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            if (hints[i].Bonus > 0 && (tags[i] == TagSet.Outside || TagSet.TypeOf(tags[i]) != hints[i].Type))
                return true;
        }

        return false;
    }
}
