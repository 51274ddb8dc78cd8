using HindiText.Script;

namespace HindiText.Search;

/// <summary>
/// Takes inflected forms to one key for search: करती करता करते → कर, लड़का लड़के लड़कों → लड़का, भारतीयों → भारतीय. An ending is only
/// taken off where the forms in use (<see cref="StemLexicon"/>) speak for the paradigm it belongs to, so that चीनी, पिता, मोदी stay.
/// The key is the citation form of nouns and adjectives and the stem of verbs.
/// </summary>
internal static class SearchStemmer
{
    /// <summary>The most code units a stem can have beyond those of its word.</summary>
    public const int MaximumGrowth = 2;

    // By length, so that the longest fitting ending is tried first.
    private static readonly string[] VerbEndings =
    [
        "िएगा", "ाएंगे", "ेंगे", "ेंगी", "एंगे", "एंगी", "येगा", "ूंगा", "ूंगी", "ऊंगा", "ऊंगी", "ेगा", "ेगी", "एगा", "एगी", "ोगे", "ओगे", "तीं",
        "िए", "इए", "कर", "ता", "ते", "ती", "ना", "ने", "नी", "या", "एं", "ऊं", "ईं", "ूं", "ें", "ीं", "ए", "ई", "ओ", "ो", "े", "ी", "ा",
    ];

    /// <summary>Replaces a folded word by its stem.</summary>
    /// <param name="word">A buffer that begins with the folded word, with room for <see cref="MaximumGrowth"/> more.</param>
    /// <param name="length">The length of the word.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word, int length)
    {
        ReadOnlySpan<char> form = word[..length];
        if (StemExceptions.TryGet(form, out string stem))
            return Replace(word, 0, stem);
        if (length < (form.EndsWith("ए") || form.EndsWith("ई") ? 2 : 3) || !IsInflectable(form))
            return length;
        if (form[^1] is 'ो' or 'ओ' && LacksAnusvara(form))
        {
            word[length++] = Devanagari.Anusvara;
            form = word[..length];
        }

        int verb = VerbStem(form);
        if (verb > 0)
            return verb;
        return form[^1] switch
        {
            Devanagari.Anusvara => NasalForm(word, form),
            'े' or 'ए' => ObliqueForm(word, form),
            'ी' or 'ई' => FeminineForm(word, form),
            _ => length,
        };
    }

    private static bool IsInflectable(ReadOnlySpan<char> form) =>
        (Devanagari.IsMatra(form[^1]) || form[^1] is Devanagari.Anusvara or 'ए' or 'ई' or 'ओ' or 'र') && form.IndexOfAnyExceptInRange('\u0900', '\u0963') < 0;

    /// <summary>अंको, लोगो for अंकों, लोगों: the plural typed without its dot.</summary>
    private static bool LacksAnusvara(ReadOnlySpan<char> form) => StemLexicon.Level(form, "ं") > StemLexicon.Level(form);

    private static int VerbStem(ReadOnlySpan<char> form)
    {
        foreach (string ending in VerbEndings)
        {
            if (!form.EndsWith(ending, StringComparison.Ordinal))
                continue;
            ReadOnlySpan<char> stem = form[..^ending.Length];
            if (stem.IsEmpty || !Fits(stem, ending) || !StemLexicon.IsVerb(stem))
                continue;
            if (IsFeminineNoun(stem, ending))
                continue;
            return stem.Length;
        }

        return 0;
    }

    /// <summary>Independent vowels follow a vowel, vowel signs a consonant; या follows a vowel too.</summary>
    private static bool Fits(ReadOnlySpan<char> stem, string ending)
    {
        bool afterVowel = Devanagari.IsMatra(stem[^1]) || Devanagari.IsIndependentVowel(stem[^1]);
        if (Devanagari.IsMatra(ending[0]))
            return Devanagari.IsConsonant(stem[^1]);
        return afterVowel || !(Devanagari.IsIndependentVowel(ending[0]) || ending[0] == 'य');
    }

