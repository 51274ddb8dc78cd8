using System.Diagnostics;
using System.Globalization;
using CsCheck;
using HindiText.Corpus;

namespace HindiText.Tests.Pipeline;

public class PipelineTests
{
    private const string Article =
        "बीजिंग: चीन के राष्ट्रपति शी जिनपिंग और रूसी राष्ट्रपति व्लादिमीर पुतिन ने बुधवार को वीडियो कॉल पर बात की। जिनपिंग ने कहा कि संबंध मज़बूत हैं। शी ने यूक्रेन का नाम लिया.\n©2026 खबर संसार, All Rights Reserved";

    [Fact]
    public void Every_mention_of_a_person_is_found_with_the_full_name()
    {
        HindiDocument document = Hindi.Analyze(Article);
        document.Entities.Where(e => e.EnglishName == "Xi Jinping").Select(e => e.Text).Should().Equal("शी जिनपिंग", "जिनपिंग", "शी");
        document.Entities.Where(e => e.EnglishName == "Xi Jinping").Select(e => e.Group).Distinct().Should().ContainSingle();
        document.Entities.Single(e => e.Text == "व्लादिमीर पुतिन").EnglishName.Should().Be("Vladimir Putin");
        document.Entities.Single(e => e.Text == "रूसी").Type.Should().Be(EntityType.Group);
        document.Entities.Single(e => e.Text == "बुधवार").Type.Should().Be(EntityType.Date);
    }

    [Fact]
    public void A_demonym_before_a_word_for_tongues_is_a_language() =>
        Hindi.Analyze("बयान रूसी भाषा में जारी हुआ।").Entities.Single().Should().Match<Entity>(e => e.Type == EntityType.Language && e.EnglishName == "Russian");

    [Fact]
    public void A_footer_yields_no_keyword() =>
        Hindi.Analyze(Article).Keywords.Select(k => k.Text).Should().NotContain(k => k.Contains("Rights") || k.Contains("Reserved") || k.Contains("2026"));

    [Fact]
    public void Spans_index_the_text_in_all_articles_of_the_corpus()
    {
        foreach (CorpusArticle article in CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "train"))
            Check(Hindi.Analyze(article.Text)).Should().BeTrue("of {0}", article.Id);
    }

    [Fact]
    public void Spans_index_any_text() => RandomText.Gen.Sample(text => Check(Hindi.Analyze(text)), iter: 3000);

    /// <summary>HINDITEXT_STRESS_MINUTES makes it longer, as the scheduled job does.</summary>
    [Fact]
    public void Many_threads_find_what_one_finds_for_a_while()
    {
        double minutes = double.Parse(Environment.GetEnvironmentVariable("HINDITEXT_STRESS_MINUTES") ?? "0.05", CultureInfo.InvariantCulture);
        HindiPipeline pipeline = new HindiPipelineBuilder().FindMorphology().FindEntities().FindKeywords().Build();
        string[] texts = [.. CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "train").Take(40).Select(a => a.Text)];
        byte[][] alone = [.. texts.Select(t => Json(pipeline, t))];
        Stopwatch clock = Stopwatch.StartNew();
        Parallel.For(0, 8, thread =>
        {
            for (int i = thread; clock.Elapsed.TotalMinutes < minutes; i++)
                Json(pipeline, texts[i % texts.Length]).AsSpan().SequenceEqual(alone[i % texts.Length]).Should().BeTrue();
        });
    }

    private static byte[] Json(HindiPipeline pipeline, string text)
    {
        using MemoryStream json = new();
        HindiJsonLines.Write(json, "id", pipeline.Analyze(text));
        return json.ToArray();
    }

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        string[] texts = [.. CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "train").Take(12).Select(a => a.Text)];
        string[] alone = [.. texts.Select(Written)];
        string[] together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Written).ToArray();
        together.Should().Equal(alone);
    }

    [Fact]
    public void A_reference_date_gives_relative_dates_their_value()
    {
        HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities(new DateOnly(2026, 2, 5)).Build();
        HindiDocument document = pipeline.Analyze("बुधवार को, पिछले महीने, दो साल पहले, 15 अगस्त 2024 को और शाम 5 बजे 500 करोड़ रुपये, 5.2 प्रतिशत, डेढ़ लाख लोग।");
        document.Entities.Select(e => $"{e.Text} = {e.Value}").Should().Equal(
            "बुधवार = 2026-02-04",
            "पिछले महीने = 2026-01",
            "दो साल पहले = 2024",
            "15 अगस्त 2024 = 2024-08-15",
            "शाम 5 बजे = T17:00",
            "500 करोड़ रुपये = INR 5000000000",
            "5.2 प्रतिशत = 5.2",
            "डेढ़ लाख = 150000");
    }

    [Fact]
    public void A_line_without_end_is_analysed()
    {
        string line = string.Concat(Enumerable.Repeat("राम और सीता पटना के पास ", 9000));
        HindiDocument document = Hindi.Analyze(line);
        document.Sentences.Should().ContainSingle();
        document.Entities.Should().NotBeEmpty();
    }

    [Fact]
    public void Arguments_are_checked()
    {
        ((Action)(() => Hindi.Analyze(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => new HindiPipelineBuilder().FindKeywords().Build())).Should().Throw<InvalidOperationException>().WithMessage("*FindEntities*");
        ((Action)(() => new HindiPipelineBuilder().FindKeywords(0))).Should().Throw<ArgumentOutOfRangeException>();
        Hindi.Analyze("").Tokens.Should().BeEmpty();
    }

    private static string Written(string text)
    {
        using MemoryStream stream = new();
        HindiJsonLines.Write(stream, "x", Hindi.Analyze(text));
        return Convert.ToBase64String(stream.ToArray());
    }

    private static bool Check(HindiDocument document)
    {
        int end = 0;
        foreach (Entity entity in document.Entities)
        {
            if (entity.Span.Start < end || entity.Span.End > document.Text.Length || entity.Span.IsEmpty)
                return false;
            if (!document.Text.AsSpan(entity.Span).SequenceEqual(entity.Text))
                return false;
            end = entity.Span.End;
        }

        return document.Keywords.All(k => k.Spans.Count > 0
            && k.Spans.All(s => s.Start >= 0 && s.End <= document.Text.Length)
            && k.Spans.Any(s => document.Text.AsSpan(s).SequenceEqual(k.Text)));
    }
}
