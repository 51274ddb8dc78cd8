using CsCheck;
using HindiText.Script;

namespace HindiText.Tests.Normalization;

public class NormalizationTests
{
    /// <summary>Unicode's composition facts for Devanagari: of the precomposed letters, three compose and eight never do.</summary>
    [Theory]
    [InlineData("\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F", "क़ख़ग़ज़ड़ढ़फ़य़")]
    [InlineData("न\u093C र\u093C ळ\u093C", "\u0929 \u0931 \u0934")]
    [InlineData("\u0929\u0931\u0934", "\u0929\u0931\u0934")]
    [InlineData("कि\u093C", "क\u093Cि")]
    [InlineData("क\u093C\u093C का\u093E में\u0902", "क\u093C का में")]
    [InlineData("अा अो एे", "आ ओ ऐ")]
    [InlineData("क\u200Dा राम\u200C \uFEFFघर स\u00ADड़क", "का राम घर सड़क")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    [InlineData("राम\u00A0घर\u3000गया", "राम घर गया")]
    [InlineData("ＡＢ１２", "AB12")]
    [InlineData("राम गया|", "राम गया।")]
    [InlineData("राम| आया| गया", "राम। आया। गया")]
    [InlineData("नाम | आयु| पता", "नाम | आयु| पता")]
    [InlineData("दु:ख नि:शुल्क अत: पुन: प्रात:काल", "दुःख निःशुल्क अतः पुनः प्रातःकाल")]
    [InlineData("नाम:राहुल समय: 6:30", "नाम:राहुल समय: 6:30")]
    [InlineData("अत：| राम｜", "अतः। राम।")]
    [InlineData("गर्इ आर्इआेएस", "गई आईओएस")]
    [InlineData("औेर चौैहान जेैकी एेरावत", "और चौहान जैकी ऐरावत")]
    [InlineData("संस्थाअाें पाॅजिटिव अायाेजन", "संस्थाओं पॉजिटिव आयोजन")]
    [InlineData("२०२४ “ठीक” पाँच", "२०२४ “ठीक” पाँच")]
    public void Canonical(string text, string expected)
    {
        // The expected form is written with the precomposed letters an editor may have put there.
        Hindi.Normalize(text).Should().Be(expected.Normalize(System.Text.NormalizationForm.FormC));
    }

    [Theory]
    [InlineData(40, "राम| ")]
    [InlineData(90, "राम। ")]
    public void A_table_is_seen_as_far_in_the_normal_form(int words, string begin)
    {
        string canonical = Hindi.Normalize("राम| " + string.Concat(Enumerable.Repeat("\u0958र्इ दु:ख\u093C\u093C ", words / 2)) + "घर|A");
        canonical.Should().StartWith(begin);
        Hindi.Normalize(canonical).Should().Be(canonical);
    }

    [Theory]
    [InlineData("हिन्दी", "हिंदी")]
    [InlineData("पाँच", "पांच")]
    [InlineData("ज़िला", "जिला")]
    [InlineData("गये", "गए")]
    [InlineData("रुपये\u093C गयी\u093C", "रुपए गई")]
    [InlineData("पये\u0901\u0902", "पएं")]
    [InlineData("दु\u0000:ख", "दु\u0000:ख")]
    [InlineData("हिन\u093C्दी हि\u0929्दी", "हिंदी हिंदी")]
    [InlineData("नयी", "नई")]
    [InlineData("चाहिये", "चाहिए")]
    [InlineData("लिये", "लिए")]
    [InlineData("डॉक्टर", "डाक्टर")]
    [InlineData("ट्रम्प", "ट्रंप")]
    [InlineData("सम्बन्ध", "संबंध")]
    [InlineData("२०२४", "2024")]
    [InlineData("अङ्क शङ्ख गङ्गा सङ्घ", "अंक शंख गंगा संघ")]
    [InlineData("पञ्च पञ्छी पञ्जाब झञ्झट", "पंच पंछी पंजाब झंझट")]
    [InlineData("घण्टा कण्ठ पण्डित मण्ढा", "घंटा कंठ पंडित मंढा")]
    [InlineData("अन्त पन्थ हिन्द अन्ध", "अंत पंथ हिंद अंध")]
    [InlineData("चम्पा गुम्फ लम्बा आरम्भ", "चंपा गुंफ लंबा आरंभ")]
    [InlineData("हिन्\u200Dदी हिन्\u200C\u200Dदी", "हिंदी हिंदी")]
    [InlineData("कॉंग्रेस ऑफ़िस", "कांग्रेस आफिस")]
    [InlineData("०९", "09")]
    [InlineData("GOOGLE", "google")]
    [InlineData("À Ž \u1E00 \u1EFE", "à ž \u1E01 \u1EFF")]
    public void Search_makes_variants_one(string a, string b) =>
        Hindi.Normalize(a, NormalizationLevel.Search).Should().Be(Hindi.Normalize(b, NormalizationLevel.Search));

    [Theory]
    [InlineData("चीन", "चीनी")]
    [InlineData("दिन", "दीन")]
    [InlineData("पिता", "पीता")]
    [InlineData("अन्न", "अंन")]
    [InlineData("सम्राट", "संराट")]
    [InlineData("कम", "काम")]
    [InlineData("वाङ्मय", "वांमय")]
    [InlineData("पुण्य", "पुंय")]
    [InlineData("पञ्क", "पंक")]
    [InlineData("अन्प", "अंप")]
    [InlineData("Δ", "δ")]
    [InlineData("\u1F08", "\u1F00")]
    public void Search_keeps_words_apart(string a, string b) =>
        Hindi.Normalize(a, NormalizationLevel.Search).Should().NotBe(Hindi.Normalize(b, NormalizationLevel.Search));

    [Theory]
    [InlineData('९')]
    [InlineData('क')]
    public void A_table_is_seen_as_far_in_the_search_form(char sign)
    {
        for (int gap = 60; gap < 70; gap++)
        {
            string search = Hindi.Normalize($"ख| {new string('~', gap)}{sign}|", NormalizationLevel.Search);
            Hindi.Normalize(search, NormalizationLevel.Search).Should().Be(search);
        }
    }

    [Fact]
    public void A_nasal_behind_a_stress_mark_stays()
    {
        string search = Hindi.Normalize("]\u0954ङ्ख", NormalizationLevel.Search);
        Hindi.Normalize(search, NormalizationLevel.Search).Should().Be(search);
    }

    [Fact]
    public void Twice_is_once() => RandomText.Gen.Sample(text =>
    {
        string once = Hindi.Normalize(text);
        return Hindi.Normalize(once) == once && ReferenceEquals(Hindi.Normalize(once), once);
    });

    [Fact]
    public void Search_of_canonical_is_search() => RandomText.Gen.Sample(text =>
        Hindi.Normalize(Hindi.Normalize(text), NormalizationLevel.Search) == Hindi.Normalize(text, NormalizationLevel.Search));

    [Fact]
    public void Spans_map_back_in_order_inside_the_text() => RandomText.Gen.Sample(text =>
    {
        NormalizedText normal = Hindi.NormalizeWithMap(text);
        int end = 0;
        for (int i = 0; i < normal.Value.Length; i++)
        {
            TextSpan span = normal.ToOriginal(new TextSpan(i, 1));
            if (span.Start < 0 || span.End > text.Length || span.End < end)
                return false;
            end = span.End;
        }

        return normal.ToOriginal(new TextSpan(0, normal.Value.Length)).End <= text.Length;
    });

    [Fact]
    public void Unchanged_text_is_the_same_instance()
    {
        const string text = "शी जिनपिंग ने बुधवार को कहा, “ठीक है।”";
        Hindi.Normalize(text).Should().BeSameAs(text);
        Hindi.NormalizeWithMap(text).IsUnchanged.Should().BeTrue();
    }

    [Theory]
    [InlineData("राम\u200C घर", 4, 2, "घर")]
    [InlineData("\uFEFFराम", 0, 3, "राम")]
    [InlineData("\u095Bिला", 0, 5, "\u095Bिला")]
    [InlineData("अाम", 0, 1, "अा")]
    public void A_span_leads_back_to_what_it_was_made_from(string text, int start, int length, string expected)
    {
        NormalizedText normal = Hindi.NormalizeWithMap(text);
        text.AsSpan(normal.ToOriginal(new TextSpan(start, length))).ToString().Should().Be(expected);
    }
}
