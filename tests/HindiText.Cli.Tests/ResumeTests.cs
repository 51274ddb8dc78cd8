using System.Diagnostics;
using Parquet;

namespace HindiText.Cli.Tests;

/// <summary>Runs that are killed at any moment and started again.</summary>
public sealed class ResumeTests : ToolFolder
{
    private const int Count = 1500;

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task A_killed_run_goes_on_and_ends_with_the_same_file(string format)
    {
        WriteNews();
        string expected = PathOf("expected." + format);
        string output = PathOf("out." + format);
        Stopwatch watch = Stopwatch.StartNew();
        ProgramRun whole = Run("entities", PathOf("news"), "-o", expected);
        whole.ExitCode.Should().Be(2, "one of the files is faulty");
        double seconds = watch.Elapsed.TotalSeconds;

        Random random = new(format.Length);
        int killed = 0, resumed = 0;
        ProgramRun last;
        do
        {
            // The first kill comes when some work is done; of the others most fall within the work, some before it begins and some after it.
            TimeSpan patience = killed < 12 ? TimeSpan.FromSeconds(seconds * random.NextDouble()) : Timeout.InfiniteTimeSpan;
            string[] arguments = ["entities", PathOf("news"), "-o", output];
            last = killed == 0
                ? ProgramRun.Killed("HindiText.Cli", arguments, () => File.Exists(output + ".journal"))
                : ProgramRun.Killed("HindiText.Cli", arguments, patience);
            killed++;
            resumed += last.Error.Contains("going on after", StringComparison.Ordinal) ? 1 : 0;
            if (last.ExitCode is not (0 or 2))
                File.Exists(output).Should().BeFalse("a file that is not whole does not stand under its name");
        }
        while (last.ExitCode is not (0 or 2));

        resumed.Should().BePositive("some runs went on where another was killed");
        last.Error.Should().Contain("0700.txt: expected UTF-8, found byte 0xFF at position 0", "faults of the parts done before are told as well");
        if (format == "parquet")
            (await DocumentsOf(output)).Should().Equal(await DocumentsOf(expected));
        else
            File.ReadAllBytes(output).Should().Equal(File.ReadAllBytes(expected));
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo("expected." + format, "out." + format);
    }

    [Fact]
    public void A_part_of_other_inputs_or_another_command_is_not_gone_on_with()
    {
        WriteNews();
        string output = PathOf("out.jsonl");
        ProgramRun.Killed("HindiText.Cli", ["entities", PathOf("news"), "-o", output], () => File.Exists(output + ".journal"));
        File.Exists(output + ".journal").Should().BeTrue();
        Write("news/0000.txt", "अब कुछ और है, और लंबा।");
        ProgramRun run = Run("entities", PathOf("news"), "-o", output);
        run.Error.Should().NotContain("going on");
        File.ReadAllText(output).Should().Be(Run("entities", PathOf("news")).Output);
    }

    [Fact]
    public void A_journal_that_a_killed_run_had_begun_does_not_stay()
    {
        Write("out.jsonl.journal.next", "{\"Run\":");
        Run("entities", Write("a.txt", "राम"), "-o", PathOf("out.jsonl")).ExitCode.Should().Be(0);
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo("a.txt", "out.jsonl");
    }

    [Fact]
    public void Two_runs_into_one_file_do_not_mix()
    {
        string output = PathOf("out.jsonl");
        using FileStream other = new(output + ".partial", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Run("entities", Write("a.txt", "राम"), "-o", output).ExitCode.Should().Be(3);
    }

    private static async Task<List<string>> DocumentsOf(string path)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        List<string> rows = [];
        for (int g = 0; g < reader.RowGroupCount; g++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(g);
            string?[] documents = new string?[group.RowCount], texts = new string?[group.RowCount];
            int?[] starts = new int?[group.RowCount];
            await group.ReadAsync(reader.Schema.GetDataFields().Single(f => f.Name == "document"), documents!);
            await group.ReadAsync(reader.Schema.GetDataFields().Single(f => f.Name == "text"), texts!);
            await group.ReadAsync<int>(reader.Schema.GetDataFields().Single(f => f.Name == "start"), starts);
            rows.AddRange(documents.Zip(texts, starts).Select(r => $"{r.First} {r.Second} {r.Third}"));
        }

        return rows;
    }

    private void WriteNews()
    {
        for (int i = 0; i < Count; i++)
            Write($"news/{i:0000}.txt", string.Concat(Enumerable.Range(0, 1 + (i % 7)).Select(n => $"शी जिनपिंग ने {i * n} लोगों से बीजिंग में बात की। पुतिन मास्को लौटे।\n")));
        Write("news/0700.txt", [0xFF]);
    }
}
