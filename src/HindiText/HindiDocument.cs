namespace HindiText;

/// <summary>
/// What an analysis found in a text. Immutable and safe to share between threads. All spans index <see cref="Text"/>.
/// A stage that the pipeline does not have leaves its list empty.
/// </summary>
public sealed class HindiDocument
{
    internal HindiDocument(
        string text,
        IReadOnlyList<HindiToken> tokens,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<MorphToken> morphology,
        IReadOnlyList<Entity> entities,
        IReadOnlyList<Keyword> keywords)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Morphology = morphology;
        Entities = entities;
        Keywords = keywords;
    }

    /// <summary>The caller's own text, the same instance.</summary>
    public string Text { get; }

    /// <summary>The tokens in order; they do not overlap.</summary>
    public IReadOnlyList<HindiToken> Tokens { get; }

    /// <summary>The sentences in order; every token belongs to exactly one.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>
    /// The grammar of each token, at the same index as in <see cref="Tokens"/>; empty unless
    /// <see cref="HindiPipelineBuilder.FindMorphology"/> was asked for.
    /// </summary>
    public IReadOnlyList<MorphToken> Morphology { get; }

    /// <summary>The entity mentions in order; they do not overlap.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The keywords, best first.</summary>
    public IReadOnlyList<Keyword> Keywords { get; }
}
