using CsCheck;
using HindiText.Tests;
using Lucene.Net.Analysis;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

public sealed class HindiTextHighlighterTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private static readonly HindiTextAnalyzer Stems = new(Version, breadth: MatchBreadth.Inflections);
    private static readonly HindiTextHighlighter Plain = new(Stems, "text", "[", "]", escapeHtml: false);

    [Theory]
    [InlineData("लड़का", "दो लड़कों ने लड़के को देखा।", "दो [लड़कों] ने [लड़के] को देखा।")]
    [InlineData("हिंदी", "हि\u200Dन्दी भाषा", "[हि\u200Dन्दी] भाषा")]
    [InlineData("क", "कमल", "कमल")]
    [InlineData("भारत", "", "")]
    public void Whole_words_are_marked(string query, string text, string expected) => Plain.Highlight(text, Query(Stems, query)).Should().Be(expected);

    [Fact]
    public void Latin_queries_mark_devanagari_words()
    {
        HindiTextAnalyzer analyzer = new(Version, breadth: MatchBreadth.AcrossScripts);
        new HindiTextHighlighter(analyzer, "text").Highlight("चुनाव और मोदी", Query(analyzer, "modi chunav")).Should().Be("<mark>चुनाव</mark> और <mark>मोदी</mark>");
    }

    [Fact]
    public void Names_are_marked_whole()
    {
        HindiTextAnalyzer index = new(Version, breadth: MatchBreadth.Inflections, entities: true);
        HindiTextHighlighter highlighter = new(index, "text", "[", "]");
        highlighter.Highlight("राष्ट्रपति शी जिनपिंग ने कहा।", Query(Stems, "Xi Jinping")).Should().Be("राष्ट्रपति [शी जिनपिंग] ने कहा।");
    }

    [Fact]
    public void Html_is_escaped_unless_refused()
    {
        const string text = "<b>भारत</b> & \"चीन\"";
        new HindiTextHighlighter(Stems, "text").Highlight(text, Query(Stems, "भारत")).Should().Be("&lt;b&gt;<mark>भारत</mark>&lt;/b&gt; &amp; &quot;चीन&quot;");
        Plain.Highlight(text, Query(Stems, "भारत")).Should().Be("<b>[भारत]</b> & \"चीन\"");
    }

    [Fact]
    public void The_passage_with_the_most_of_the_query_is_shown()
    {
        const string text = "आज मौसम साफ रहा। भारत ने मैच जीता। भारत और चीन ने समझौता किया। लोग खुश थे।";
        Plain.Snippet(text, Query(Stems, "चीन भारत समझौता"), 30).Should().Be("[भारत] और [चीन] ने [समझौता] किया।");
        Plain.Snippet(text, Query(Stems, "रूस"), 20).Should().Be("आज मौसम साफ रहा।");
    }

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        string text = string.Join(' ', Enumerable.Repeat("किताबें", 50)) + " भारत " + string.Join(' ', Enumerable.Repeat("किताबें", 50));
        Plain.Snippet(text, Query(Stems, "भारत"), 40).Should().Be("…किताबें [भारत] किताबें किताबें किताबें…");
    }

    [Fact]
    public void Other_fields_and_null_are_refused_or_ignored()
    {
        Plain.Find("भारत", new TermQuery(new global::Lucene.Net.Index.Term("title", "भारत"))).Should().BeEmpty();
        Action text = () => Plain.Highlight(null!, Query(Stems, "भारत"));
        text.Should().Throw<ArgumentNullException>();
        Action length = () => Plain.Snippet("भारत", Query(Stems, "भारत"), 0);
        length.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Any_text_is_cut_between_words_only() => Gen.Select(RandomText.Gen, Gen.Int[1, 60]).Sample((text, length) =>
    {
        HashSet<int> starts = [], ends = [];
        foreach (HindiToken token in Hindi.Tokenize(text))
        {
            starts.Add(token.Start);
            ends.Add(token.End);
        }

        BooleanQuery query = Query(Stems, text.Length > 20 ? text[..20] : text);
        foreach (TextSpan find in Plain.Find(text, query))
        {
            starts.Should().Contain(find.Start);
            ends.Should().Contain(find.End);
        }

        foreach (Sentence sentence in Hindi.SplitSentences(text))
        {
            starts.Add(sentence.Span.Start);
            ends.Add(sentence.Span.End);
        }

        // Without its marks a snippet is a piece of the text from the beginning of a word or sentence to the end of one.
        string marked = new HindiTextHighlighter(Stems, "text", "", "", escapeHtml: false).Snippet(text, query, length);
        Cuts(text, marked).Any(cut => starts.Contains(cut.Start) && ends.Contains(cut.End)).Should().Be(starts.Count > 0, marked);
    }, iter: 300);

    private static IEnumerable<TextSpan> Cuts(string text, string snippet)
    {
        foreach (string piece in new[] { snippet, snippet.TrimStart('…'), snippet.TrimEnd('…'), snippet.Trim('…') }.Distinct())
        {
            for (int at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0 && piece.Length > 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
                yield return new TextSpan(at, piece.Length);
        }
    }

    private static BooleanQuery Query(Analyzer analyzer, string text)
    {
        BooleanQuery query = [];
        foreach (string term in Streams.Terms(analyzer, text, out _).Select(t => t.Text).Distinct().Take(1000))
            query.Add(new TermQuery(new global::Lucene.Net.Index.Term("text", term)), Occur.SHOULD);
        return query;
    }
}
