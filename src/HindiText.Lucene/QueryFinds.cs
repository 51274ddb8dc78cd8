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
    public static List<Find> Of(Analyzer analyzer, string field, string text, QueryTerms wanted)
    {
        List<Find> finds = [];
        Dictionary<(string Term, int Position), TextSpan> phraseTerms = [];
        HashSet<string> inPhrases = [.. wanted.Phrases.SelectMany(p => p).Select(t => t.Term)];
        using TokenStream stream = analyzer.GetTokenStream(field, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = stream.AddAttribute<IOffsetAttribute>();
        IPositionIncrementAttribute increment = stream.AddAttribute<IPositionIncrementAttribute>();
        ITypeAttribute type = stream.AddAttribute<ITypeAttribute>();
        int position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            if (offset.EndOffset <= offset.StartOffset)
                continue;
            string found = term.ToString()!;
            TextSpan span = TextSpan.FromBounds(offset.StartOffset, offset.EndOffset);
            if (wanted.Single.Contains(found))
                finds.Add(new Find(span, [found], type.Type is not (TokenTypes.Sound or TokenTypes.Beginning)));
            if (inPhrases.Contains(found))
                phraseTerms[(found, position)] = span;
        }

        stream.End();
        finds.AddRange(wanted.Phrases.SelectMany(p => OfPhrase(p, phraseTerms)));
        return Joined(finds);
    }

    private static IEnumerable<Find> OfPhrase((string Term, int Position)[] phrase, Dictionary<(string Term, int Position), TextSpan> places)
    {
        foreach ((string _, int start) in places.Keys.Where(k => k.Term == phrase[0].Term))
        {
            TextSpan[] spans = [.. phrase.Select(t => places.GetValueOrDefault((t.Term, start + t.Position)))];
            if (spans.All(s => s.Length > 0))
                yield return new Find(TextSpan.FromBounds(spans[0].Start, spans.Max(s => s.End)), [.. phrase.Select(t => t.Term)], true);
        }
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
