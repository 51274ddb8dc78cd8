using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HindiText.Lucene;

/// <summary>
/// Makes a query of what somebody typed: any of the words, the more the better, and for an abbreviation also the phrase it stands for, and the
/// other way round (भाजपा, बीजेपी, भारतीय जनता पार्टी). Safe to share between threads.
/// </summary>
public sealed class HindiTextQueryBuilder
{
    private readonly Analyzer _analyzer;
    private readonly Dictionary<string, List<List<QueryWord>>> _alternatives = [];
    private readonly int _longest;

    /// <summary>Makes a builder, which analyses all abbreviations that are known: make one and share it.</summary>
    /// <param name="analyzer">The analyzer that the field was indexed with; without entities, if names need not find each other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    public HindiTextQueryBuilder(HindiTextAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        _analyzer = analyzer;
        foreach ((List<QueryWord> one, List<QueryWord> other) in HindiAbbreviations.Pairs(analyzer))
        {
            string key = KeyOf(one);
            if (!_alternatives.TryGetValue(key, out List<List<QueryWord>>? others))
                _alternatives.Add(key, others = []);
            others.Add(other);
            _longest = Math.Max(_longest, one.Count);
        }
    }

    /// <summary>Makes a query; one that finds nothing where the text has no words, or stop words only.</summary>
    /// <param name="field">The field to search.</param>
    /// <param name="text">What somebody typed; no sign in it has a meaning.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Query Build(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        List<QueryWord> words = QueryWord.Of(_analyzer, field, text);
        // However long the text: half of the clauses that Lucene allows for words, half for what they stand for.
        HashSet<string> terms = [.. words.SelectMany(w => w.Terms).Take(BooleanQuery.MaxClauseCount / 2)];
        BooleanQuery query = [];
        foreach (string term in terms)
            query.Add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        foreach (List<QueryWord> alternative in Alternatives(words).DistinctBy(KeyOf).Take(BooleanQuery.MaxClauseCount / 2))
            query.Add(Exactly(field, alternative), Occur.SHOULD);
        return query;
    }

    private static string KeyOf(IEnumerable<QueryWord> words) => string.Join(' ', words.Select(w => w.Stem));

    private static Query Exactly(string field, List<QueryWord> words)
    {
        if (words.Count == 1)
            return new TermQuery(new Term(field, words[0].Stem));
        PhraseQuery phrase = [];
        foreach (QueryWord word in words)
            phrase.Add(new Term(field, word.Stem), word.Position);
        return phrase;
    }

    private IEnumerable<List<QueryWord>> Alternatives(List<QueryWord> words)
    {
        for (int first = 0; first < words.Count; first++)
        {
            for (int count = Math.Min(_longest, words.Count - first); count > 0; count--)
            {
                if (!_alternatives.TryGetValue(KeyOf(words.GetRange(first, count)), out List<List<QueryWord>>? others))
                    continue;
                foreach (List<QueryWord> other in others)
                {
                    yield return other;
                    // भाजपा stands for the name, and the name for बीजेपी.
                    foreach (List<QueryWord> sibling in _alternatives.GetValueOrDefault(KeyOf(other)) ?? [])
                    {
                        if (KeyOf(sibling) != KeyOf(words.GetRange(first, count)))
                            yield return sibling;
                    }
                }

                break;
            }
        }
    }
}
