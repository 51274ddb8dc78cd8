using System.Diagnostics;
using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace HindiText.Cli.Tests;

/// <summary>The forms of the results, and the tool as a filter.</summary>
public sealed class OutputTests : ToolFolder
{
    private const string Text = "शी जिनपिंग, \"चीन\" में।";

    [Fact]
    public void Tokens_as_comma_separated_values()
    {
        string file = Write("a.txt", Text);
        Run("tokenize", "--format", "csv", file).Output.Replace(file, "F").Should().Be(
            "document,start,end,text,kind\nF,0,2,शी,word\nF,3,10,जिनपिंग,word\nF,10,11,\",\",punctuation\n"
            + "F,12,13,\"\"\"\",punctuation\nF,13,16,चीन,word\nF,16,17,\"\"\"\",punctuation\nF,18,21,में,word\nF,21,22,।,punctuation\n");
    }

    [Fact]
    public void Entities_as_json_lines()
    {
        JsonElement first = JsonDocument.Parse(Lines(Filter(Text, "entities", "-").Output)[0]).RootElement;
        first.GetProperty("document").GetString().Should().Be("-");
        first.GetProperty("text").GetString().Should().Be("शी जिनपिंग");
        first.GetProperty("type").GetString().Should().Be("PERSON");
        first.GetProperty("english").GetString().Should().Be("Xi Jinping");
        first.GetProperty("source").GetString().Should().Be("kb");
        first.GetProperty("confidence").GetDouble().Should().BeInRange(0.5, 1);
        first.TryGetProperty("value", out _).Should().BeFalse("what there is not is left out");
    }

    [Fact]
    public void Names_of_the_users_own_are_known()
    {
        string names = Write("own.tsv", "type\tenglish\thindi\tshort\tid\nPERSON\tMinal K.\tमीनल कोठारकर\t\tour:4\n");
        Filter("मीनल कोठारकर आईं।", "entities", "--names", names, "--format", "csv", "-").Output.Should().Contain("मीनल कोठारकर,PERSON,Minal K.,our:4,");
        ProgramRun refused = Filter("क", "entities", "--names", Write("bad.tsv", "type\tenglish\thindi\tshort\tid\nX\ta\tक\t\t\n"), "-");
        refused.ExitCode.Should().Be(1);
        refused.Error.Should().Contain("bad.tsv(2): expected a type");
    }

    [Fact]
    public void A_table_names_its_columns_and_keeps_control_characters_from_the_terminal()
    {
        ProgramRun run = Filter("मोदी\u001b[2J पटना गए।", "tokenize", "--format", "table", "-");
        run.Output.Should().Contain("kind").And.Contain("पटना").And.NotContain("\u001b");
    }

    [Fact]
    public void Conllu_has_lemma_and_part_of_speech() =>
        Filter("लड़के गए।", "tokenize", "--format", "conllu", "-").Output.Should().Contain("1\tलड़के\tलड़का\tNOUN");

    [Fact]
    public async Task Parquet_holds_the_rows_of_the_csv()
    {
        for (int i = 0; i < 300; i++)
            Write($"news/{i:000}.txt", $"शी जिनपिंग ने {i} लोगों से बीजिंग में बात की।");
        string parquet = PathOf("out.parquet");
        Run("entities", PathOf("news"), "-o", parquet).ExitCode.Should().Be(0);
        string[] csv = Lines(Run("entities", PathOf("news"), "--format", "csv").Output);
        await using ParquetReader reader = await ParquetReader.CreateAsync(parquet);
        reader.RowGroupCount.Should().Be(2, "a part of 256 documents, and the rest");
        List<string> rows = [string.Join(',', reader.Schema.GetDataFields().Select(f => f.Name))];
        for (int g = 0; g < reader.RowGroupCount; g++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(g);
            List<string[]> columns = [];
            foreach (DataField field in reader.Schema.GetDataFields())
                columns.Add(await Cells(group, field));
            rows.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(r => string.Join(',', columns.Select(c => c[r]))));
        }

        rows.Should().Equal(csv);
    }

    [Fact]
    public void As_a_filter_it_turns_lines_into_lines_in_their_order()
    {
        string input = string.Concat(Enumerable.Range(0, 2000).Select(i => $"हिन्दी {i}\n"));
        Filter(input, "normalize", "--level", "search", "-").Output.Should().Be(input.Replace("हिन्दी", "हिंदी", StringComparison.Ordinal));
        Filter("सुनील\n\nमोहन\n", "transliterate", "-").Output.Should().Be("Sunil\n\nMohan\n");
        string latin = Filter("शी जिनपिंग का समाचार\n", "transliterate", "--to", "iso15919", "-").Output;
        latin.Should().Be("śī jinapiṁga kā samācāra\n");
        Filter(latin, "transliterate", "--to", "devanagari", "-").Output.Should().Be("शी जिनपिंग का समाचार\n");
        string[] documents = Lines(Filter(input, "annotate", "--input", "lines", "-").Output);
        documents.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).Should().Equal(Enumerable.Range(1, 2000).Select(i => $"-#{i}"));
    }

    [Fact]
    public void It_ends_when_nobody_reads_its_output_any_more()
    {
        if (OperatingSystem.IsWindows())
            return;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HindiText.Cli.dll"), "normalize", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            process.StandardInput.WriteLine("क");
            process.StandardInput.Flush();
            process.StandardOutput.ReadLine().Should().Be("क", "a line is answered before the next one is there");
            process.StandardOutput.Close();
            while (!process.WaitForExit(0))
                process.StandardInput.WriteLine(new string('क', 1000));
        }
        catch (IOException)
        {
            // It no longer reads either.
        }

        process.WaitForExit(TimeSpan.FromSeconds(30)).Should().BeTrue();
        process.ExitCode.Should().Be(141);
    }

    [Fact]
    public void Wrong_options_and_outputs_are_told_apart()
    {
        string file = Write("a.txt", Text);
        Run("annotate", "--jobs", "0", file).ExitCode.Should().Be(1);
        Run("annotate", "--format", "xml", file).ExitCode.Should().Be(1);
        ProgramRun nowhere = Run("annotate", file, "-o", PathOf("none/out.jsonl"));
        nowhere.ExitCode.Should().Be(3);
        nowhere.Error.Should().Contain(PathOf("none/out.jsonl"));
        Run("annotate", file, "-o", Folder).ExitCode.Should().Be(3);
        ProgramRun pipe = Run("entities", "--format", "parquet", file);
        pipe.ExitCode.Should().Be(3);
        pipe.Error.Should().Contain("expected --output FILE");
    }

    [Fact]
    public void Help_teaches_by_example()
    {
        foreach (string command in (string[])["annotate", "tokenize", "entities", "keywords", "normalize", "transliterate"])
            Run(command, "--help").Output.Should().Contain("Examples:").And.Contain($"hinditext {command}").And.Contain("Exit codes:");
    }

    private static async Task<string[]> Cells(ParquetRowGroupReader group, DataField field)
    {
        int count = (int)group.RowCount;
        if (field.ClrType == typeof(int))
        {
            int?[] numbers = new int?[count];
            await group.ReadAsync<int>(field, numbers);
            return [.. numbers.Select(n => n?.ToString() ?? "")];
        }

        if (field.ClrType == typeof(double))
        {
            double?[] fractions = new double?[count];
            await group.ReadAsync<double>(field, fractions);
            return [.. fractions.Select(n => n?.ToString("0.###") ?? "")];
        }

        string?[] texts = new string?[count];
        await group.ReadAsync(field, texts!);
        return [.. texts.Select(t => t ?? "")];
    }
}
