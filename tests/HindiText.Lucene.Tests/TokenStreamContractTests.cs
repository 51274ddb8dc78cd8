using CsCheck;
using HindiText.Tests;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.CharFilters;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

/// <summary>What Lucene demands of a token stream, asked of every chain with hostile texts, readers and consumers.</summary>
public sealed class TokenStreamContractTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly Dictionary<string, Analyzer> Chains = new()
    {
        ["analyzer"] = new HindiTextAnalyzer(Version),
        ["stems"] = new HindiTextAnalyzer(Version, StopWordLevel.None, breadth: MatchBreadth.Inflections),
        ["scripts"] = new HindiTextAnalyzer(Version, StopWordLevel.Light, ["भारत"], MatchBreadth.AcrossScripts),
        ["entities"] = new HindiTextAnalyzer(Version, entities: true),
        ["filters"] = Analyzer.NewAnonymous((_, reader) =>
        {
            HindiTextTokenizer source = new(reader);
            TokenStream words = new StopFilter(Version, new HindiTextFoldingFilter(source), HindiStopWords.Of(Version, StopWordLevel.Usual));
            return new TokenStreamComponents(source, new HindiTextEntityFilter(new HindiTextSoundFilter(new HindiTextStemFilter(words))));
        }),
    };

    public static TheoryData<string> Names => [.. Chains.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_text_keeps_the_contract(string chain) => RandomText.Gen.Sample(text =>
    {
        List<Term> terms = Streams.Terms(Chains[chain], text, out int end);
        int last = 0;
        foreach (Term term in terms)
        {
            term.Text.Should().NotBeEmpty();
            term.Start.Should().BeGreaterThanOrEqualTo(last);
            term.End.Should().BeInRange(term.Start + 1, text.Length);
            term.Increment.Should().BeInRange(ReferenceEquals(term, terms[0]) ? 1 : 0, text.Length);
            term.Type.Should().StartWith("<");
            last = term.Start;
        }

        end.Should().Be(text.Length);
        Streams.Terms(Chains[chain], text, out _).Should().Equal(terms, "a reused stream says the same");
        Streams.Terms(Chains[chain], new OneByOne(text), out _).Should().Equal(terms, "a reader may give as little as it likes");
    }, iter: 200);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stream_that_was_left_early_begins_anew(string chain)
    {
        List<Term> expected = Streams.Terms(Chains[chain], "चीन और रूस", out _);
        using (TokenStream left = Chains[chain].GetTokenStream("field", "दिल्ली में नरेंद्र मोदी ने कहा"))
        {
            left.Reset();
            left.IncrementToken().Should().BeTrue();
        }

        using (TokenStream unread = Chains[chain].GetTokenStream("field", "कोलकाता"))
            unread.IncrementToken().Should().BeFalse("it was not reset");
        Streams.Terms(Chains[chain], "चीन और रूस", out _).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stream_that_was_not_closed_is_refused(string chain)
    {
        TokenStream open = Chains[chain].GetTokenStream("field", "भारत");
        open.Reset();
        Action second = () => Chains[chain].GetTokenStream("field", "चीन");
        second.Should().Throw<InvalidOperationException>();
        open.Dispose();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Threads_do_not_meet(string chain)
    {
        string[] texts = ["भारत सरकार ने कहा।", "रूस के राष्ट्रपति पुतिन", "लड़कों की किताबें", "Xi Jinping चीन"];
        List<Term>[] expected = [.. texts.Select(t => Streams.Terms(Chains[chain], t, out _))];
        Parallel.For(0, 200, i => Streams.Terms(Chains[chain], texts[i % texts.Length], out _).Should().Equal(expected[i % texts.Length]));
    }

    [Fact]
    public void Offsets_are_those_before_char_filters()
    {
        foreach (bool entities in new[] { false, true })
        {
            HindiTextAnalyzer analyzer = new(Version, breadth: MatchBreadth.Inflections, entities: entities);
            using Analyzer chain = new Filtered(analyzer);
            const string text = "<p>कल <b>भारत</b> &amp; <i>शी जिनपिंग</i></p>";
            List<Term> terms = Streams.Terms(chain, text, out int end);
            // Mark-up that ends where a word ends belongs to the word, as Lucene's filter has it.
            terms.Where(t => t.Type == TokenTypes.Word).Select(t => text[t.Start..t.End]).Should().Equal("कल", "भारत</b>", "शी", "जिनपिंग</i>");
            terms.Where(t => t.Type == TokenTypes.Entity && t.Text == "jinping").Select(t => text[t.Start..t.End])
                .Should().Equal(entities ? ["शी जिनपिंग</i>"] : []);
            end.Should().Be(text.Length);
        }
    }

    [Fact]
    public void Stop_words_at_the_end_count_before_the_next_value()
    {
        using TokenStream stream = Chains["analyzer"].GetTokenStream("field", "भारत में है");
        var position = stream.AddAttribute<global::Lucene.Net.Analysis.TokenAttributes.IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            position.PositionIncrement = 7;
        stream.End();
        position.PositionIncrement.Should().Be(2);
    }

    [Fact]
    public void More_words_than_are_kept_give_the_same_terms()
    {
        // The cache begins anew on the way; the words are of all lengths that it treats differently.
        string text = string.Join(' ', Enumerable.Range(0, 3 * WordCache.MaximumWords).Select(i => new string('क', i % 23) + Letter(i) + Letter(i / 20) + Letter(i / 400) + Letter(i / 8000)));
        List<Term> terms = Streams.Terms(Chains["stems"], text, out _);
        terms.Select(t => text[t.Start..t.End]).Should().Equal(text.Split(' '));
        terms.Select(t => t.Text).Should().Equal(text.Split(' '));
        Streams.Terms(Chains["stems"], text, out _).Should().Equal(terms);
    }

    [Fact]
    public void Long_words_come_in_pieces_and_long_fields_whole()
    {
        string word = new('क', 1000);
        Streams.Terms(Chains["stems"], word, out _).Should().HaveCount(4).And.OnlyContain(t => t.Text.Length <= HindiTextTokenizer.MaximumTokenLength);
        string field = string.Concat(Enumerable.Repeat("भारत सरकार ", 200_000));
        Streams.Terms(Chains["stems"], field, out int end).Should().HaveCount(400_000);
        end.Should().Be(field.Length);
    }

    private static char Letter(int i) => (char)('क' + (i % 20));

    /// <summary>Gives a text one code unit at a time.</summary>
    private sealed class OneByOne(string text) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, Math.Min(count, 1));
    }

    /// <summary>An analyzer behind a char filter that takes mark-up away.</summary>
    private sealed class Filtered(Analyzer analyzer) : AnalyzerWrapper(analyzer.Strategy)
    {
        protected override Analyzer GetWrappedAnalyzer(string fieldName) => analyzer;

        protected override TextReader WrapReader(string fieldName, TextReader reader) => new HTMLStripCharFilter(reader);
    }
}
