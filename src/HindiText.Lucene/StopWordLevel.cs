namespace HindiText.Lucene;

/// <summary>Which words are left out of the index.</summary>
public enum StopWordLevel
{
    /// <summary>None.</summary>
    None,

    /// <summary>Postpositions, forms of होना, conjunctions and particles: words that say nothing about what a text is about.</summary>
    Light,

    /// <summary>Those, and pronouns, question words, common adverbs and auxiliary verbs. What <c>HindiAnalyzer</c>'s users expect.</summary>
    Usual,
}
