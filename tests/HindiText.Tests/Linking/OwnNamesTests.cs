namespace HindiText.Tests.Linking;

public class OwnNamesTests
{
    private static readonly KnownName Desk = new(EntityType.Organization, "Sunrise Desk", ["सवेरा डेस्क"]) { ShortNames = ["डेस्क"], Id = "d-1" };

    [Fact]
    public void An_own_name_is_found_wherever_it_stands()
    {
        Entity found = Analyze("कल सवेरा डेस्क ने बताया।", Desk).Single(e => e.Text == "सवेरा डेस्क");
        (found.Type, found.EnglishName, found.Id, found.NameSource).Should().Be((EntityType.Organization, "Sunrise Desk", "d-1", EntityNameSource.KnowledgeBase));
    }

    [Theory]
    [InlineData("सवेरा डेस्क ने बताया। डेस्क की बैठक कल होगी।", 2)]
    [InlineData("डेस्क की बैठक कल होगी।", 0)]
    public void An_own_short_name_is_found_where_the_full_one_stands_too(string text, int mentions) =>
        Analyze(text, Desk).Where(e => e.Id == "d-1").Should().HaveCount(mentions);

    [Fact]
    public void An_own_name_comes_before_a_shipped_one() =>
        Analyze("पटना में बैठक हुई।", new KnownName(EntityType.Location, "Patna (office)", ["पटना"]))
            .Single(e => e.Text == "पटना").EnglishName.Should().Be("Patna (office)");

    [Fact]
    public void Many_own_names_do_not_disturb_each_other()
    {
        KnownName[] names = [.. Enumerable.Range(0, 200).Select(i => new KnownName(EntityType.Product, $"Item {i}", [$"वस्तुक {i}"]))];
        Analyze(string.Join(' ', Enumerable.Range(0, 200).Select(i => $"वस्तुक {i} आया।")), names)
            .Count(e => e.Type == EntityType.Product).Should().Be(200);
    }

    [Fact]
    public void A_table_gives_names()
    {
        using StringReader table = new("# ours\ntype\tenglish\thindi\tshort\tid\nPERSON\tMeera Sen\tमीरा सेन;मीरा सेनगुप्ता\tमीरा\t\n");
        HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities().KnowNames(table, "names.tsv").Build();
        pipeline.Analyze("मीरा सेन आईं।").Entities.Should().ContainSingle(e => e.EnglishName == "Meera Sen");
    }

    [Theory]
    [InlineData("type\tenglish\n", "names.tsv(1): expected the header type, english, hindi, short, id parted by tabs, found 'type\tenglish'")]
    [InlineData("", "names.tsv: expected a header line, found the end of the file")]
    [InlineData("type\tenglish\thindi\tshort\tid\nPERSON\tA\n", "names.tsv(2): expected 5 cells parted by tabs, found 2")]
    [InlineData("type\tenglish\thindi\tshort\tid\nHUMAN\tA\tअ\t\t\n", "names.tsv(2): expected a type such as PERSON, found 'HUMAN'")]
    [InlineData("type\tenglish\thindi\tshort\tid\nDATE\tA\tअब\t\t\n", "names.tsv(2): expected a type that has names, found Date")]
    [InlineData("type\tenglish\thindi\tshort\tid\nPERSON\t\tअब\t\t\n", "names.tsv(2): expected an English name, found none")]
    [InlineData("type\tenglish\thindi\tshort\tid\nPERSON\tA\t\t\t\n", "names.tsv(2): expected a Hindi name of A, found none")]
    [InlineData("type\tenglish\thindi\tshort\tid\nPERSON\tA\t...\t\t\n", "names.tsv(2): expected names of letters for A, found '...'")]
    public void A_row_that_does_not_fit_is_refused_with_its_place(string table, string message)
    {
        Action read = () => new HindiPipelineBuilder().KnowNames(new StringReader(table), "names.tsv");
        read.Should().Throw<HindiDataException>().WithMessage(message);
    }

    [Fact]
    public void A_name_in_code_that_does_not_fit_is_refused()
    {
        Action know = () => new HindiPipelineBuilder().KnowNames([Desk, new KnownName(EntityType.Person, " ", ["राम"])]);
        know.Should().Throw<ArgumentException>().WithMessage("names[1]: expected an English name, found none*");
    }

    [Fact]
    public void The_choice_of_a_name_is_explained()
    {
        HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities().Build();
        Dictionary<string, EntityNameRule> rules = pipeline
            .Explain("रूस के राष्ट्रपति व्लादिमीर पुतिन ने कहा। पुतिन बुधवार को विश्व स्वास्थ्य संगठन (डब्ल्यूएचओ) के प्रमुख से मिले। वहां रूपजान खातूनवाला भी थीं।")
            .GroupBy(e => e.Entity.Text).ToDictionary(g => g.Key, g => g.Last().Rule);
        rules["व्लादिमीर पुतिन"].Should().Be(EntityNameRule.FullName);
        rules["पुतिन"].Should().Be(EntityNameRule.PartOfFullName);
        rules["बुधवार"].Should().Be(EntityNameRule.None);
        rules["रूपजान खातूनवाला"].Should().Be(EntityNameRule.Reading);
    }

    [Fact]
    public void An_explanation_lists_what_else_it_could_be()
    {
        EntityExplanation explanation = new HindiPipelineBuilder().FindEntities().Build().Explain("भारत ने पाकिस्तान से कहा।")[0];
        explanation.Candidates.Should().Contain(c => c.EnglishName == "India" && c.Type == EntityType.Location);
        explanation.Candidates.Should().BeInDescendingOrder(c => c.Score);
    }

    private static IReadOnlyList<Entity> Analyze(string text, params KnownName[] names) =>
        new HindiPipelineBuilder().FindEntities().KnowNames(names).Build().Analyze(text).Entities;
}
