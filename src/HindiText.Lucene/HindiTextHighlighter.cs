using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Search;

namespace HindiText.Lucene;

/// <summary>
/// Shows in a stored text what a query found: whole words, with marks around them, in passages that begin and end with sentences where
/// they can and with words where they cannot. Safe to share between threads.
/// </summary>
public sealed class HindiTextHighlighter
{
    private const string Ellipsis = "…";

    private readonly Analyzer _analyzer;
    private readonly string _field;
    private readonly string _before;
    private readonly string _after;
    private readonly bool _escapeHtml;

    /// <summary>Makes a highlighter.</summary>
    /// <param name="analyzer">The analyzer that the field was indexed with.</param>
    /// <param name="field">The field that queries ask for.</param>
    /// <param name="before">What stands before each find.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="escapeHtml">Whether <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes of the text become character references.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public HindiTextHighlighter(Analyzer analyzer, string field, string before = "<mark>", string after = "</mark>", bool escapeHtml = true)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (_analyzer, _field, _before, _after, _escapeHtml) = (analyzer, field, before, after, escapeHtml);
    }

    /// <summary>Where a text has words or phrases that a query asks for: ascending, apart from each other, each of whole words.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="query">A query without wildcards, or one that <c>IndexSearcher.Rewrite</c> has taken them from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<TextSpan> Find(string text, Query query) => [.. Finds(text, query).Select(f => f.Span)];

    /// <summary>The whole text with its finds marked.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="query">As for <see cref="Find"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Highlight(string text, Query query) => Marked(text, TextSpan.FromBounds(0, text?.Length ?? 0), Finds(text!, query));

    /// <summary>The passage that shows the most of what the query asks for, its finds marked; without any, the beginning of the text.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="query">As for <see cref="Find"/>.</param>
    /// <param name="maximumLength">The most UTF-16 code units of the text in it; a single longer word comes whole.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumLength"/> is less than 1.</exception>
    public string Snippet(string text, Query query, int maximumLength = 240)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumLength, 1);
        IReadOnlyList<Find> finds = Finds(text, query);
        IReadOnlyList<Sentence> sentences = Hindi.SplitSentences(text);
        TextSpan passage = Passages.Best(text, sentences, finds, maximumLength);
        bool cutBefore = passage.Length > 0 && !sentences.Any(s => s.Span.Start == passage.Start);
        bool cutBehind = passage.Length > 0 && !sentences.Any(s => s.Span.End == passage.End);
        return (cutBefore ? Ellipsis : "") + Marked(text, passage, finds) + (cutBehind ? Ellipsis : "");
    }

    private IReadOnlyList<Find> Finds(string text, Query query)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(query);
        return QueryFinds.Of(_analyzer, _field, text, new QueryTerms(query, _field));
    }

    private string Marked(string text, TextSpan passage, IReadOnlyList<Find> finds)
    {
        StringBuilder result = new();
        int done = passage.Start;
        foreach (Find find in finds)
        {
            if (find.Span.Start < passage.Start || find.Span.End > passage.End)
                continue;
            Append(result, text[done..find.Span.Start]);
            result.Append(_before);
            Append(result, text[find.Span.Start..find.Span.End]);
            result.Append(_after);
            done = find.Span.End;
        }

        Append(result, text[done..passage.End]);
        return result.ToString();
    }

    private void Append(StringBuilder result, string piece) => result.Append(
        _escapeHtml ? piece.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;") : piece);
}
