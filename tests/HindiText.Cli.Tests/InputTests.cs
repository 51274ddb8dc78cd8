using System.Text;
using System.Text.Json;

namespace HindiText.Cli.Tests;

/// <summary>What is read, how it is decoded, and what is refused.</summary>
public sealed class InputTests : ToolFolder
{
    private const string Text = "नरेंद्र मोदी 😀 आए।";

    [Fact]
    public void A_folder_is_read_to_its_depths_in_the_order_of_names()
    {
        Write("b.txt", "ख");
        Write("a/z.jsonl", "{\"id\":\"z\",\"text\":\"क\"}");
        Write("c.csv.gz", Compressed("id,text\nq,\"ग, \"\"घ\"\"\nङ\"\n"));
        Write("picture.png", [1, 2, 3]);
        Ids(Run("annotate", Folder)).Should().Equal("z", PathOf("b.txt"), "q");
        Texts(Run("annotate", Folder)).Should().Equal("क", "ख", "ग, \"घ\"\nङ");
    }

    [Theory]
    [InlineData("*.txt", "a.txt", "b.txt")]
    [InlineData("**/*.txt", "a.txt", "b.txt", "sub/d.txt", "sub/deep/c.txt")]
    [InlineData("sub/?.txt", "sub/d.txt")]
    [InlineData("s*/**/c.*", "sub/deep/c.txt")]
    public void Patterns_choose_files(string pattern, params string[] expected)
    {
        foreach (string name in (string[])["a.txt", "b.txt", "sub/d.txt", "sub/deep/c.txt", "x.md"])
            Write(name, "क");
        Ids(Run("annotate", PathOf(pattern))).Should().Equal(expected.Select(PathOf));
    }

