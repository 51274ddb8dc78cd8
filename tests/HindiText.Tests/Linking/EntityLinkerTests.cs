namespace HindiText.Tests.Linking;

public class EntityLinkerTests
{
    [Fact]
    public void A_part_of_a_full_name_is_the_same_person() =>
        LinkingFixture.Link("[शी जिनपिंग|PERSON] ने कहा। [शी|PERSON] और [जिनपिंग|PERSON] एक हैं।").Should().Equal(
            "शी जिनपिंग → Xi Jinping (KnowledgeBase)",
            "शी → Xi Jinping (Document)",
            "जिनपिंग → Xi Jinping (Document)");

    [Fact]
    public void A_ministry_belongs_to_the_country_before_it() =>
        LinkingFixture.Link("[चीन|LOCATION] के [विदेश मंत्रालय|ORGANIZATION] ने कहा। [विदेश मंत्रालय|ORGANIZATION] की प्रवक्ता। [मालदीव|LOCATION] की [संसद|ORGANIZATION] में।").Should().Equal(
            "चीन → China (KnowledgeBase)",
            "विदेश मंत्रालय → Ministry of Foreign Affairs of China (Document)",
            "विदेश मंत्रालय → Ministry of Foreign Affairs of China (Document)",
            "मालदीव → Maldives (KnowledgeBase)",
            "संसद → Parliament of the Maldives (Document)");

    [Fact]
    public void A_ministry_of_nobody_else_is_Indias() =>
        LinkingFixture.Link("[भारत|LOCATION] के [विदेश मंत्रालय|ORGANIZATION] ने कहा। [संसद|ORGANIZATION] में।").Should().Equal(
            "भारत → India (KnowledgeBase)",
            "विदेश मंत्रालय → Ministry of External Affairs (KnowledgeBase)",
            "संसद → Parliament of India (KnowledgeBase)");

    [Fact]
    public void A_body_belongs_to_the_country_of_its_adjective() =>
        LinkingFixture.Link("[रूसी संसद|ORGANIZATION] ने [अमेरिकी सीनेट|ORGANIZATION] को लिखा, [पाकिस्तान सुप्रीम कोर्ट|ORGANIZATION] ने नहीं।").Should().Equal(
            "रूसी संसद → Parliament of Russia (Document)",
            "अमेरिकी सीनेट → United States Senate (Document)",
            "पाकिस्तान सुप्रीम कोर्ट → Supreme Court of Pakistan (Document)");

    [Fact]
    public void A_body_of_a_text_about_one_other_country_is_that_countrys() =>
        LinkingFixture.Link("[मालदीव|LOCATION] में चुनाव हुए। [मालदीव|LOCATION] के लोग ख़ुश हैं। [संसद|ORGANIZATION] बैठी।")[^1].Should().Be(
            "संसद → Parliament of the Maldives (Document)");

    [Fact]
    public void A_body_of_a_text_that_names_India_is_Indias() =>
        LinkingFixture.Link("[मालदीव|LOCATION], [मालदीव|LOCATION] और [भारत|LOCATION]। [संसद|ORGANIZATION] बैठी।")[^1].Should().Be(
            "संसद → Parliament of India (KnowledgeBase)");

    [Fact]
    public void A_body_with_a_name_of_its_own_is_called_by_it() =>
        LinkingFixture.Link("[जापान|LOCATION] की [संसद|ORGANIZATION] ने [जापान|LOCATION] के [केंद्रीय बैंक|ORGANIZATION] को सुना।").Should().Equal(
            "जापान → Japan (KnowledgeBase)",
            "संसद → National Diet (Document)",
            "जापान → Japan (KnowledgeBase)",
            "केंद्रीय बैंक → Bank of Japan (Document)");

    [Fact]
    public void A_club_that_the_text_names_in_full_is_called_by_its_town() =>
        LinkingFixture.Link("[गुजरात टाइटंस|ORGANIZATION] जीती। [गुजरात|ORGANIZATION] ने [गुजरात|LOCATION] में खेला, [केरल|ORGANIZATION] ने नहीं।").Should().Equal(
            "गुजरात टाइटंस → Gujarat Titans (KnowledgeBase)",
            "गुजरात → Gujarat Titans (Document)",
            "गुजरात → Gujarat (KnowledgeBase)",
            "केरल → Kerala (KnowledgeBase)");

