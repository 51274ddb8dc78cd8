using System.Runtime.InteropServices;
using HindiText.Entities;
using HindiText.Keywords;
using HindiText.Linking;
using HindiText.Morphology;
using HindiText.Tokenization;

namespace HindiText;

/// <summary>
/// An analysis with its stages chosen, made by <see cref="HindiPipelineBuilder"/>. Immutable and safe to use from many threads at once.
/// </summary>
public sealed class HindiPipeline
{
    private readonly bool _morphology;
    private readonly bool _entities;
    private readonly KeywordSettings _keywords;
    private readonly DateOnly? _referenceDate;
    private readonly KnowledgeBase[] _knowledge;

    internal HindiPipeline(bool morphology, bool entities, KeywordSettings keywords, DateOnly? referenceDate, KnowledgeBase[] knowledge)
    {
        _morphology = morphology;
        _entities = entities;
        _keywords = keywords;
        _referenceDate = referenceDate;
        _knowledge = knowledge;
    }

    /// <summary>
    /// Finds the entities of a text and says why each has its English name: the rule that decided and everything else it could have meant.
    /// For looking into; <see cref="Analyze(string, CancellationToken)"/> is faster.
    /// </summary>
    /// <param name="text">Any string.</param>
    /// <returns>The entities in order, each with its reasons; none unless the pipeline finds entities.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<EntityExplanation> Explain(string text)
    {
        List<EntityExplanation> explanations = [];
        HindiDocument document = Analyze(text, explanations, default);
        return [.. explanations.Zip(document.Entities, (explanation, entity) => explanation with { Entity = entity })];
    }

    /// <summary>Analyses a text. No text makes it throw.</summary>
    /// <param name="text">Any string; an empty one gives an empty document.</param>
    /// <param name="cancellation">
    /// Ends the work early: it is looked at between stages and, in the long ones, at every sentence or name. Time grows with the length of the text, some
    /// 3 ms for 2,000 code units, so that a service that reads what strangers send limits either.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public HindiDocument Analyze(string text, CancellationToken cancellation = default) => Analyze(text, null, cancellation);

    private HindiDocument Analyze(string text, List<EntityExplanation>? explanations, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        NormalizedText normalized = Hindi.NormalizeWithMap(text);
        string canonical = normalized.Value;
        List<HindiToken> tokens = [];
        cancellation.ThrowIfCancellationRequested();
        Tokenizer.Tokenize(canonical, tokens, cancellation);
        cancellation.ThrowIfCancellationRequested();
        List<Sentence> sentences = [];
        SentenceSplitter.Split(canonical, CollectionsMarshal.AsSpan(tokens), sentences, cancellation);

        MorphToken[] morphology = _morphology ? MorphologyStage.Run(canonical, CollectionsMarshal.AsSpan(tokens), sentences, cancellation) : [];
        Entity[] entities = [];
        Keyword[] keywords = [];
        if (_entities)
        {
            entities = EntityStage.Run(canonical, CollectionsMarshal.AsSpan(tokens), sentences, _knowledge, _referenceDate, cancellation, explanations);
            if (_morphology)
                NamedWords.Apply(canonical, CollectionsMarshal.AsSpan(tokens), entities, morphology);
        }

        cancellation.ThrowIfCancellationRequested();
        if (_keywords.Limit > 0)
            keywords = KeywordStage.Run(canonical, CollectionsMarshal.AsSpan(tokens), sentences, entities, _morphology ? morphology : null, _keywords);

        return normalized.IsUnchanged
            ? new HindiDocument(text, [.. tokens], [.. sentences], morphology, entities, keywords)
            : OriginalSpans.Restore(normalized, tokens, sentences, morphology, entities, keywords);
    }
}
