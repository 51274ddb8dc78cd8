namespace HindiText.Morphology;

/// <summary>The tags as Universal Dependencies writes them.</summary>
internal static class UposNames
{
    private static readonly string[] Names =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    public static string Of(Upos upos) => Names[(int)upos];
}