    [Fact]
    public void A_town_has_no_parliament() =>
        LinkingFixture.Link("[टोक्यो|LOCATION] की [संसद|ORGANIZATION] के बाहर।")[^1].Should().Be("संसद → Parliament of India (KnowledgeBase)");

    [Fact]
    public void A_department_belongs_to_the_state_that_the_text_is_about() =>
        LinkingFixture.Link("[गुजरात|LOCATION] में [वन विभाग|ORGANIZATION] ने गिनती की। [कांग्रेस|ORGANIZATION] चुप है।").Should().Equal(
            "गुजरात → Gujarat (KnowledgeBase)",
            "वन विभाग → Gujarat Forest Department (Document)",
            "कांग्रेस → Indian National Congress (KnowledgeBase)");

    [Fact]
    public void A_department_of_two_states_is_nobodys() =>
        LinkingFixture.Link("[गुजरात|LOCATION] और [केरल|LOCATION] के [वन विभाग|ORGANIZATION]।")[^1].Should().Be("वन विभाग → Forest Department (KnowledgeBase)");

    [Fact]
    public void A_body_is_called_by_the_end_or_the_beginning_of_its_name() =>
        LinkingFixture.Link("[सरगम एग्रो|ORGANIZATION] और [चंदन समिति|ORGANIZATION]। [सरगम|ORGANIZATION] और [समिति|ORGANIZATION] से।").Should().Equal(
            "सरगम एग्रो → Sargam Agro (Transliteration)",
            "चंदन समिति → Chandan Committee (Transliteration)",
            "सरगम → Sargam Agro (Document)",
            "समिति → Chandan Committee (Document)");

    [Fact]
    public void A_place_is_not_called_by_the_beginning_of_another() =>
        LinkingFixture.Link("[रामपुर घाट|LOCATION] पर। [रामपुर|LOCATION] में।")[^1].Should().Be("रामपुर → Rampur (Transliteration)");

    [Fact]
    public void A_surname_is_believed_where_the_text_speaks_of_its_bearer()
    {
        LinkingFixture.Link("नाटककार [इब्सन|PERSON] पढ़े जाते हैं।").Should().Equal("इब्सन → Henrik Ibsen (KnowledgeBase)");
        LinkingFixture.Link("[इब्सन|PERSON] नाम का एक आदमी।").Should().Equal("इब्सन → Ibsen (Transliteration)");
    }

    [Fact]
    public void A_womans_name_is_not_a_mans_that_sounds_alike() =>
        LinkingFixture.Link("[दीपिका सिंह|PERSON] और [दिपक सिंह|PERSON]।").Should().Equal(
            "दीपिका सिंह → Deepika Singh (Transliteration)",
            "दिपक सिंह → Deepak Singh (KnowledgeBase)");

    [Fact]
    public void A_famous_surname_alone_is_believed() =>
        LinkingFixture.Link("[मोदी|PERSON] आज आएंगे।").Should().Equal("मोदी → Narendra Modi (KnowledgeBase)");

    [Fact]
    public void A_surname_belongs_to_the_person_named_in_full() =>
        LinkingFixture.Link("[सुशील मोदी|PERSON] ने कहा। [मोदी|PERSON] बोले।").Should().Equal(
            "सुशील मोदी → Sushil Kumar Modi (KnowledgeBase)",
            "मोदी → Sushil Kumar Modi (Document)");

    [Fact]
    public void The_part_of_an_unknown_name_carries_the_whole() =>
        LinkingFixture.Link("[रवि कुमार|PERSON] ने कहा। [कुमार|PERSON] बोले।").Should().Equal(
            "रवि कुमार → Ravi Kumar (Transliteration)",
            "कुमार → Ravi Kumar (Document)");

    [Fact]
    public void Context_tells_namesakes_apart() =>
        LinkingFixture.Link("हिमाचल के [बिलासपुर|LOCATION] में").Should().Equal("बिलासपुर → Bilaspur, Himachal Pradesh (KnowledgeBase)");

    [Fact]
    public void Namesakes_that_nothing_tells_apart_are_only_read() =>
        LinkingFixture.Link("[बिलासपुर|LOCATION] में").Should().Equal("बिलासपुर → Bilaspur (Transliteration)");

