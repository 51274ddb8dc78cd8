namespace HindiText;

/// <summary>Where an entity's English name comes from.</summary>
public enum EntityNameSource : byte
{
    /// <summary>The shipped knowledge base, or the application's own entities, know this mention.</summary>
    KnowledgeBase,

    /// <summary>Another mention in the document names the thing in full.</summary>
    Document,

    /// <summary>Written in English letters by rule: a reading, not a fact.</summary>
    Transliteration,
}
