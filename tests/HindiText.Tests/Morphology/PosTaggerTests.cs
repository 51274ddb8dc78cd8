using HindiText.Morphology;

namespace HindiText.Tests.Morphology;

public class PosTaggerTests
{
    [Fact]
    public void Tagging_into_own_buffers_allocates_nothing()
    {
        string text = "प्रधानमंत्री ने दिल्ली में नई योजनाओं की घोषणा कर दी है।";
        HindiToken[] tokens = new HindiToken[32];
        int count = Hindi.Tokenize(text, tokens, out _);
        MorphWord[] words = new MorphWord[32];
        Upos[] tags = new Upos[32];
        PosTagger.Shipped.Tag(text, tokens.AsSpan(0, count), words, tags);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PosTagger.Shipped.Tag(text, tokens.AsSpan(0, count), words, tags);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        tags[7..11].Should().Equal(Upos.Noun, Upos.Verb, Upos.Aux, Upos.Aux);
    }

    [Theory]
    [InlineData("लडकों", "लड़का")]
    [InlineData("हिंदी", "हिंदी")]
    [InlineData("क्षझञ", "")]
    public void A_folded_form_leads_to_its_usual_lemma(string folded, string lemma) =>
        MorphLexicon.Shipped.Lemma(folded).ToString().Should().Be(lemma);
}
