namespace HindiText.Evaluation.Morphology;

/// <summary>
/// What version 1 of the Hindi treebank writes differently from version 2. Its tag CONJ is CCONJ, and the
/// copula है, था, a verb there, is an auxiliary wherever it stands. Its verb lemmas are stems where
/// they are now infinitives (कर → करना); है, था and चाहिए stay. The lemma of a comma is the word COMMA, and so on: a mark is its
/// own lemma now.
/// </summary>
internal static class OlderConventions
{
    public static string Tag(string tag, string lemma) => tag switch
    {
        "CONJ" => "CCONJ",
        "VERB" when lemma is "है" or "था" => "AUX",
        _ => tag,
    };

    public static string Lemma(string form, string lemma, string tag) => tag switch
    {
        "PUNCT" => form,
        "VERB" or "AUX" when lemma is not ("है" or "था" or "चाहिए") => lemma + "ना",
        _ => lemma,
    };
}
