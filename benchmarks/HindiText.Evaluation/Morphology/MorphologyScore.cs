using HindiText.Normalization;

namespace HindiText.Evaluation.Morphology;

/// <summary>Counts right tags and lemmas.</summary>
internal sealed class MorphologyScore
{
    private int _verbCopula;
    private int _tags;
    private int _mergedTags;
    private int _lemmas;

    public int Count { get; private set; }

    /// <summary>The forms of each pair of right and given tag that differ.</summary>
    public Dictionary<(string Gold, string Found), List<string>> Confusions { get; } = [];

    /// <summary>Pairs of right and given lemma that differ.</summary>
    public Dictionary<(string Gold, string Found), int> LemmaConfusions { get; } = [];

    public void Add(string form, string goldTag, string goldLemma, Upos tag, string lemma)
    {
        Count++;
        string older = goldTag == "CONJ" ? "CCONJ" : goldTag;
        goldTag = OlderConventions.Tag(goldTag, goldLemma);
        string found = tag.ToString().ToUpperInvariant();
        _verbCopula += older == found ? 1 : 0;
        _tags += goldTag == found ? 1 : 0;
        bool same = Merged(goldTag) == Merged(found);
        _mergedTags += same ? 1 : 0;
        if (goldTag != found)
        {
            if (!Confusions.TryGetValue((goldTag, found), out List<string>? forms))
                Confusions[(goldTag, found)] = forms = [];
            forms.Add(lemma);
        }

        string right = OlderConventions.Lemma(form, goldLemma, goldTag);
        if (Key(right) == Key(lemma))
            _lemmas++;
        else
            LemmaConfusions[(right, lemma)] = LemmaConfusions.GetValueOrDefault((right, lemma)) + 1;
    }

    public override string ToString() => $"{100.0 * _tags / Count,7:F2}  {100.0 * _verbCopula / Count,16:F2}  {100.0 * _mergedTags / Count,20:F2}  {100.0 * _lemmas / Count,6:F2}";

    private static string Merged(string tag) => tag switch { "PROPN" => "NOUN", "AUX" => "VERB", _ => tag };

    /// <summary>Spelling variants of a lemma are one.</summary>
    private static string Key(string lemma)
    {
        string canonical = Hindi.Normalize(lemma);
        char[] folded = new char[canonical.Length];
        return new string(folded, 0, SearchForm.Fold(canonical, folded));
    }
}
