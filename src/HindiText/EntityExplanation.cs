namespace HindiText;

/// <summary>Which rule gave an entity its English name.</summary>
public enum EntityNameRule : byte
{
    /// <summary>It is a date, time, amount or number, which has no name.</summary>
    None,

    /// <summary>The knowledge base has the mention as a full name.</summary>
    FullName,

    /// <summary>The knowledge base has a full name that sounds nearly the same and no other as near.</summary>
    SoundsAlike,

    /// <summary>It is a part of the full name of a person or body that stands elsewhere in the document.</summary>
    PartOfFullName,

    /// <summary>It is a known short form of a thing that the document names elsewhere.</summary>
    ShortFormInDocument,

    /// <summary>It is a known short form of a thing that the document has words of, or that is so prominent that it needs none.</summary>
    ShortFormOfProminent,

    /// <summary>It stands in brackets beside the other form of its name.</summary>
    BracketedForm,

    /// <summary>It is a ministry, parliament, court or department such as every country or every state of India has, and the document says whose.</summary>
    BodyOfCountry,

    /// <summary>Nothing knows it; its name is a reading in English letters.</summary>
    Reading,
}

/// <summary>Why an entity has its English name.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Rule">What decided.</param>
/// <param name="Candidates">Everything of the knowledge base that the mention could stand for by its letters, the likeliest first.</param>
public sealed record EntityExplanation(Entity Entity, EntityNameRule Rule, IReadOnlyList<EntityCandidate> Candidates);

/// <summary>A thing of the knowledge base that a mention could stand for.</summary>
/// <param name="EnglishName">Its English name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Prominence">How much it is in the news, from 0 (not known) to 5.</param>
/// <param name="Score">What was compared: prominence, agreement with the tagged type, and words of its surroundings in the document.</param>
public readonly record struct EntityCandidate(string EnglishName, EntityType Type, int Prominence, int Score);
