using CsCheck;
using HindiText.Tests;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

public sealed class HindiTextAnalyzerTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private static readonly HindiTextAnalyzer Usual = new(Version, breadth: MatchBreadth.Inflections);
    private static readonly HindiTextAnalyzer Everything = new(Version, StopWordLevel.None, breadth: MatchBreadth.Inflections);
    private static readonly HindiTextAnalyzer AcrossScripts = new(Version, StopWordLevel.Light, breadth: MatchBreadth.AcrossScripts);

    [Theory]
    [InlineData("करती करता करते")]
    [InlineData("लड़का लड़के लड़कों")]
    [InlineData("भारतीय भारतीयों")]
    [InlineData("लड़की लड़कियां लड़कियों")]
    [InlineData("महिला महिलाएं महिलाओं")]
    [InlineData("घर घरों")]
    [InlineData("घटना घटनाएं घटनाओं")]
    [InlineData("लड़ाई लड़ाइयों")]
    [InlineData("करना करके किया")]
    [InlineData("अच्छा अच्छे अच्छी")]
    [InlineData("नया नए नई नये नयी")]
    [InlineData("हिन्दी हिंदी")]
    [InlineData("पाँच पांच")]
    [InlineData("डॉक्टर डाक्टर डॉक्टरों")]
    [InlineData("ज़मीन जमीन")]
    [InlineData("२०२४ 2024")]
    [InlineData("Google GOOGLE google")]
    public void Same(string forms) => forms.Split(' ').Select(Everything.Keys).Distinct().Should().ContainSingle();

    [Theory]
    [InlineData("चीन चीनी")]
    [InlineData("दिन दीन")]
    [InlineData("पिता पीता")]
    [InlineData("अन्न अंन")]
    [InlineData("माता माना")]
    [InlineData("नेता नेना")]
    [InlineData("पानी पाना")]
    [InlineData("मोदी मोदक")]
    [InlineData("कमल कमाल")]
    [InlineData("लड़ाई लड़ना")]
    public void Different(string forms) => forms.Split(' ').Select(Everything.Keys).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("राम ने रोटी खाई।", "राम| |रोटी| |खा")]
    [InlineData("डॉ. सिंह रूस-चीन सीमा पर", "डा| |सिंह| |रूस| |चीन| |सीमा")]
    [InlineData("", "")]
    [InlineData("।?!", "")]
    public void Terms(string text, string expected) => Usual.Keys(text).Should().Be(expected);

    [Fact]
    public void Stop_words_leave_gaps()
    {
        Streams.Terms(Usual, "भारत के और लोग", out _).Select(t => t.Increment).Should().Equal(1, 3);
    }

    [Fact]
    public void Protected_words_keep_their_form()
    {
        HindiTextAnalyzer analyzer = new(Version, protectedWords: ["लड़कों"], breadth: MatchBreadth.Inflections);
        analyzer.Keys("लड़कों घरों").Should().Be("लडकों| |घर");
    }

    [Theory]
    [InlineData("putin", "पुतिन")]
    [InlineData("modi", "मोदी")]
    [InlineData("dilli", "दिल्ली")]
    [InlineData("chunav", "चुनाव")]
    [InlineData("chunav", "चुनावों")]
    [InlineData("pradhanmantri", "प्रधानमंत्री")]
    [InlineData("mumbai", "मुंबई")]
    [InlineData("sarkar", "सरकार")]
    [InlineData("NFL", "एनएफएल")]
    [InlineData("iradon", "इरादा")]
    [InlineData("kitabein", "किताब")]
    [InlineData("cinema", "सिनेमा")]
    [InlineData("dubey", "दुबे")]
    public void Scripts_meet_by_sound(string latin, string hindi) => Sound(latin).Should().Be(Sound(hindi));

    [Theory]
    [InlineData("modi", "मोती")]
    [InlineData("putin", "पुराना")]
    [InlineData("dilli", "दल")]
    public void Other_sounds_stay_apart(string latin, string hindi) => Sound(latin).Should().NotBe(Sound(hindi));

    [Fact]
    public void Offsets_are_those_of_the_original_text()
    {
        const string text = "हि\u200Dन्दी फ\u093C\u093Cिल्म";
        Streams.Terms(Everything, text, out int end).Select(t => text[t.Start..t.End]).Should().Equal("हि\u200Dन्दी", "फ\u093C\u093Cिल्म");
        end.Should().Be(text.Length);
    }

    [Theory]
    [InlineData(MatchBreadth.Inflections)]
    [InlineData(MatchBreadth.Related)]
    [InlineData(MatchBreadth.AcrossScripts)]
    public void One_step_gives_the_terms_of_the_single_filters(MatchBreadth breadth)
    {
        CharArraySet stopWords = HindiStopWords.Of(Version, StopWordLevel.Usual);
        HindiTextAnalyzer oneStep = new(Version, breadth: breadth);
        using Analyzer chain = Analyzer.NewAnonymous((_, reader) =>
        {
            HindiTextTokenizer source = new(reader);
            TokenStream stems = new HindiTextStemFilter(new StopFilter(Version, new HindiTextFoldingFilter(source), stopWords));
            return new TokenStreamComponents(source, new HindiTextSoundFilter(stems, breadth));
        });
        RandomText.Gen.Sample(text => Streams.Terms(oneStep, text, out _).Should().Equal(Streams.Terms(chain, text, out _)), iter: 300);
    }

    [Theory]
    [InlineData("अनुवाद", "अनुवादक")]
    [InlineData("अनातोलिया", "अनटोलिया")]
    [InlineData("पुतिन", "पूतिन")]
    [InlineData("गणित", "गणितीय")]
    [InlineData("putin", "पुतिन")]
    public void Related_words_meet_by_default(string one, string other) => Related(one).Should().Be(Related(other));

    [Theory]
    [InlineData("मोदी", "मोती")]
    [InlineData("चीन", "चाय")]
    [InlineData("सरकार", "सरस्वती")]
    public void Unrelated_words_do_not(string one, string other) => Related(one).Should().NotBe(Related(other));

    private static string Related(string word) => Streams.Terms(AcrossScripts, word, out _).Single(t => t.Type == TokenTypes.Beginning).Text;

    private static string Sound(string word) => Streams.Terms(AcrossScripts, word, out _).Single(t => t.Type == TokenTypes.Sound).Text;
}
