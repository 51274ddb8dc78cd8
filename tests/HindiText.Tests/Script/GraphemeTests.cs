using System.Globalization;
using CsCheck;

namespace HindiText.Tests.Script;

public class GraphemeTests
{
    [Theory]
    [InlineData("रा|ष्ट्र|प|ति")]
    [InlineData("क्षि|प्र")]
    [InlineData("हिं|दी| |में")]
    [InlineData("म|ह|त्")]
    [InlineData("क्\u200Dष")]
    [InlineData("क्\u200C|ष")]
    [InlineData("ज़्या|दा")]
    [InlineData("दुः|ख")]
    [InlineData("১|ক্ষ|મ્ર|ତ୍ର|త్ర|ന്ന")]
    [InlineData("த்|ர")]
    [InlineData("👨\u200D👩\u200D👧|🇮🇳|🇯🇵|👍🏽|✈️")]
    [InlineData("e\u0301|\r\n|a")]
    [InlineData("각|ᄀᄀᄀ힣ᆨ")]
    public void A_text_falls_into_what_a_reader_takes_for_characters(string expected)
    {
        string text = expected.Replace("|", "", StringComparison.Ordinal);
        Split(text, Hindi.Graphemes(text)).Should().Be(expected);
    }

    [Theory]
    [InlineData("राष्ट्रपति, 2024", "रा|ष्ट्र|प|ति")]
    [InlineData("ॐ नमः G20 शिवाय।", "ॐ|न|मः|शि|वा|य")]
    [InlineData("123 abc ।", "")]
    public void Aksharas_are_the_written_syllables(string text, string expected) =>
        Split(text, Hindi.Aksharas(text)).Should().Be(expected);

    [Fact]
    public void Clusters_cover_any_text_and_only_join_the_runtimes() => RandomText.Gen.Sample(text =>
    {
        HashSet<int> elements = [.. StringInfo.ParseCombiningCharacters(text)];
        int end = 0;
        foreach (TextSpan cluster in Hindi.Graphemes(text))
        {
            if (cluster.Start != end || cluster.IsEmpty || !elements.Contains(cluster.Start))
                return false;
            end = cluster.End;
        }

        return end == text.Length;
    });

    private static string Split(string text, GraphemeEnumerable clusters)
    {
        List<string> pieces = [];
        foreach (TextSpan cluster in clusters)
            pieces.Add(text.Substring(cluster.Start, cluster.Length));
        return string.Join('|', pieces);
    }
}
