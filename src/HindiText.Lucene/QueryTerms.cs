using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HindiText.Lucene;

/// <summary>What a query asks a field for: single terms, and phrases whose terms count only beside each other.</summary>
internal sealed class QueryTerms
{
    private readonly string _field;

    public QueryTerms(Query query, string field)
    {
        _field = field;
        Add(query);
    }

    public HashSet<string> Single { get; } = [];

    /// <summary>Terms with their positions, ascending, the first at 0.</summary>
    public List<(string Term, int Position)[]> Phrases { get; } = [];

    private void Add(Query query)
    {
        switch (query)
        {
            case BooleanQuery all:
                foreach (BooleanClause clause in all.Clauses.Where(c => c.Occur != Occur.MUST_NOT))
                    Add(clause.Query);
                break;
            case DisjunctionMaxQuery best:
                foreach (Query one in best.Disjuncts)
                    Add(one);
                break;
            case PhraseQuery phrase when phrase.Slop == 0:
                Term[] terms = phrase.GetTerms();
                int[] positions = phrase.GetPositions();
                if (terms.Length > 0 && terms[0].Field == _field)
                    Phrases.Add([.. terms.Select((t, i) => (t.Text, positions[i] - positions[0]))]);
                break;
            default:
                HashSet<Term> others = [];
                query.ExtractTerms(others);
                Single.UnionWith(others.Where(t => t.Field == _field).Select(t => t.Text));
                break;
        }
    }
}
