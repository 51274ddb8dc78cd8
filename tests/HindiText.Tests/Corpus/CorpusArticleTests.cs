using HindiText.Corpus;

namespace HindiText.Tests.Corpus;

public class CorpusArticleTests
{
    private const string Header = "id: x\ntitle: [शी|PERSON|Xi Jinping] की वार्ता\nsection: world\ndate: 2026-02-05\nstyle: danda\n";

    [Fact]
    public void Marks_leave_the_text_and_say_where_they_stood()
    {
        CorpusArticle article = CorpusArticle.Parse(
            Header + "keyword: वार्ता | talks | बातचीत ; बैठक\n\n[बुधवार|DATE] को \\[कल\\] [शी|PERSON|Xi Jinping] आए।\n", "x.txt");
        article.Text.Should().Be("शी की वार्ता\n\nबुधवार को [कल] शी आए।");
        article.Mentions.Select(m => article.Text.AsSpan(m.Span).ToString()).Should().Equal("शी", "बुधवार", "शी");
        article.Mentions[0].Identity.Should().Be(article.Mentions[2].Identity);
        article.Keywords.Should().ContainSingle().Which.Variants.Should().Equal("बातचीत", "बैठक");
        article.Date.Should().Be(new DateOnly(2026, 2, 5));
    }

    [Theory]
    [InlineData("[शी|PERSON]", "x.txt(7,1): expected a mark*found no English name*")]
    [InlineData("[शी|LEADER|Xi]", "x.txt(7,1): expected a mark*found the type 'LEADER'*")]
    [InlineData("[कल|DATE|yesterday]", "*found an English name*")]
    [InlineData("[शी|PERSON|Xi", "*found no closing bracket*")]
    [InlineData("[शी [जिनपिंग|PERSON|Xi]]", "*found a mark inside the mark*")]
    public void A_bad_mark_is_refused_with_its_place(string body, string message)
    {
        Action parse = () => CorpusArticle.Parse(Header + "\n" + body + "\n", "x.txt");
        parse.Should().Throw<HindiDataException>().WithMessage(message);
    }

    [Theory]
    [InlineData("id: x\n\nराम", "x.txt: expected a header line 'title: …', found none")]
    [InlineData("id: x\nid: y\n\nराम", "x.txt(2): expected one line 'id', found a second")]
    [InlineData("id: x\nराम", "x.txt(2): expected id, title*found 'राम'")]
    public void A_bad_header_is_refused_with_its_place(string content, string message)
    {
        Action parse = () => CorpusArticle.Parse(content, "x.txt");
        parse.Should().Throw<HindiDataException>().WithMessage(message);
    }
}
