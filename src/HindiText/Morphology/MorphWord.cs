namespace HindiText.Morphology;

/// <summary>What is known of a word before its neighbours are looked at.</summary>
internal struct MorphWord
{
    /// <summary>Hash of the folded form.</summary>
    public uint Form;

    /// <summary>Hash of the last three code units of the folded form.</summary>
    public uint Ending;

    /// <summary>The tags it may have: a bit for each.</summary>
    public uint Tags;

    /// <summary>Its readings in the lexicon: where they begin and how many.</summary>
    public int FirstAnalysis;

    /// <summary>How many readings the lexicon has.</summary>
    public int AnalysisCount;

    /// <summary>What its form shows in its readings as a verb.</summary>
    public MorphFeatures Shape;

    /// <summary>Parts of names that it is known to be.</summary>
    public Linking.NameRoles Roles;

    /// <summary>Whether the lexicon has it.</summary>
    public readonly bool IsKnown => AnalysisCount > 0;
}
