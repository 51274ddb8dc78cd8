using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>A place that a query found.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Terms">The query's terms there.</param>
/// <param name="IsExact">Whether one of them is a word rather than the sound of one.</param>
internal sealed record Find(TextSpan Span, HashSet<string> Terms, bool IsExact);

/// <summary>Finds a query's terms in a stored text by analyzing it again.</summary>
internal static class QueryFinds
{
    public static List<Find> Of(Analyzer analyzer, string field, string text, HashSet<string> wanted)
    {
        List<Find> finds = [];
        using TokenStream stream = analyzer.GetTokenStream(field, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = stream.AddAttribute<IOffsetAttribute>();
        ITypeAttribute type = stream.AddAttribute<ITypeAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            string found = term.ToString()!;
            if (wanted.Contains(found) && offset.EndOffset > offset.StartOffset)
                finds.Add(new Find(TextSpan.FromBounds(offset.StartOffset, offset.EndOffset), [found], type.Type is not (TokenTypes.Sound or TokenTypes.Beginning)));
        }

        stream.End();
        return Joined(finds);
    }

    /// <summary>Finds that overlap become one.</summary>
    private static List<Find> Joined(List<Find> finds)
    {
        List<Find> joined = [];
        foreach (Find find in finds.OrderBy(f => f.Span.Start))
        {
            if (joined.Count > 0 && joined[^1].Span.End > find.Span.Start)
            {
                Find last = joined[^1];
                int end = Math.Max(last.Span.End, find.Span.End);
                joined[^1] = new Find(TextSpan.FromBounds(last.Span.Start, end), [.. last.Terms, .. find.Terms], last.IsExact || find.IsExact);
            }
            else
            {
                joined.Add(find);
            }
        }

        return joined;
    }
}
