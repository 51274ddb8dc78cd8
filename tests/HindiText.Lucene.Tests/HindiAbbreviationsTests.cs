using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

public sealed class HindiAbbreviationsTests
{
    private static readonly HindiTextAnalyzer Stems = new(LuceneVersion.LUCENE_48, breadth: MatchBreadth.Inflections);
    private static readonly HindiTextQueryBuilder Queries = new(Stems);
    private static readonly HindiTextHighlighter Highlighter = new(Stems, "text", "[", "]");

    [Theory]
    [InlineData("भाजपा")]
    [InlineData("बीजेपी")]
    [InlineData("भारतीय जनता पार्टी")]
    public void Abbreviations_and_names_ask_for_each_other(string typed)
    {
        const string text = "भाजपा, बीजेपी और भारतीय जनता पार्टी; जनता ने बीजू जनता दल को चुना।";
        Find(typed, text).Should().Contain(["भाजपा", "बीजेपी"]).And.Contain(f => f.Contains("पार्टी", StringComparison.Ordinal));
        Find("भाजपा", text).Should().Equal("भाजपा", "बीजेपी", "भारतीय जनता पार्टी");
    }

    [Fact]
    public void Stop_words_within_names_keep_their_places()
    {
        const string name = "राष्ट्रीय शैक्षिक अनुसंधान और प्रशिक्षण परिषद";
        Find("एनसीईआरटी", $"पहले {name} बाद में").Should().Equal(name);
        Find("एनसीईआरटी", $"पहले {name.Replace(" और", "", StringComparison.Ordinal)} बाद में").Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("के और में")]
    [InlineData("।?")]
    public void Nothing_to_ask_for_finds_nothing(string typed) => ((BooleanQuery)Queries.Build("text", typed)).Clauses.Should().BeEmpty();

    [Fact]
    public void Signs_mean_nothing_and_long_texts_fit()
    {
        Queries.Build("text", "भारत AND (चीन").ToString().Should().Contain("भारत").And.Contain("चीन");
        string longText = string.Join(' ', Enumerable.Range(0, 5000));
        ((BooleanQuery)Queries.Build("text", longText)).Clauses.Count.Should().BeLessThanOrEqualTo(BooleanQuery.MaxClauseCount);
    }

    [Fact]
    public void Lucenes_filter_takes_them_as_synonyms()
    {
        SynonymMap synonyms = HindiAbbreviations.Synonyms(Stems);
        using Analyzer chain = Analyzer.NewAnonymous((_, reader) =>
        {
            HindiTextTokenizer source = new(reader);
            return new TokenStreamComponents(source, new SynonymFilter(new HindiTextStemFilter(new HindiTextFoldingFilter(source)), synonyms, ignoreCase: false));
        });
        Streams.Terms(chain, "भारतीय जनता पार्टी", out _).Select(t => t.Text).Should().Contain(["भारतीय", "भाजपा", "बीजेपी"]);
    }

    private static IEnumerable<string> Find(string typed, string text) =>
        Highlighter.Find(text, Queries.Build("text", typed)).Select(f => text.Substring(f.Start, f.Length));
}
