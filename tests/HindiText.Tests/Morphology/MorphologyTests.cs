using CsCheck;

namespace HindiText.Tests.Morphology;

public class MorphologyTests
{
    private static readonly HindiPipeline Pipeline = new HindiPipelineBuilder().FindMorphology().Build();

    [Theory]
    [InlineData("मोहन ने फल खाया।", "मोहन/PROPN ने/ADP फल/NOUN खाना/VERB ।/PUNCT")]
    [InlineData("लड़कियां स्कूल जाती हैं।", "लड़की/NOUN स्कूल/NOUN जाना/VERB है/AUX ।/PUNCT")]
    [InlineData("उसने किताब पढ़ी।", "वह/PRON किताब/NOUN पढ़ना/VERB ।/PUNCT")]
    public void A_sentence_has_tags_and_lemmas(string text, string expected) => Describe(text).Should().Be(expected);

    [Theory]
    [InlineData("करता", "करना")]
    [InlineData("किया", "करना")]
    [InlineData("गए", "जाना")]
    [InlineData("गये", "जाना")]
    [InlineData("जाएगा", "जाना")]
    [InlineData("जायेगा", "जाना")]
    [InlineData("लेंगे", "लेना")]
    [InlineData("पिया", "पीना")]
    [InlineData("हुईं", "होना")]
    [InlineData("आई", "आना")]
    [InlineData("कीजिए", "करना")]
    [InlineData("करवाया", "करवाना")]
    [InlineData("बनवाएंगे", "बनवाना")]
    public void A_verb_leads_to_its_infinitive(string form, string lemma) => LemmaOf(form).Should().Be(lemma);

    [Theory]
    [InlineData("लड़कों", "लड़का")]
    [InlineData("आदमियों", "आदमी")]
    [InlineData("भाषाएँ", "भाषा")]
    [InlineData("किताबें", "किताब")]
    [InlineData("रुपये", "रुपया")]
    [InlineData("रुपयों", "रुपया")]
    [InlineData("नेताओं", "नेता")]
    [InlineData("अच्छी", "अच्छा")]
    [InlineData("नयी", "नया")]
    [InlineData("पांचवें", "पांचवां")]
    public void A_noun_or_adjective_leads_to_its_direct_singular(string form, string lemma) => LemmaOf(form).Should().Be(lemma);

    [Theory]
    [InlineData("हिन्दी", "हिंदी")]
    [InlineData("ज़रूरतों", "जरूरत")]
    [InlineData("डाक्टरों", "डॉक्टर")]
    [InlineData("पाँच", "पांच")]
    public void Spelling_variants_have_one_lemma(string form, string lemma) => LemmaOf(form).Should().Be(lemma);

    [Theory]
    [InlineData("उसने", "वह")]
    [InlineData("उन्हें", "वह")]
    [InlineData("मुझको", "मैं")]
    [InlineData("हमारी", "हम")]
    [InlineData("जिनका", "जो")]
    [InlineData("किसे", "कौन")]
    [InlineData("इसमें", "यह")]
    public void A_pronoun_with_its_postposition_is_one_word(string form, string lemma)
    {
        MorphToken token = Pipeline.Analyze(form).Morphology[0];
        (token.Upos, token.Lemma).Should().Be((Upos.Pron, lemma));
    }

    [Fact]
    public void The_second_verb_of_a_compound_one_is_an_auxiliary() =>
        Describe("काम पूरा कर दिया गया है।").Should().EndWith("करना/VERB देना/AUX जाना/AUX है/AUX ।/PUNCT");

    [Fact]
    public void The_genitive_before_a_postposition_does_not_inflect()
    {
        Describe("देश के लिए").Should().Be("देश/NOUN के/ADP लिए/ADP");
        Describe("देश के लोग").Should().Be("देश/NOUN का/ADP लोग/NOUN");
    }

    [Fact]
    public void The_noun_of_a_conjunct_verb_stays_a_noun() =>
        Describe("सरकार ने काम किया।").Should().Be("सरकार/NOUN ने/ADP काम/NOUN करना/VERB ।/PUNCT");

    [Theory]
    [InlineData("भाइयों", "भाई")]
    [InlineData("दवाइयां", "दवाई")]
    [InlineData("प्रतिक्रियाएं", "प्रतिक्रिया")]
    public void Nouns_in_a_vowel_of_their_own_have_their_plurals(string form, string lemma) => LemmaOf(form).Should().Be(lemma);

    [Fact]
    public void Inside_the_name_of_a_person_place_or_body_a_noun_is_a_proper_noun()
    {
        const string text = "नेता कमल नाथ ने आशा जताई।";
        HindiDocument document = new HindiPipelineBuilder().FindEntities().FindMorphology().Build().Analyze(text);
        document.Tokens.Zip(document.Morphology)
            .Where(t => t.Second.Upos == Upos.Propn)
            .Select(t => text.AsSpan(t.First.Span).ToString())
            .Should().Equal("कमल", "नाथ");
    }

    [Fact]
    public void Forms_show_their_features()
    {
        IReadOnlyList<MorphToken> tokens = Pipeline.Analyze("लड़की किताबें पढ़ेगी।").Morphology;
        tokens[0].Features.Should().HaveFlag(MorphFeatures.Feminine).And.HaveFlag(MorphFeatures.Singular);
        tokens[1].Features.Should().HaveFlag(MorphFeatures.Plural);
        tokens[2].Features.Should().Be(MorphFeatures.Finite | MorphFeatures.Future | MorphFeatures.Feminine | MorphFeatures.ThirdPerson | MorphFeatures.Singular);
    }

    [Fact]
    public void Who_does_not_ask_gets_none() =>
        new HindiPipelineBuilder().Build().Analyze("राम घर गया।").Morphology.Should().BeEmpty();

    [Fact]
    public void Every_token_of_any_text_has_an_answer() =>
        RandomText.Gen.Sample(text =>
        {
            HindiDocument document = Pipeline.Analyze(text);
            document.Morphology.Count.Should().Be(document.Tokens.Count);
            document.Morphology.All(m => m.Lemma.Length > 0 && Enum.IsDefined(m.Upos)).Should().BeTrue();
        });

    [Fact]
    public void Json_lines_carry_lemma_and_tag()
    {
        using MemoryStream stream = new();
        HindiJsonLines.Write(stream, "a", Pipeline.Analyze("गए"));
        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Contain("\"kind\":\"word\",\"lemma\":\"जाना\",\"pos\":\"VERB\"");
    }

    [Fact]
    public void A_mark_alone_is_a_token_like_any_other() => Pipeline.Analyze("़").Morphology.Should().ContainSingle();

    private static string LemmaOf(string form) => Pipeline.Analyze(form).Morphology[0].Lemma;

    private static string Describe(string text) =>
        string.Join(' ', Pipeline.Analyze(text).Morphology.Select(m => $"{m.Lemma}/{m.Upos.ToString().ToUpperInvariant()}"));
}
