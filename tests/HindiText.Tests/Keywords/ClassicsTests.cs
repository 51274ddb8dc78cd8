using System.Runtime.InteropServices;
using HindiText.Data;
using HindiText.Keywords;
using HindiText.Tokenization;

namespace HindiText.Tests.Keywords;

/// <summary>The classics on texts so small that their papers' formulas can be followed by hand.</summary>
public class ClassicsTests
{
    [Fact]
    public void Tf_idf_is_frequency_times_the_sum_of_rarity()
    {
        double air = WordFrequencies.Surprise("वायु"), pollution = WordFrequencies.Surprise("प्रदूषण");
        Keyword[] found = TfIdf.Extract(Read("वायु प्रदूषण। वायु प्रदूषण।"), new KeywordSettings(10));
        Score(found, "वायु प्रदूषण").Should().Be(1);
        Score(found, "वायु").Should().BeApproximately(air / (air + pollution), 1e-9);
    }

    /// <summary>हरित and मिशन have degree 3 in one run; ऊर्जा 3 + 1 in two; बजट 1. The whole run: 3 + 2 + 3.</summary>
    [Fact]
    public void Rake_sums_degree_over_frequency()
    {
        Keyword[] found = Rake.Extract(Read("हरित ऊर्जा मिशन और ऊर्जा का बजट"), 10);
        found.Select(k => (k.Text, Math.Round(k.Score * 8, 9))).Should().Equal(("हरित ऊर्जा मिशन", 8), ("ऊर्जा", 2), ("बजट", 1));
    }

    [Fact]
    public void Rake_joins_what_adjoins_twice_and_not_once()
    {
        Rake.Extract(Read("ऊर्जा का बजट।"), 10).Select(k => k.Text).Should().BeEquivalentTo("ऊर्जा", "बजट");
        Keyword joined = Rake.Extract(Read("ऊर्जा का बजट। ऊर्जा का बजट।"), 10)[0];
        (joined.Text, joined.Spans.Count).Should().Be(("ऊर्जा का बजट", 2));
        Rake.Extract(Read("ऊर्जा, का बजट। ऊर्जा, का बजट।"), 10).Select(k => k.Text).Should().BeEquivalentTo("ऊर्जा", "बजट");
    }

    /// <summary>
    /// Both words: relatedness 1 + 1/2, position ln ln 3.5, frequency and spread 1, so a weight w of 0.2535; twice (1 + w) / w beside
    /// twice (1 + 2w) / w².
    /// </summary>
    [Fact]
    public void Yake_weighs_words_by_the_papers_terms()
    {
        Keyword[] found = Yake.Extract(Read("वायु प्रदूषण। वायु प्रदूषण।"), 10);
        Score(found, "वायु प्रदूषण").Should().Be(1);
        Score(found, "वायु").Should().BeApproximately(0.210872, 1e-6);
        Score(found, "प्रदूषण").Should().BeApproximately(0.210872, 1e-6);
    }

    /// <summary>का follows one हवा of two and precedes the only असर: 1/2, so 1.5 in the product and half off the sum.</summary>
    [Fact]
    public void Yake_counts_a_stop_word_inside_by_its_neighbours()
    {
        Keyword[] found = Yake.Extract(Read("हवा का असर। हवा प्रदूषण।"), 10);
        Score(found, "हवा का असर").Should().Be(1);
        Score(found, "हवा").Should().BeApproximately(0.761970, 1e-6);
        Score(found, "हवा प्रदूषण").Should().BeApproximately(0.813318, 1e-6);
        Score(found, "असर").Should().BeApproximately(0.682528, 1e-6);
    }

    /// <summary>A path of three: the middle is 0.05 + 0.85 (1 − middle) = 18/37; the ends share the rest, equally or by their edges' weights.</summary>
    [Theory]
    [InlineData(false, 19.0 / 74, 18.0 / 37, 19.0 / 74)]
    [InlineData(true, 0.325676, 18.0 / 37, 0.187838)]
    public void A_walk_over_neighbours_has_the_shares_of_its_equations(bool weighted, double air, double pollution, double mission)
    {
        KeywordText text = Read("वायु प्रदूषण। वायु प्रदूषण। प्रदूषण मिशन।");
        double[] rank = new WordGraph(text, w => w.IsContent, 2, weighted).Rank();
        foreach ((string form, double share) in new[] { ("वायु", air), ("प्रदूषण", pollution), ("मिशन", mission) })
            rank[text.Forms.ToList().IndexOf(form)].Should().BeApproximately(share, 1e-3, "of {0}", form);
    }

    [Fact]
    public void Text_rank_keeps_the_best_third() =>
        TextRank.Extract(Read("वायु प्रदूषण मिशन।"), 10).Select(k => k.Text).Should().Equal("प्रदूषण");

    /// <summary>The walk begins anew at वायु with 2/3 and at प्रदूषण with 1/3: 0.1425 / 0.2775 of the time is वायु's.</summary>
    [Fact]
    public void Position_rank_prefers_early_words()
    {
        Keyword[] found = PositionRank.Extract(Read("वायु प्रदूषण।"), 10);
        Score(found, "वायु प्रदूषण").Should().Be(1);
        Score(found, "वायु").Should().BeApproximately(0.1425 / 0.2775, 1e-3);
        Score(found, "प्रदूषण").Should().BeApproximately(0.135 / 0.2775, 1e-3);
    }

    private static double Score(Keyword[] found, string text) => found.Single(k => k.Text == text).Score;

    private static KeywordText Read(string text)
    {
        List<HindiToken> tokens = [];
        List<Sentence> sentences = [];
        Tokenizer.Tokenize(text, tokens);
        SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), sentences);
        return KeywordText.Of(text, CollectionsMarshal.AsSpan(tokens), sentences, tagged: true);
    }
}