    [Fact]
    public void All_encodings_that_are_read_give_the_same_text()
    {
        Write("1.txt", Encoding.UTF8.GetBytes(Text));
        Write("2.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]);
        Write("3.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]);
        Write("4.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]);
        Write("5.txt.gz", Compressed(Text));
        Write("6.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(JsonSerializer.Serialize(new { text = Text }))]);
        Texts(Run("annotate", Folder)).Should().Equal(Enumerable.Repeat(Text, 6));
    }

    [Fact]
    public void What_is_no_text_is_refused_with_its_place()
    {
        byte[] long_ = Encoding.UTF8.GetBytes(new string('क', 50_000));
        Dictionary<string, (byte[] Bytes, string Fault)> files = new()
        {
            ["a.txt"] = ([.. long_, 0xE0, 0xA4, (byte)'x'], "expected UTF-8, found byte 0xE0 at position 150000"),
            ["b.txt"] = ([.. long_, 0xE0, 0xA4], "expected UTF-8, found byte 0xE0 at position 150000"),
            ["c.txt"] = ([.. Encoding.UTF8.Preamble, (byte)'a', 0xC0], "expected UTF-8, found byte 0xC0 at position 4"),
            ["d.txt"] = ([.. Encoding.Unicode.Preamble, (byte)'a', 0, 0x3D, 0xD8, (byte)'b', 0], "expected UTF-16, found half a surrogate pair (0xD83D) at position 4"),
            ["e.txt"] = ([.. Encoding.Unicode.Preamble, (byte)'a', 0, 7], "expected UTF-16, found half a code unit at position 4"),
            ["f.txt"] = ([.. Encoding.UTF32.Preamble, (byte)'a', 0, 0, 0], "expected UTF-8 or UTF-16, found the mark of UTF-32"),
            ["f2.txt"] = (Encoding.Unicode.GetBytes("नरेंद्र मोदी\nआए।"), "expected UTF-8, or UTF-16 with its mark, found UTF-16 without one"),
            ["f3.txt"] = (Encoding.BigEndianUnicode.GetBytes("उसने"), "expected UTF-8, or UTF-16 with its mark, found UTF-16 without one"),
            ["g.csv"] = (Encoding.UTF8.GetBytes("id,body\n1,a"), "expected a column \"text\", found \"id\", \"body\""),
            ["h.csv"] = (Encoding.UTF8.GetBytes("id,text\n1,a,b\n"), "expected 2 cells, found 3"),
            ["i.html"] = (Encoding.UTF8.GetBytes("<html><body><nav>a</nav></body></html>"), "expected a page with an article, found none in it"),
            ["i2.html"] = (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000))), "expected elements at most 500 deep"),
            ["i3.html"] = (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 400)) + string.Concat(Enumerable.Repeat("<p>क", 20_000))), "together 2000000 levels, found more"),
            ["j.txt.gz"] = (Encoding.UTF8.GetBytes("no gzip at all"), "expected whole gzip"),
            ["k.txt.gz"] = (Compressed(string.Concat(Enumerable.Range(0, 50_000)))[..^2000], "expected whole gzip"),
        };
        foreach ((string name, (byte[] bytes, _)) in files)
            Write(name, bytes);
        Write("z.txt", Text);
        ProgramRun run = Run("annotate", Folder);
        run.ExitCode.Should().Be(2);
        Texts(run).Should().Equal(Text);
        string[] faults = Lines(run.Error);
        faults.Should().HaveCount(files.Count);
        foreach (((string name, (_, string fault)), string found) in files.Zip(faults))
            found.Should().StartWith($"hinditext: {PathOf(name)}").And.Contain(fault);
    }

    [Fact]
    public void Faulty_lines_do_not_stop_the_good_ones()
    {
        string file = Write("a.jsonl", "{\"text\":\"क\"}\n[]\n{\"id\":1}\n{\"text\":5}\n{\"text\":\"\\ud800\"}\n{\"id\":2,\"text\":\"ख\"}\n");
        ProgramRun run = Run("annotate", file);
        Texts(run).Should().Equal("क", "ख");
        Lines(run.Error).Select(l => l[(file.Length + "hinditext: ".Length)..]).Should().SatisfyRespectively(
            l => l.Should().StartWith("(2): expected an object"),
            l => l.Should().StartWith("(3): expected an object with a string \"text\", found \"id\""),
            l => l.Should().StartWith("(4): expected a string \"text\", found Number"),
            l => l.Should().StartWith("(5): expected text in Unicode"));
    }

    [Fact]
    public void Of_a_web_page_only_the_article_is_read()
    {
        string body = string.Concat(Enumerable.Repeat("<p>नरेंद्र मोदी ने पटना में कहा कि काम जारी है, और लोग साथ हैं।</p>", 20));
        string file = Write("a.html", $"<html><head><title>बड़ी ख़बर</title><script>बुरा()</script></head><body><nav>मेनू</nav><article><h1>बड़ी ख़बर</h1>{body}</article><footer>कॉपीराइट</footer></body></html>");
        string text = Texts(Run("annotate", file)).Single();
        text.Should().StartWith("बड़ी ख़बर\n\nनरेंद्र मोदी").And.NotContain("मेनू").And.NotContain("बुरा").And.NotContain("कॉपीराइट");
    }

    [Fact]
    public void A_result_in_the_folder_that_is_read_is_no_input()
    {
        string file = Write("a.jsonl", "{\"text\":\"राम\"}"), output = PathOf("out.jsonl");
        for (int i = 0; i < 2; i++)
        {
            Run("annotate", Folder, "-o", output).ExitCode.Should().Be(0);
            Lines(File.ReadAllText(output)).Should().ContainSingle();
        }

        ProgramRun same = Run("annotate", file, "-o", file);
        same.ExitCode.Should().Be(3);
        File.ReadAllText(file).Should().Be("{\"text\":\"राम\"}");
    }

    [Fact]
    public void Fields_have_the_names_given()
    {
        string table = Write("a.csv", "url,title,body\nx,y,राम\n");
        string json = Write("b.jsonl", "{\"url\":\"w\",\"body\":\"सीता\"}");
        ProgramRun run = Run("annotate", "--text-field", "body", "--id-field", "url", table, json);
        Ids(run).Should().Equal("x", "w");
        Texts(run).Should().Equal("राम", "सीता");
    }

    private static IEnumerable<string> Ids(ProgramRun run) => Fields(run, "id");

    private static IEnumerable<string> Texts(ProgramRun run) => Fields(run, "text");

    private static IEnumerable<string> Fields(ProgramRun run, string name) =>
        Lines(run.Output).Select(l => JsonDocument.Parse(l).RootElement.GetProperty(name).GetString()!).ToList();
}
