using F = HindiText.MorphFeatures;

namespace HindiText.Training.Morphology;

/// <summary>The forms of nouns and adjectives.</summary>
internal static class NominalParadigms
{
    private const int Usual = 5;

    /// <summary>Masculine nouns: लड़का लड़के लड़कों, आदमी आदमियों, घर घरों.</summary>
    public static IEnumerable<LexiconEntry> Masculine(string lemma, bool isFixed)
    {
        const F gender = F.Masculine;
        bool marked = !isFixed && lemma.EndsWith('ा');
        yield return Noun(lemma, lemma, gender | (marked ? F.Singular | F.Direct : F.None));
        if (marked)
            yield return Noun(lemma[..^1] + "े", lemma, gender);
        yield return Noun(ObliquePlural(lemma, marked), lemma, gender | F.Plural | F.Oblique);
    }

    /// <summary>Feminine nouns: लड़की लड़कियां लड़कियों, दवाई दवाइयां दवाइयों, भाषा भाषाएं भाषाओं, किताब किताबें किताबों.</summary>
    public static IEnumerable<LexiconEntry> Feminine(string lemma)
    {
        const F gender = F.Feminine;
        yield return Noun(lemma, lemma, gender | F.Singular);
        string plural = lemma switch
        {
            [.. var stem, 'ी'] => stem + "ियां",
            [.. var stem, 'ई'] => stem + "इयां",
            [.., 'क', '्', 'र', 'ि', 'य', 'ा'] => lemma + "एं",
            [.. var stem, 'ि', 'य', 'ा'] => stem + "ियां",
            [.., 'ि'] => lemma + "यां",
            [.. var stem, 'ू'] => stem + "ुएं",
            [.., var last] when IsVowel(last) => lemma + "एं",
            _ => lemma + "ें",
        };
        yield return Noun(plural, lemma, gender | F.Plural | F.Direct);
        string oblique = plural.EndsWith("ियां", StringComparison.Ordinal) ? plural[..^2] + "ों" : ObliquePlural(lemma, marked: false);
        yield return Noun(oblique, lemma, gender | F.Plural | F.Oblique);
    }

    /// <summary>Adjectives: बड़ा बड़े बड़ी, पांचवां पांचवें पांचवीं; all others have one form.</summary>
    public static IEnumerable<LexiconEntry> Adjective(string lemma, bool isFixed)
    {
        string nasal = lemma.EndsWith("ां", StringComparison.Ordinal) ? "ं" : "";
        string bare = lemma[..^nasal.Length];
        if (isFixed || !bare.EndsWith('ा'))
        {
            yield return new LexiconEntry(lemma, Upos.Adj, lemma, F.None, Usual);
            yield break;
        }

        yield return new LexiconEntry(lemma, Upos.Adj, lemma, F.Masculine | F.Singular | F.Direct, Usual);
        yield return new LexiconEntry(bare[..^1] + "े" + nasal, Upos.Adj, lemma, F.Masculine, Usual);
        yield return new LexiconEntry(bare[..^1] + "ी" + nasal, Upos.Adj, lemma, F.Feminine, Usual);
    }

    private static LexiconEntry Noun(string form, string lemma, F features) => new(form, Upos.Noun, lemma, features, Usual);

    private static string ObliquePlural(string lemma, bool marked) => lemma switch
    {
        [.. var stem, 'ा'] when marked => stem + "ों",
        [.. var stem, 'ी'] => stem + "ियों",
        [.. var stem, 'ई'] => stem + "इयों",
        [.., 'ि'] => lemma + "यों",
        [.. var stem, 'ू'] => stem + "ुओं",
        [.., var last] when IsVowel(last) => lemma + "ओं",
        _ => lemma + "ों",
    };

    private static bool IsVowel(char c) => Script.Devanagari.IsMatra(c) || Script.Devanagari.IsIndependentVowel(c);
}