    [Fact]
    public void A_short_form_in_brackets_is_the_same_body() =>
        LinkingFixture.Link("[विश्व स्वास्थ्य संगठन|ORGANIZATION] ([डब्ल्यूएचओ|ORGANIZATION]) ने").Should().Equal(
            "विश्व स्वास्थ्य संगठन → World Health Organization (KnowledgeBase)",
            "डब्ल्यूएचओ → World Health Organization (Document)");

    [Fact]
    public void A_side_at_play_has_its_countrys_name() =>
        LinkingFixture.Link("[चीन|ORGANIZATION] ने मैच जीता").Should().Equal("चीन → China (KnowledgeBase)");

    [Fact]
    public void A_part_is_of_the_person_named_last_before_it() =>
        LinkingFixture.Link("[नरेंद्र मोदी|PERSON], [सुशील मोदी|PERSON], [मोदी|PERSON], [नरेंद्र मोदी|PERSON]।")[2].Should().Be("मोदी → Sushil Kumar Modi (Document)");

    [Fact]
    public void A_part_is_of_one_named_later_where_nobody_is_before() =>
        LinkingFixture.Link("[मोदी|PERSON] आए। [सुशील मोदी|PERSON] और [नरेंद्र मोदी|PERSON]।")[0].Should().Be("मोदी → Sushil Kumar Modi (Document)");

    [Fact]
    public void A_last_name_counts_before_a_first_name_that_is_nearer() =>
        LinkingFixture.Link("[राम कुमार|PERSON] और [कुमार रवि|PERSON] आए। [कुमार|PERSON] बोले।")[^1].Should().Be("कुमार → Ram Kumar (Document)");

    [Fact]
    public void A_name_in_the_middle_is_the_person_too_but_no_body() =>
        LinkingFixture.Link("[रवि कुमार प्रसाद|PERSON] और [राम चंदन समिति|ORGANIZATION]। [कुमार|PERSON] और [चंदन|ORGANIZATION]।").Should().EndWith(
            ["कुमार → Ravi Kumar Prasad (Document)", "चंदन → Chandan (Transliteration)"]);

    [Fact]
    public void An_unknown_name_is_what_its_known_form_in_brackets_is() =>
        LinkingFixture.Link("[सेहत संगठन|ORGANIZATION] ([WHO|ORGANIZATION]) ने").Should().Equal(
            "सेहत संगठन → World Health Organization (Document)",
            "WHO → World Health Organization (KnowledgeBase)");

    [Theory]
    [InlineData("[विश्व स्वास्थ्य संगठन|ORGANIZATION] [सरगम|ORGANIZATION]) ने")]
    [InlineData("[विश्व स्वास्थ्य संगठन|ORGANIZATION] ([सरगम|ORGANIZATION]")]
    [InlineData("[विश्व स्वास्थ्य संगठन|ORGANIZATION] ([सरगम|ORGANIZATION] ने)")]
    [InlineData("[विश्व स्वास्थ्य संगठन|ORGANIZATION] और ([सरगम|ORGANIZATION])")]
    [InlineData("[नरेंद्र मोदी|PERSON] ([सरगम|ORGANIZATION]) ने")]
    [InlineData("[विश्व स्वास्थ्य संगठन|ORGANIZATION] ([सरगम एग्रो|ORGANIZATION]) ने")]
    [InlineData("[चीन|LOCATION] ([सरगम|LOCATION]) में")]
    public void What_is_no_short_form_in_brackets_is_another_thing(string marked) =>
        LinkingFixture.Link(marked)[^1].Should().StartWith("सरगम").And.EndWith("(Transliteration)");

    [Fact]
    public void A_short_form_needs_its_thing_in_the_document_or_fame() =>
        LinkingFixture.Link("[एसएन|ORGANIZATION] ने, [शी|PERSON] ने। [संयुक्त सेवा|ORGANIZATION] में [एसएन|ORGANIZATION]।").Should().Equal(
            "एसएन → Joint Service (Document)",
            "शी → Xi Jinping (KnowledgeBase)",
            "संयुक्त सेवा → Joint Service (KnowledgeBase)",
            "एसएन → Joint Service (Document)");

    [Fact]
    public void The_state_named_more_often_has_the_department() =>
        LinkingFixture.Link("[केरल|LOCATION], [गुजरात|LOCATION], [गुजरात|LOCATION] और [वन विभाग|ORGANIZATION]।")[^1].Should().Be("वन विभाग → Gujarat Forest Department (Document)");
}
