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
        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            decoder.Decode(evidence, sentence.FirstToken, sentence.EndToken, tags[sentence.FirstToken..], probabilities[sentence.FirstToken..]);
        }


        TagHint[] hints = new TagHint[evidence.Count];
        DocumentHints.Find(evidence, tags, probabilities, model.WeightsPerUnit, hints);
        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ChangesSomething(hints, sentence, tags))
            {
                decoder.Decode(
                    evidence, sentence.FirstToken, sentence.EndToken, tags[sentence.FirstToken..], probabilities[sentence.FirstToken..], hints);
            }
        }
    }

    private static bool ChangesSomething(TagHint[] hints, Sentence sentence, ReadOnlySpan<byte> tags)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (hints[i].Bonus > 0 && (tags[i] == TagSet.Outside || TagSet.TypeOf(tags[i]) != hints[i].Type))
                return true;
        }

        return false;
    }
}
