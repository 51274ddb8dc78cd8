namespace HindiText.Evaluation.Morphology;

/// <summary>
/// What version 1 of the Hindi treebank writes differently from version 2: its tag CONJ is CCONJ, and its verb lemmas are stems where
/// they are now infinitives (कर → करना). The forms of है, था and चाहिए stay.
/// </summary>
internal static class OlderConventions
{
    public static string Tag(string tag) => tag == "CONJ" ? "CCONJ" : tag;

    public static string Lemma(string lemma, string tag) =>
        tag is "VERB" or "AUX" && lemma is not ("है" or "था" or "चाहिए") && !lemma.EndsWith("ना", StringComparison.Ordinal) ? lemma + "ना" : lemma;
}
