using FluentAssertions;
using Xunit;

namespace HindiText.Tests.Entities;

public class EntityTaggerTests
{
    private static readonly EntityType[] Names = [EntityType.Person, EntityType.Location, EntityType.Organization];

    [Theory]
    [InlineData("प्रधानमंत्री [नरेंद्र मोदी|PERSON] ने [दिल्ली|LOCATION] में कहा।")]
    [InlineData("[चीन|LOCATION] के राष्ट्रपति [शी जिनपिंग|PERSON] ने [बीजिंग|LOCATION] में कहा।")]
    [InlineData("[पटना हाई कोर्ट|ORGANIZATION] ने फैसला सुनाया।")]
    [InlineData("समाचार एजेंसी [शिन्हुआ|ORGANIZATION] के अनुसार [बीजिंग|LOCATION] में बैठक हुई।")]
    public void Plain_news_is_tagged(string marked) => MarkedEntities.In(marked, Names).Should().Be(marked);

    [Fact]
    public void A_surname_is_the_person_named_in_full_elsewhere()
    {
        const string article =
            "अभिनेत्री [मर्लिना ओबरडोर्न|PERSON] ने बुधवार को कहा कि वह लौटेंगी। पुलिस ने बताया कि [मर्लिना ओबरडोर्न|PERSON] घर में थीं। [ओबरडोर्न|PERSON] का दरवाजा बंद था।";
        MarkedEntities.In(article, Names).Should().Be(article);
    }

    [Fact]
    public void Confidence_lies_between_0_and_1() =>
        Hindi.Analyze("राहुल गांधी और पुतिन मुंबई में मिले।").Entities.Should().OnlyContain(e => e.Confidence > 0 && e.Confidence <= 1);

    [Fact]
    public void A_sentence_longer_than_the_decoder_takes_at_once_is_tagged_to_its_end()
    {
        string text = string.Concat(Enumerable.Repeat("वह घर गया और ", 600)) + "प्रधानमंत्री [नरेंद्र मोदी|PERSON] ने कहा।";
        MarkedEntities.In(text, EntityType.Person).Should().Be(text);
    }
}
