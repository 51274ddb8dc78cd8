namespace HindiText;

/// <summary>How keywords are found: our own way, or one of the field's classics, with its paper's parameters, for comparison.</summary>
public enum KeywordMethod
{
    /// <summary>Named things whole and noun phrases, by how often and how early they stand and how rare they are in news at large.</summary>
    HindiText,

    /// <summary>Words and pairs of words, by frequency times rarity in news at large (Spärck Jones 1972).</summary>
    TfIdf,

    /// <summary>Rapid automatic keyword extraction: runs between stop words, by degree over frequency of their words (Rose et al. 2010).</summary>
    Rake,

    /// <summary>
    /// YAKE: up to three words, by position, frequency, neighbours and spread (Campos et al. 2020). Devanagari has no capitals, so that
    /// the paper's term for them is left out.
    /// </summary>
    Yake,

    /// <summary>TextRank: nouns and adjectives ranked over their graph of neighbours, window 2 (Mihalcea and Tarau 2004).</summary>
    TextRank,

    /// <summary>PositionRank: the same with early words preferred, window 10, over noun phrases (Florescu and Caragea 2017).</summary>
    PositionRank,
}
