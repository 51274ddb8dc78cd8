using F = HindiText.MorphFeatures;

namespace HindiText.Training.Morphology;

/// <summary>The forms of verbs.</summary>
internal static class VerbParadigm
{
    private const int Usual = 5;
    private const int Bare = 4;
    private const int Rare = 2;

    private static readonly HashSet<string> Auxiliaries =
    [
        "होना", "जाना", "देना", "लेना", "रहना", "सकना", "पाना", "पड़ना", "चुकना", "डालना", "बैठना", "उठना", "आना", "करना", "रखना", "लगना",
    ];

    /// <summary>Perfective masculine singular and plural, feminine singular, as far as they are not built from the stem.</summary>
    private static readonly Dictionary<string, (string Masculine, string Plural, string Feminine)> IrregularPerfective = new()
    {
        ["करना"] = ("किया", "किए", "की"),
        ["जाना"] = ("गया", "गए", "गई"),
        ["लेना"] = ("लिया", "लिए", "ली"),
        ["देना"] = ("दिया", "दिए", "दी"),
        ["होना"] = ("हुआ", "हुए", "हुई"),
    };

    private static readonly Dictionary<string, string> IrregularPolite = new()
    {
        ["करना"] = "कीजि",
        ["लेना"] = "लीजि",
        ["देना"] = "दीजि",
        ["पीना"] = "पीजि",
    };

    /// <summary>All forms of a verb, as a main verb and, where it serves so, as an auxiliary.</summary>
    public static IEnumerable<LexiconEntry> Forms(string lemma)
    {
        foreach ((string form, F features, int weight) in FormsOf(lemma))
        {
            yield return new LexiconEntry(form, Upos.Verb, lemma, features, weight);
            if (Auxiliaries.Contains(lemma))
                yield return new LexiconEntry(form, Upos.Aux, lemma, features, lemma is "सकना" or "चुकना" ? weight + Rare : weight - 1);
        }
    }

    private static IEnumerable<(string Form, F Features, int Weight)> FormsOf(string lemma)
    {
        string stem = lemma[..^2];
        yield return (stem, F.Converb, Bare);
        yield return (stem + "कर", F.Converb, Usual);
        if (lemma == "करना")
            yield return ("करके", F.Converb, Usual);
        yield return (lemma, F.Infinitive | F.Masculine | F.Singular | F.Direct, Usual);
        yield return (stem + "ने", F.Infinitive | F.Masculine, Usual);
        yield return (stem + "नी", F.Infinitive | F.Feminine, Usual);
        const F habit = F.Participle | F.Imperfective;
        foreach ((string ending, F agreement) in new[] { ("ता", F.Masculine | F.Singular), ("ते", F.Masculine), ("ती", F.Feminine), ("तीं", F.Feminine | F.Plural) })
            yield return (stem + ending, habit | agreement, Usual);
        foreach ((string Form, F Features, int Weight) form in Perfective(lemma, stem).Concat(Finite(lemma, stem)))
            yield return form;
    }

    private static IEnumerable<(string Form, F Features, int Weight)> Perfective(string lemma, string stem)
    {
        (string masculine, string plural, string feminine) = IrregularPerfective.TryGetValue(lemma, out (string, string, string) irregular)
            ? irregular
            : stem[^1] switch
            {
                'ा' or 'आ' or 'ो' => (stem + "या", stem + "ए", stem + "ई"),
                'ी' => (stem[..^1] + "िया", stem[..^1] + "िए", stem),
                'ू' => (stem[..^1] + "ुआ", stem[..^1] + "ुए", stem[..^1] + "ुई"),
                'े' => (stem + "या", stem + "ए", stem + "ई"),
                _ => (stem + "ा", stem + "े", stem + "ी"),
            };
        const F done = F.Participle | F.Perfective;
        yield return (masculine, done | F.Masculine | F.Singular, Usual);
        yield return (plural, done | F.Masculine, Usual);
        yield return (feminine, done | F.Feminine, Usual);
        yield return (feminine + "ं", done | F.Feminine | F.Plural, Usual);
        if (lemma == "जाना")
            yield return ("जाया", done | F.Masculine | F.Singular, Rare);
    }

    private static IEnumerable<(string Form, F Features, int Weight)> Finite(string lemma, string stem)
    {
        foreach (Endings endings in EndingsOf(lemma, stem))
        {
            const F wish = F.Finite | F.Subjunctive;
            yield return (endings.First, wish | F.FirstPerson | F.Singular, Usual);
            yield return (endings.Third, wish | F.ThirdPerson | F.Singular, Usual);
            yield return (endings.Plural, wish | F.Plural, Usual);
            yield return (endings.Second, F.Finite | F.Imperative | F.SecondPerson, Rare);
            const F future = F.Finite | F.Future;
            foreach ((char vowel, F gender) in new[] { ('ा', F.Masculine), ('ी', F.Feminine) })
            {
                yield return (endings.First + "ग" + vowel, future | gender | F.FirstPerson | F.Singular, Usual);
                yield return (endings.Third + "ग" + vowel, future | gender | F.ThirdPerson | F.Singular, Usual);
                char plural = vowel == 'ा' ? 'े' : 'ी';
                yield return (endings.Plural + "ग" + plural, future | gender | F.Plural, Usual);
                yield return (endings.Second + "ग" + plural, future | gender | F.SecondPerson, Usual);
            }
        }

        string polite = IrregularPolite.TryGetValue(lemma, out string? irregular) ? irregular : IsVowel(stem[^1]) ? stem + "इ" : stem + "ि";
        yield return (polite + "ए", F.Finite | F.Imperative | F.SecondPerson | F.Plural, Usual);
        yield return (polite + "एगा", F.Finite | F.Imperative | F.SecondPerson | F.Plural | F.Future, Usual);
    }

    private static IEnumerable<Endings> EndingsOf(string lemma, string stem)
    {
        if (lemma == "होना")
        {
            yield return new Endings("हूं", "हो", "हों", "हो");
            yield return new Endings("होऊं", "होए", "होएं", "होओ");
        }
        else if (lemma is "लेना" or "देना")
        {
            yield return new Endings(stem[..^1] + "ूं", stem, stem + "ं", stem[..^1] + "ो");
        }
        else if (IsVowel(stem[^1]))
        {
            string open = stem[^1] switch { 'ी' => stem[..^1] + "ि", 'ू' => stem[..^1] + "ु", _ => stem };
            yield return new Endings(open + "ऊं", open + "ए", open + "एं", open + "ओ");
            yield return new Endings(open + "ऊं", open + "ये", open + "यें", open + "यो");
        }
        else
        {
            yield return new Endings(stem + "ूं", stem + "े", stem + "ें", stem + "ो");
        }
    }

    private static bool IsVowel(char c) => Script.Devanagari.IsMatra(c) || Script.Devanagari.IsIndependentVowel(c);

    /// <summary>The subjunctive: I, he, they, you. The future is built on it.</summary>
    private readonly record struct Endings(string First, string Third, string Plural, string Second);
}
