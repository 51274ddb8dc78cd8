using Lucene.Net.Analysis;
using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

public sealed class HindiTextEntityFilterTests
{
    private const string Text = "चीन के राष्ट्रपति शी जिनपिंग ने कहा। जिनपिंग मास्को गए।";
    private static readonly HindiTextAnalyzer Analyzer = new(LuceneVersion.LUCENE_48, breadth: MatchBreadth.Inflections, entities: true);

    [Fact]
    public void The_english_name_stands_at_the_mention()
    {
        List<Term> terms = Streams.Terms(Analyzer, Text, out _);
        terms.Where(t => t.Type == TokenTypes.Entity && !char.IsDigit(t.Text[^1])).Select(t => (t.Text, Text[t.Start..t.End], t.Increment))
            .Should().Equal(("china", "चीन", 0), ("xi", "शी जिनपिंग", 0), ("jinping", "शी जिनपिंग", 0), ("xi", "जिनपिंग", 0), ("jinping", "जिनपिंग", 0), ("moscow", "मास्को", 0));
    }

    [Fact]
    public void Ids_are_terms_too() =>
        Streams.Terms(Analyzer, "भारत और चीन", out _).Where(t => t.Type == TokenTypes.Entity).Select(t => t.Text).Should().Contain(["india", "china"]).And.Contain(t => t.Any(char.IsDigit));

    [Fact]
    public void The_other_terms_are_as_without_names()
    {
        HindiTextAnalyzer without = new(LuceneVersion.LUCENE_48, breadth: MatchBreadth.Inflections);
        Streams.Terms(Analyzer, Text, out int end).Where(t => t.Type != TokenTypes.Entity).Should().Equal(Streams.Terms(without, Text, out int same));
        end.Should().Be(same);
    }

    [Fact]
    public void A_reused_stream_reads_the_new_text()
    {
        Streams.Terms(Analyzer, Text, out _);
        Streams.Terms(Analyzer, "रूस", out _).Should().Contain(t => t.Text == "russia").And.NotContain(t => t.Text == "china");
        Streams.Terms(Analyzer, "", out _).Should().BeEmpty();
    }

    [Fact]
    public void Single_filters_give_the_same()
    {
        using Analyzer chain = global::Lucene.Net.Analysis.Analyzer.NewAnonymous((_, reader) =>
        {
            HindiTextTokenizer source = new(reader);
            return new TokenStreamComponents(source, new HindiTextEntityFilter(new HindiTextFoldingFilter(source)));
        });
        Streams.Terms(chain, Text, out _).Where(t => t.Type == TokenTypes.Entity).Should().Equal(Streams.Terms(Analyzer, Text, out _).Where(t => t.Type == TokenTypes.Entity));
    }
}
