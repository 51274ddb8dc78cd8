using HindiText.Morphology;

namespace HindiText.Tests.Transliteration;

public class TransliterationTests
{
    [Theory]
    [InlineData("हिन्दी", "hindī")]
    [InlineData("राष्ट्रपति", "rāṣṭrapati")]
    [InlineData("क्षेत्र", "kṣētra")]
    [InlineData("ज़िन्दगी", "zindagī")]
    [InlineData("लड़का पढ़ता", "laṛakā paṛhatā")]
    [InlineData("पाँच दुःख अंग", "pām\u0310ca duḥkha aṁga")]
    [InlineData("कृष्ण ऋषि", "kr\u0325ṣṇa r\u0325ṣi")]
    [InlineData("गई अइया बैठक चौक कउआ", "gaī a:iyā baiṭhaka cauka ka:uā")]
    [InlineData("डॉक्टर ऑफ़िस मराठी ळ", "ḍôkṭara ôfisa marāṭhī ḷa")]
    [InlineData("महत् क्ह", "mahat k:ha")]
    [InlineData("ख़बर ग़म क़लम", "k\u035Fhabara ġama qalama")]
    public void Iso_15919_there_and_back(string hindi, string latin)
    {
        Hindi.ToIso15919(hindi).Should().Be(latin);
        Hindi.FromIso15919(latin).Should().Be(Hindi.Normalize(hindi));
    }

    [Fact]
    public void Every_word_form_of_the_lexicon_comes_back()
    {
        string[] words = [.. Enumerable.Range(0, MorphLexicon.Shipped.LemmaCount).Select(MorphLexicon.Shipped.LemmaText)];
        words.Length.Should().BeGreaterThan(4000);
        foreach (string word in words)
            Hindi.FromIso15919(Hindi.ToIso15919(word)).Should().Be(Hindi.Normalize(word));
    }

    [Theory]
    [InlineData("पी धनपाल", EntityType.Person, "P. Dhanapal")]
    [InlineData("ए.पी.जे. कलाम", EntityType.Person, "A. P. J. Kalam")]
    [InlineData("एलन एच॰ कलाम", EntityType.Person, "Alan H. Kalam")]
    [InlineData("आर॰के॰ कलाम", EntityType.Person, "R. K. Kalam")]
    [InlineData("बेसेंट नगर निगम", EntityType.Organization, "Besant Municipal Corporation")]
    [InlineData("अनन्\u200Dत कुमार", EntityType.Person, "Anant Kumar")]
    [InlineData("वित्त मंत्रालय", EntityType.Organization, "Ministry of Finance")]
    [InlineData("डेशां", EntityType.Person, "Deschamps")]
    [InlineData("थीरी", EntityType.Person, "Thierry")]
    [InlineData("रिजर्व बैंक ऑफ न्यूजीलैंड", EntityType.Organization, "Reserve Bank of New Zealand")]
    [InlineData("ग्राज विश्वविद्यालय", EntityType.Organization, "University of Graz")]
    [InlineData("लखनऊ तकनीकी विश्वविद्यालय", EntityType.Organization, "Technical University of Lucknow")]
    [InlineData("संदीप विश्वविद्यालय", EntityType.Organization, "Sandeep University")]
    public void Names_in_press_spelling(string name, EntityType type, string expected) =>
        Hindi.SpellName(name, type, 1).Single().Text.Should().Be(expected);

    [Fact]
    public void The_spellings_of_a_name_are_different_and_sorted()
    {
        IReadOnlyList<Spelling> spellings = Hindi.SpellName("गोविंद ढोलकिया", limit: 5);
        spellings.Should().HaveCount(5).And.BeInDescendingOrder(s => s.Confidence).And.OnlyHaveUniqueItems(s => s.Text);
        spellings.Sum(s => s.Confidence).Should().BeInRange(0.05, 1.0001);
    }

    [Fact]
    public void An_empty_name_has_no_spelling() => Hindi.SpellName("").Should().BeEmpty();

    [Fact]
    public void Any_text_can_be_written_either_way() => CsCheck.Check.Sample(RandomText.Gen, text =>
    {
        _ = Hindi.FromIso15919(Hindi.ToIso15919(text));
        _ = Hindi.SpellName(text.Length > 20 ? text[..20] : text, EntityType.Organization);
    });
}
