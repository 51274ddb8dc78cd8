using HindiText.Linking;
using HindiText.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>Abbreviations of parties, offices and other bodies as synonyms of their names: भाजपा and बीजेपी = भारतीय जनता पार्टी.</summary>
public static class HindiAbbreviations
{
    /// <summary>
    /// Makes synonyms for Lucene's <see cref="SynonymFilter"/> (with <c>ignoreCase</c> false), both ways, from the names that the library knows. Put that filter
    /// behind the stems and before <see cref="HindiTextSoundFilter"/>, and use it for queries only: they grow, the index does not.
    /// </summary>
    /// <param name="analyzer">The chain before that filter: one term a word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    public static SynonymMap Synonyms(Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        SynonymMap.Builder synonyms = new(dedup: true);
        foreach ((string abbreviation, string name) in ShortForms.Of(KnowledgeBase.Shipped))
        {
            CharsRef one = Terms(analyzer, abbreviation);
            CharsRef other = Terms(analyzer, name);
            if (one.Length == 0 || other.Length == 0)
                continue;
            synonyms.Add(one, other, includeOrig: true);
            synonyms.Add(other, one, includeOrig: true);
        }

        return synonyms.Build();
    }

    private static CharsRef Terms(Analyzer analyzer, string name)
    {
        using TokenStream stream = analyzer.GetTokenStream("", name);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        List<string> terms = [];
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString()!);
        stream.End();
        return new CharsRef(string.Join(SynonymMap.WORD_SEPARATOR, terms));
    }
}
