namespace HindiText.Morphology;

/// <summary>Dictionary forms of tagged words: from the lexicon, else from the ending.</summary>
internal static class Lemmatizer
{
    /// <summary>The reading of a word that fits its tag, or null where the lexicon has none.</summary>
    public static MorphAnalysis? Reading(in MorphWord word, Upos tag, MorphLexicon lexicon)
    {
        foreach (ref readonly MorphAnalysis analysis in lexicon.Analyses.Slice(word.FirstAnalysis, word.AnalysisCount))
        {
            if (analysis.Upos == tag)
                return analysis;
        }

        return null;
    }

    /// <summary>Lemma and features of a word.</summary>
    /// <param name="token">Its canonical text.</param>
    /// <param name="words">What is known of the words of the sentence.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="i">Which word.</param>
    /// <param name="lexicon">The word forms.</param>
    public static MorphToken Of(ReadOnlySpan<char> token, ReadOnlySpan<MorphWord> words, ReadOnlySpan<Upos> tags, int i, MorphLexicon lexicon)
    {
        Upos tag = tags[i];
        if (Reading(words[i], tag, lexicon) is not MorphAnalysis reading)
            return new MorphToken(tag, LemmaRules.Of(token, tag), MorphFeatures.None);
        // के belongs to the postposition after it (के लिए, के साथ): then it does not inflect and is its own lemma.
        if (token is "के" && tag == Upos.Adp && i + 1 < tags.Length && tags[i + 1] == Upos.Adp)
            return new MorphToken(tag, "के", MorphFeatures.None);
        return new MorphToken(tag, lexicon.LemmaText(reading.Lemma), reading.Features);
    }
}
