using HindiText.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>Abbreviations of parties, offices and other bodies, and their names: भाजपा and बीजेपी = भारतीय जनता पार्टी.</summary>
public static class HindiAbbreviations
{
    /// <summary>
    /// Makes synonyms for Lucene's <see cref="SynonymFilter"/> (with <c>ignoreCase</c> false), both ways, from the names that the library knows. Put
    /// that filter behind the stems and before <see cref="HindiTextSoundFilter"/>, and use it for queries only: they grow, the index does not.
    /// <see cref="HindiTextQueryBuilder"/> needs none of this.
    /// </summary>
    /// <param name="analyzer">The chain before that filter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    public static SynonymMap Synonyms(Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        SynonymMap.Builder synonyms = new(dedup: true);
        foreach ((List<QueryWord> one, List<QueryWord> other) in Pairs(analyzer))
            synonyms.Add(Joined(one), Joined(other), includeOrig: true);
        return synonyms.Build();
    }

    /// <summary>What stands for what, in an analyzer's terms; each pair both ways.</summary>
    internal static IEnumerable<(List<QueryWord> One, List<QueryWord> Other)> Pairs(Analyzer analyzer)
    {
        foreach ((string abbreviation, string name) in ShortForms.Shipped)
        {
            List<QueryWord> one = QueryWord.Of(analyzer, "", abbreviation);
            List<QueryWord> other = QueryWord.Of(analyzer, "", name);
            if (one.Count == 0 || other.Count == 0)
                continue;
            yield return (one, other);
            yield return (other, one);
        }
    }

    private static CharsRef Joined(List<QueryWord> words) => new(string.Join(SynonymMap.WORD_SEPARATOR, words.Select(w => w.Stem)));
}
