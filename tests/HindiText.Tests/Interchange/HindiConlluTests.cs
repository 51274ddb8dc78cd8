using System.Text.RegularExpressions;
using CsCheck;

namespace HindiText.Tests.Interchange;

public class HindiConlluTests
{
    private static readonly HindiPipeline Pipeline = new HindiPipelineBuilder().FindMorphology().Build();

    [Fact]
    public void A_sentence_is_written_as_its_words() => Write("वह घर गया।").Should().Be(
        "# newdoc id = a\n# sent_id = a-1\n# text = वह घर गया।\n"
        + "1\tवह\tवह\tPRON\t_\tCase=Nom|Number=Sing|Person=3\t_\t_\t_\t_\n"
        + "2\tघर\tघर\tNOUN\t_\tGender=Masc\t_\t_\t_\t_\n"
        + "3\tगया\tजाना\tVERB\t_\tAspect=Perf|Gender=Masc|Number=Sing|VerbForm=Part\t_\t_\t_\tSpaceAfter=No\n"
        + "4\t।\t।\tPUNCT\t_\t_\t_\t_\t_\t_\n\n");

    [Fact]
    public void Any_text_keeps_the_rules_of_the_format() => RandomText.Gen.Sample(text =>
    {
        string[] lines = Write(text).Split('\n');
        foreach (string line in lines.Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])))
        {
            string[] cells = line.Split('\t');
            cells.Should().HaveCount(10);
            cells.Should().OnlyContain(c => c.Length > 0 && !c.Any(char.IsWhiteSpace));
            cells[3].Should().MatchRegex("^[A-Z]+$");
            if (cells[5] != "_")
                cells[5].Split('|').Should().BeInAscendingOrder(StringComparer.OrdinalIgnoreCase).And.OnlyContain(f => Regex.IsMatch(f, "^[A-Z][A-Za-z]*=[A-Z0-9][A-Za-z0-9]*$"));
        }

        lines.Where(l => l.Length > 0).Should().OnlyContain(l => l[0] == '#' || char.IsAsciiDigit(l[0]));
    });

    [Fact]
    public void The_text_of_a_sentence_is_its_words_and_spaces() => RandomText.Gen.Sample(text =>
    {
        foreach (string block in Write(text).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(b => b.Contains('\t')))
        {
            string[] lines = block.Split('\n');
            string words = string.Concat(lines.Where(l => l[0] != '#').Select(l => l.Split('\t')).Select(c => c[1] + (c[9] == "_" ? " " : "")));
            lines.Where(l => l.StartsWith("# text = ", StringComparison.Ordinal)).Should().OnlyContain(l => l.Substring(9) == words.TrimEnd(' '));
        }
    });

    private static string Write(string text)
    {
        StringWriter writer = new();
        HindiConllu.Write(writer, "a", Pipeline.Analyze(text));
        return writer.ToString();
    }
}