    /// <summary>बोली, बोलियां; लड़ाई, लड़ाइयां; घटना, घटनाएं: a noun that looks like a form of its verb has a plural of its own.</summary>
    private static bool IsFeminineNoun(ReadOnlySpan<char> stem, string ending) => ending switch
    {
        "ी" => HasFemininePlural(stem),
        "ई" when stem.Length > 2 => StemLexicon.Level(stem, "इयों") > 0 || StemLexicon.Level(stem, "इयां") > 0,
        "ना" or "ने" => StemLexicon.Level(stem, "नाओं") > 0 || StemLexicon.Level(stem, "नाएं") > 0,
        _ => false,
    };

    private static bool HasFemininePlural(ReadOnlySpan<char> stem) => StemLexicon.Level(stem, "ियों") > 0 || StemLexicon.Level(stem, "ियां") > 0;

    private static int NasalForm(Span<char> word, ReadOnlySpan<char> form)
    {
        if (form.EndsWith("ियों") || form.EndsWith("ियां"))
        {
            ReadOnlySpan<char> stem = form[..^4];
            return Replace(word, stem.Length, StemLexicon.Level(stem, "ि") > StemLexicon.Level(stem, "ी") ? "ि" : "ी");
        }

        if (form.EndsWith("इयों") || form.EndsWith("इयां"))
            return Replace(word, form.Length - 4, "ई");
        if (form.EndsWith("ुओं") || form.EndsWith("ुएं"))
        {
            ReadOnlySpan<char> stem = form[..^3];
            return Replace(word, stem.Length, StemLexicon.Level(stem, "ू") > StemLexicon.Level(stem, "ु") ? "ू" : "ु");
        }

        if (form.EndsWith("ओं") || form.EndsWith("एं"))
            return form.Length - 2;
        if (form.EndsWith("वीं") || form.EndsWith("वें"))
            return StemLexicon.Level(form[..^2], "ां") > 0 ? Replace(word, form.Length - 2, "ां") : form.Length;
        if (form.EndsWith("ों"))
            return ObliquePlural(word, form[..^2]);
        if (form.EndsWith("ें") && form.Length > 3 && (StemLexicon.Level(form[..^2]) > 0 || StemLexicon.Level(form) == 0))
            return form.Length - 2;
        return form.Length;
    }

    /// <summary>घरों belongs to घर, लड़कों to लड़का: whichever is more in use.</summary>
    private static int ObliquePlural(Span<char> word, ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2 || StemLexicon.IsVerb(stem))
            return stem.Length < 2 ? stem.Length + 2 : stem.Length;
        int oblique = stem[^1] == 'य' ? StemLexicon.Level(stem[..^1], "ए") : StemLexicon.Level(stem, "े");
        int marked = Math.Min(StemLexicon.Level(stem, "ा"), oblique);
        return marked > StemLexicon.Level(stem) ? Replace(word, stem.Length, "ा") : stem.Length;
    }

    private static int ObliqueForm(Span<char> word, ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> stem = form[..^1];
        string ending = form[^1] == 'े' ? "ा" : "या";
        return StemLexicon.Level(stem, ending) > 0 ? Replace(word, stem.Length, ending) : form.Length;
    }

    /// <summary>An adjective's feminine (बड़ी, नई) has both other forms beside it, about as common, and no plural of its own.</summary>
    private static int FeminineForm(Span<char> word, ReadOnlySpan<char> form)
    {
        const int similar = 40;
        ReadOnlySpan<char> stem = form[..^1];
        (string straight, string oblique) = form[^1] == 'ी' ? ("ा", "े") : ("या", "ए");
        int level = StemLexicon.Level(stem, oblique);
        bool adjective = level > 0 && StemLexicon.Level(stem, straight) > 0 && Math.Abs(level - StemLexicon.Level(form)) <= similar && !HasFemininePlural(stem);
        return adjective ? Replace(word, stem.Length, straight) : form.Length;
    }

    private static int Replace(Span<char> word, int at, string ending)
    {
        ending.CopyTo(word[at..]);
        return at + ending.Length;
    }
}
