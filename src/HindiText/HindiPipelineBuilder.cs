using HindiText.Linking;

namespace HindiText;

/// <summary>
/// Chooses the stages of an analysis. Tokens and sentences are always found; grammar, entities and keywords when asked for.
/// A builder is for one thread; the pipeline it builds is for all.
/// </summary>
/// <example>
/// <code>
/// HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities().FindKeywords(limit: 5).Build();
/// HindiDocument document = pipeline.Analyze(article);
/// </code>
/// </example>
public sealed class HindiPipelineBuilder
{
    private bool _morphology;
    private bool _entities;
    private int _keywords;
    private DateOnly? _referenceDate;

    /// <summary>
    /// Adds part of speech, lemma and features of every token. Where entities are found too, nouns inside the names of people, places and
    /// organisations are proper nouns.
    /// </summary>
    /// <returns>This builder.</returns>
    public HindiPipelineBuilder FindMorphology()
    {
        _morphology = true;
        return this;
    }

    /// <summary>Adds the tagging and naming of entities.</summary>
    /// <param name="referenceDate">
    /// The day the text was published; relative dates (<c>बुधवार</c>, <c>पिछले महीने</c>) then have a value. Without it they have none.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1800 or after 2999.</exception>
    public HindiPipelineBuilder FindEntities(DateOnly? referenceDate = null)
    {
        if (referenceDate is { Year: < 1800 or > 2999 })
            throw new ArgumentOutOfRangeException(nameof(referenceDate), referenceDate, "Expected a day from 1800 to 2999.");
        _entities = true;
        _referenceDate = referenceDate;
        return this;
    }

    /// <summary>
    /// Adds the extraction of keywords, which draws on the entities. Names count in the whole text, phrases in its first 50,000 tokens.
    /// </summary>
    /// <param name="limit">How many at the most; at least 1.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public HindiPipelineBuilder FindKeywords(int limit = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        _keywords = limit;
        return this;
    }

    /// <summary>Makes the pipeline; the builder may be used further.</summary>
    /// <exception cref="InvalidOperationException">Keywords are asked for without entities.</exception>
    public HindiPipeline Build()
    {
        if (_keywords > 0 && !_entities)
            throw new InvalidOperationException("Keywords draw on entities: call FindEntities() as well as FindKeywords().");
        return new HindiPipeline(_morphology, _entities, _keywords, _referenceDate, [KnowledgeBase.Shipped]);
    }
}
