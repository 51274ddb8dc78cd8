using System.Text;
using System.Text.Json;

namespace HindiText.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hinditext");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Annotate_writes_a_line_of_json_a_document()
    {
        string file = Write("a.txt", "\uFEFFशी जिनपिंग ने बुधवार को बीजिंग में कहा।");
        ProgramRun run = Run("annotate", file);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        JsonElement document = Lines(run).Should().ContainSingle().Subject;
        document.GetProperty("id").GetString().Should().Be(file);
        document.GetProperty("text").GetString().Should().StartWith("शी", "a byte order mark is no text");
        document.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("type").GetString())
            .Should().Equal("PERSON", "DATE", "LOCATION");
        document.GetProperty("entities")[0].GetProperty("english").GetString().Should().Be("Xi Jinping");
        document.GetProperty("sentences").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Offsets_in_the_output_are_those_of_the_text()
    {
        string file = Write("a.txt", "😀 \u095Bिला\u200Cधिकारी ने पटना\u00A0में कहा| नरेंद्र मोदी आए.");
        JsonElement document = Lines(Run("annotate", file)).Single();
        string text = document.GetProperty("text").GetString()!;
        foreach (JsonElement entity in document.GetProperty("entities").EnumerateArray())
            text[entity.GetProperty("start").GetInt32()..entity.GetProperty("end").GetInt32()].Should().Be(entity.GetProperty("text").GetString());
        document.GetProperty("tokens").EnumerateArray().Select(t => text[t.GetProperty("start").GetInt32()..t.GetProperty("end").GetInt32()])
            .Should().Contain(["😀", "\u095Bिला\u200Cधिकारी", "पटना"]);
    }

    [Fact]
    public void An_empty_file_is_an_empty_document()
    {
        JsonElement document = Lines(Run("annotate", Write("empty.txt", ""))).Single();
        document.GetProperty("text").GetString().Should().BeEmpty();
        document.GetProperty("tokens").GetArrayLength().Should().Be(0);
        document.GetProperty("keywords").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Faulty_inputs_are_named_and_the_others_done()
    {
        string good = Write("good.txt", "राम घर गया।");
        string bad = Path.Combine(_folder.FullName, "bad.txt");
        File.WriteAllBytes(bad, [.. Encoding.UTF8.GetBytes("राम"), 0xFF]);
        string missing = Path.Combine(_folder.FullName, "missing.txt");
        string empty = _folder.CreateSubdirectory("empty").FullName;
        ProgramRun run = Run("annotate", missing, missing + "*", bad, empty, good);
        run.ExitCode.Should().Be(2);
        Lines(run).Should().ContainSingle();
        run.Error.TrimEnd().Split('\n').Select(l => l.TrimEnd()).Should().Equal(
            $"hinditext: {missing}: no such file",
            $"hinditext: {missing}*: no file matches",
            $"hinditext: {bad}: expected UTF-8, found byte 0xFF at position 9",
            $"hinditext: {empty}: expected .txt, .jsonl, .csv or .html in the folder, also with .gz, found none");
    }

    [Fact]
    public void Json_lines_are_documents_with_their_own_ids()
    {
        string file = Write("a.jsonl", "{\"id\":\"x\",\"text\":\"राम\"}\n\n{\"id\":7,\"text\":\"सीता\"}\n{\"text\":\"घर\"}\nnot json\n");
        ProgramRun run = Run("annotate", file);
        Lines(run).Select(d => d.GetProperty("id").GetString()).Should().Equal("x", "7", $"{file}#4");
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"hinditext: {file}(5): expected a JSON object");
    }

    [Fact]
    public void Standard_input_is_a_document_or_lines()
    {
        ProgramRun annotated = ProgramRun.Of("HindiText.Cli", ["annotate", "-"], Encoding.UTF8.GetBytes("राम घर गया।"));
        Lines(annotated).Single().GetProperty("id").GetString().Should().Be("-");
        ProgramRun normalized = ProgramRun.Of("HindiText.Cli", ["normalize", "--level", "search", "-"], Encoding.UTF8.GetBytes("हिन्दी २०२४\n\nज़िला"));
        normalized.Output.Should().Be("हिंदी 2024\n\nजिला\n");
    }

    [Fact]
    public void A_wrong_command_line_fails_with_help()
    {
        ProgramRun run = Run("annotate");
        run.ExitCode.Should().Be(1);
        (run.Error + run.Output).Should().Contain("FILE");
    }

    [Fact]
    public void The_sample_shows_who_the_corpus_article_is_about()
    {
        ProgramRun run = ProgramRun.Of("AnalyzeNews", []);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Xi Jinping").And.Contain("Vladimir Putin").And.Contain("Security Council of Russia");
    }

    [Fact]
    public void The_sample_reads_a_folder_and_sums_up()
    {
        Write("a.txt", "नरेंद्र मोदी ने पटना में कहा।");
        Write("b.txt", "नरेंद्र मोदी दिल्ली लौटे।");
        ProgramRun run = ProgramRun.Of("AnalyzeNews", [_folder.FullName]);
        run.Output.Should().Contain("2 articles").And.Contain("Narendra Modi");
        ProgramRun.Of("AnalyzeNews", [Path.Combine(_folder.FullName, "none.txt")]).ExitCode.Should().Be(2);
    }

    private static ProgramRun Run(params string[] arguments) => ProgramRun.Of("HindiText.Cli", arguments);

    private static List<JsonElement> Lines(ProgramRun run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
