namespace HindiText.Morphology;

/// <summary>The dictionary form of words that no list has, from their ending and part of speech.</summary>
internal static class LemmaRules
{
    /// <summary>The endings of verbs, longest first, each taken off before -ना.</summary>
    private static readonly string[] VerbEndings =
    [
        "ाऊंगा", "ाऊंगी", "ाएंगे", "ाएंगी", "ाएगा", "ाएगी", "ाओगे", "ूंगा", "ूंगी", "ेंगे", "ेंगी", "ेगा", "ेगी", "ोगे", "िएगा",
        "ाइए", "ाएं", "ाया", "ाकर", "कर", "ाए", "ाई", "ाईं", "िए", "ता", "ते", "ती", "तीं", "ना", "ने", "नी", "ूं", "ें", "ीं", "ा", "े", "ी", "ो",
    ];

    /// <summary>The dictionary form.</summary>
    /// <param name="word">The word in canonical form.</param>
    /// <param name="upos">Its part of speech.</param>
    public static string Of(ReadOnlySpan<char> word, Upos upos) => upos switch
    {
        Upos.Noun => Noun(word),
        Upos.Verb or Upos.Aux => Verb(word),
        _ => word.ToString(),
    };

    private static string Noun(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ियों") || word.EndsWith("ियां") || word.EndsWith("ियाँ"))
            return $"{word[..^4]}ी";
        if (word.EndsWith("ाओं") || word.EndsWith("ाएं") || word.EndsWith("ाएँ"))
            return $"{word[..^2]}";
        if (word.EndsWith("ुओं") || word.EndsWith("ुएं"))
            return $"{word[..^2]}";
        if (word.Length > 3 && (word.EndsWith("ओं") || word.EndsWith("ों") || word.EndsWith("ें")))
            return $"{word[..^2]}";
        return word.ToString();
    }

    private static string Verb(ReadOnlySpan<char> word)
    {
        foreach (string ending in VerbEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending))
                return ending is ['ा', _, ..] ? $"{word[..^ending.Length]}ाना" : $"{word[..^ending.Length]}ना";
        }

        return $"{word}ना";
    }
}
