using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

public sealed class HindiAbbreviationsTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private static readonly HindiTextAnalyzer Index = new(Version, breadth: MatchBreadth.Inflections);
    private static readonly HindiTextAnalyzer Query = new(Version, breadth: MatchBreadth.Inflections, abbreviations: true);

    [Theory]
    [InlineData("भाजपा")]
    [InlineData("बीजेपी")]
    public void An_abbreviation_asks_for_its_name(string abbreviation) =>
        Words(Query, abbreviation).Should().Contain(abbreviation).And.Contain(Words(Index, "भारतीय जनता पार्टी"));

    [Fact]
    public void A_name_asks_for_its_abbreviations() =>
        Words(Query, "भारतीय जनता पार्टी").Should().Contain([.. Words(Index, "भारतीय जनता पार्टी"), "भाजपा", "बीजेपी"]);

    [Theory]
    [InlineData("जनता भारतीय पार्टी")]
    [InlineData("भारतीय जनता")]
    [InlineData("दिल्ली में बारिश")]
    public void Other_words_stay_as_they_are(string text) => Words(Query, text).Should().Equal(Words(Index, text));

    [Fact]
    public void Sounds_and_names_go_with_them()
    {
        HindiTextAnalyzer query = new(Version, breadth: MatchBreadth.Related, abbreviations: true);
        Streams.Terms(query, "भाजपा", out _).Where(t => t.Type == TokenTypes.Beginning).Should().HaveCountGreaterThan(3);
    }

    private static List<string> Words(HindiTextAnalyzer analyzer, string text) => [.. Streams.Terms(analyzer, text, out _).Select(t => t.Text)];
}
