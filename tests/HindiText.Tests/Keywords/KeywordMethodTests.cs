using CsCheck;

namespace HindiText.Tests.Keywords;

public class KeywordMethodTests
{
    private const string News =
        "दिल्ली में वायु प्रदूषण बढ़ा। वायु प्रदूषण से बच्चे बीमार हैं। सरकार ने वायु प्रदूषण पर बैठक बुलाई। बच्चे घर में रहें।";

    [Fact]
    public void Tf_idf_counts_frequency_and_rarity() => Find(News, KeywordMethod.TfIdf)[0].Should().Be("वायु प्रदूषण");

    /// <summary>Degree over frequency by hand: each of the three words stands in runs of three words only, so each counts 3.</summary>
    [Fact]
    public void Rake_sums_degree_over_frequency()
    {
        IReadOnlyList<Keyword> found = Keywords("हरित ऊर्जा मिशन और ऊर्जा का बजट", KeywordMethod.Rake);
        found[0].Text.Should().Be("हरित ऊर्जा मिशन");

        // ऊर्जा: degree 3 + 1 over frequency 2 = 2; हरित and मिशन 3: 8 together. बजट: 1.
        found.Single(k => k.Text == "बजट").Score.Should().BeApproximately(1 / 8.0, 1e-9);
        found.Single(k => k.Text == "ऊर्जा").Score.Should().BeApproximately(2 / 8.0, 1e-9);
    }

    [Fact]
    public void Yake_prefers_what_is_early_and_frequent() => Find(News, KeywordMethod.Yake)[0].Should().BeOneOf("वायु", "प्रदूषण", "वायु प्रदूषण");

    [Fact]
    public void Text_rank_joins_neighbours() => Find(News, KeywordMethod.TextRank).Should().Contain(k => k.Contains("प्रदूषण", StringComparison.Ordinal));

    [Fact]
    public void Position_rank_prefers_the_beginning() => Find(News, KeywordMethod.PositionRank)[0].Should().Contain("वायु प्रदूषण");

    [Fact]
    public void Ours_takes_no_verbs() => Find(News, KeywordMethod.HindiText).Should().NotContain(k => k.Contains("बुलाई", StringComparison.Ordinal));

    [Fact]
    public void Forms_of_one_lemma_are_one_keyword()
    {
        Keyword found = Keywords("किसान परेशान हैं। किसानों ने कहा। किसान लौटे।", KeywordMethod.HindiText).Single(k => k.Text.StartsWith("किसान", StringComparison.Ordinal));
        (found.Text, found.Spans.Count).Should().Be(("किसान", 3));
    }

    [Fact]
    public void Diversity_brings_other_words()
    {
        string text = News + " दिल्ली सरकार। दिल्ली पुलिस। दिल्ली मेट्रो। मुंबई पुलिस।";
        HindiPipelineBuilder builder = new HindiPipelineBuilder().FindEntities();
        int WordsOf(double diversity) => builder.FindKeywords(6, KeywordMethod.TfIdf, diversity).Build().Analyze(text).Keywords
            .SelectMany(k => k.Text.Split(' ')).Distinct().Count();
        WordsOf(0.7).Should().BeGreaterThan(WordsOf(0));
    }

    [Fact]
    public void The_classics_need_no_entities() =>
        new HindiPipelineBuilder().FindKeywords(3, KeywordMethod.Yake).Build().Analyze(News).Keywords.Should().HaveCount(3);

    [Fact]
    public void Wrong_settings_are_refused()
    {
        HindiPipelineBuilder builder = new();
        builder.Invoking(b => b.FindKeywords(1, (KeywordMethod)9)).Should().Throw<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.FindKeywords(1, KeywordMethod.Rake, double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
        builder.FindKeywords(1);
        builder.Invoking(b => b.Build()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Any_text_has_keywords_inside_it_by_every_method() => RandomText.Gen.Sample(text =>
    {
        foreach (KeywordMethod method in Enum.GetValues<KeywordMethod>())
        {
            foreach (Keyword keyword in Keywords(text, method))
            {
                keyword.Score.Should().BeInRange(0, 1.000001);
                keyword.Spans.Should().OnlyContain(s => s.End <= text.Length && s.Length > 0);
            }
        }
    }, iter: 300);

    private static string[] Find(string text, KeywordMethod method) => [.. Keywords(text, method).Select(k => k.Text)];

    private static IReadOnlyList<Keyword> Keywords(string text, KeywordMethod method) =>
        new HindiPipelineBuilder().FindEntities().FindKeywords(10, method).Build().Analyze(text).Keywords;
}
