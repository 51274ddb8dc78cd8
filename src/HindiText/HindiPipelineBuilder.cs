using HindiText.Keywords;
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
    private KeywordSettings _keywords;
    private DateOnly? _referenceDate;
    private readonly List<KnownName> _names = [];

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
    /// Adds the extraction of keywords. Names count in the whole text, phrases in its first 50,000 tokens.
    /// </summary>
    /// <param name="limit">How many at the most; at least 1.</param>
    /// <param name="method">In which way; our own draws on the entities, the classics stand alone.</param>
    /// <param name="diversity">
    /// How much a keyword loses for words that a better one has too: 0 ranks by score alone, 1 by difference alone, 0.3 is moderate.
    /// </param>
    /// <param name="background">
    /// Where words are common, for our own way and TF-IDF; null for news at large. Nothing may be added to it while the pipeline is in use.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="limit"/> is less than 1, <paramref name="method"/> none of the enumeration, or <paramref name="diversity"/> not from 0 to 1.
    /// </exception>
    public HindiPipelineBuilder FindKeywords(int limit = 10, KeywordMethod method = KeywordMethod.HindiText, double diversity = 0, KeywordBackground? background = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        if (!Enum.IsDefined(method))
            throw new ArgumentOutOfRangeException(nameof(method), method, "Expected a method of the enumeration.");
        if (diversity is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(diversity), diversity, "Expected a weight from 0 to 1.");
        _keywords = new KeywordSettings(limit, method, diversity, background);
        return this;
    }

    /// <summary>
    /// Adds names that the application knows. Their full names are found wherever they stand, in all inflections that leave the name as it is
    /// and in every spelling that the search form joins, and come before those that ship; their short names where the document has them in full.
    /// </summary>
    /// <param name="names">The names.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The names or one of them is null.</exception>
    /// <exception cref="ArgumentException">A name has a type without names, no English, or a Hindi name without letters.</exception>
    public HindiPipelineBuilder KnowNames(IEnumerable<KnownName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (KnownName name in names)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(names));
            if (KnownNameFile.Fault(name) is string fault)
                throw new ArgumentException($"names[{_names.Count}]: {fault}", nameof(names));
            _names.Add(name);
        }

        return this;
    }

    /// <summary>
    /// The same from a table: a header line <c>type english hindi short id</c>, cells parted by tabs, several names in a cell by semicolons,
    /// short and id possibly empty; lines that begin with # are remarks.
    /// </summary>
    /// <param name="reader">The table.</param>
    /// <param name="name">What to call it in messages, such as its path.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="HindiDataException">A line does not fit; the message has name, line, what was found and what was expected.</exception>
    public HindiPipelineBuilder KnowNames(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        return KnowNames(KnownNameFile.Read(reader, name));
    }

    /// <summary>Makes the pipeline; the builder may be used further.</summary>
    /// <exception cref="InvalidOperationException">Keywords are asked for without entities.</exception>
    public HindiPipeline Build()
    {
        if (_keywords is { Limit: > 0, Method: KeywordMethod.HindiText } && !_entities)
            throw new InvalidOperationException("Keywords draw on entities: call FindEntities() as well as FindKeywords().");
        return new HindiPipeline(_morphology, _entities, _keywords, _referenceDate, _names.Count == 0 ? [KnowledgeBase.Shipped] : [OwnNames.Compile(_names), KnowledgeBase.Shipped]);
    }
}
