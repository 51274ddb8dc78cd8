using System.Runtime.InteropServices;
using System.Text;
using HindiText.Corpus;
using HindiText.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace HindiText.Fuzz;

/// <summary>Everything that takes text or files of others, each as a check that throws where a promise is broken.</summary>
internal static class Entries
{
    private static readonly HindiPipeline Everything = new HindiPipelineBuilder().FindMorphology().FindEntities(new DateOnly(2026, 1, 1)).FindKeywords(5, diversity: 0.3).Build();
    private static readonly HindiPipeline Names = new HindiPipelineBuilder().FindEntities().Build();

    private static readonly HindiTextAnalyzer Analyzer = new(LuceneVersion.LUCENE_48);
    private static readonly HindiTextQueryBuilder Queries = new(Analyzer);
    private static readonly HindiTextHighlighter Highlighter = new(Analyzer, "body");

    private static readonly HindiPipeline[] Classics =
    [
        .. Enum.GetValues<KeywordMethod>().Where(m => m != KeywordMethod.HindiText).Select(m => new HindiPipelineBuilder().FindKeywords(5, m).Build()),
    ];

    /// <summary>The checks by name, with the share of executions that each gets: the cheap ones more.</summary>
    public static IReadOnlyList<(string Name, int Share, Action<string> Check)> All { get; } =
    [
        ("Tokenize", 150, Tokenize),
        ("TokenizeUtf8", 100, TokenizeUtf8),
        ("SplitSentences", 100, SplitSentences),
        ("ReadSentences", 60, ReadSentences),
        ("Graphemes, Aksharas", 60, Graphemes),
        ("Normalize", 150, Normalize),
        ("tokens of the canonical form", 100, CanonicalTokens),
        ("SpellName", 5, text => Hindi.SpellName(text.Length > 40 ? text[..40] : text, (EntityType)(text.Length % 3))),
        ("ToIso15919, FromIso15919", 60, Iso),
        ("Analyze, HindiJsonLines, HindiConllu", 6, Analyze),
        ("Explain", 3, text => Names.Explain(text)),
        ("keyword methods", 4, text => Classics[text.Length % Classics.Length].Analyze(text)),
        ("Lucene analyzer", 40, Search),
        ("Lucene query builder, highlighter", 6, Query),
        ("KnowNames", 30, KnowNames),
        ("KeywordBackground.Load", 30, text => Refuses<HindiDataException>(() => KeywordBackground.Load(new MemoryStream(Encoding.Unicode.GetBytes(text)), "background"))),
        ("corpus articles", 30, text => Refuses<FormatException, HindiDataException>(() => CorpusArticle.Parse("id: a\nsection: world\n\n" + text, "a.txt"))),
    ];

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException("broken: " + what);
    }

    private static void Tokenize(string text)
    {
        int end = 0;
        foreach (HindiToken token in Hindi.Tokenize(text))
        {
            Require(token.Start >= end && token.Length > 0, "tokens in order");
            Require(token.End <= text.Length, "tokens inside the text");
            end = token.End;
        }
    }

    private static void TokenizeUtf8(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string read = Encoding.UTF8.GetString(bytes);
        List<HindiToken> expected = [], found = [];
        foreach (HindiToken token in Hindi.Tokenize(read))
            expected.Add(token);
        foreach (HindiToken token in Hindi.TokenizeUtf8(bytes, OffsetUnit.Utf16CodeUnits))
            found.Add(token);
        Require(expected.SequenceEqual(found), "the same tokens from UTF-8");
        foreach (HindiToken _ in Hindi.TokenizeUtf8(MemoryMarshal.AsBytes(text.AsSpan()), OffsetUnit.Utf8Bytes))
        {
        }
    }

    private static void SplitSentences(string text)
    {
        int end = 0;
        foreach (Sentence sentence in Hindi.SplitSentences(text))
        {
            Require(sentence.Span.Start >= end && sentence.Span.End <= text.Length, "sentences in order and inside the text");
            end = sentence.Span.End;
        }
    }

    private static void ReadSentences(string text)
    {
        int count = 0;
        foreach (StreamedSentence _ in Hindi.ReadSentences(new StringReader(text)))
            count++;
        Require(count == Hindi.SplitSentences(text).Count(), "as many sentences from a stream");
    }

    private static void Graphemes(string text)
    {
        int end = 0;
        foreach (TextSpan span in Hindi.Graphemes(text))
        {
            Require(span.Start == end && span.Length > 0, "graphemes without gaps");
            end = span.End;
        }

        Require(end == text.Length, "graphemes to the end");
        foreach (TextSpan span in Hindi.Aksharas(text))
            Require(span.End <= text.Length, "aksharas inside the text");
    }

    private static void Normalize(string text)
    {
        foreach (NormalizationLevel level in Enum.GetValues<NormalizationLevel>())
        {
            string once = Hindi.Normalize(text, level);
            Require(Hindi.Normalize(once, level) == once, $"{level} is idempotent");
        }
    }

    private static void CanonicalTokens(string text)
    {
        string canonical = Hindi.Normalize(text);
        List<string> raw = [], ready = [];
        foreach (HindiToken token in Hindi.Tokenize(text))
            raw.Add(Hindi.Normalize(text.Substring(token.Start, token.Length)));
        foreach (HindiToken token in Hindi.Tokenize(canonical))
            ready.Add(canonical.Substring(token.Start, token.Length));
        Require(raw.Count == ready.Count, "raw text has as many tokens as its canonical form");
    }

    private static void Iso(string text)
    {
        string latin = Hindi.ToIso15919(text);
        Hindi.FromIso15919(latin);
        Hindi.FromIso15919(text);
    }

    private static void Analyze(string text)
    {
        HindiDocument document = Everything.Analyze(text);
        foreach (Entity entity in document.Entities)
            Require(entity.Span.End <= text.Length && entity.Confidence is >= 0 and <= 1, "entities inside the text, confidence a share");
        foreach (Keyword keyword in document.Keywords)
            Require(keyword.Spans.All(s => s.End <= text.Length), "keywords inside the text");
        using MemoryStream json = new();
        HindiJsonLines.Write(json, "id", document);
        Require(json.ToArray().AsSpan(0, (int)json.Length - 1).IndexOf((byte)'\n') < 0, "one line of JSON");
        HindiConllu.Write(new StringWriter(), "id", document);
    }

    private static void Search(string text)
    {
        using TokenStream stream = Analyzer.GetTokenStream("body", text);
        IOffsetAttribute offsets = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            Require(offsets.StartOffset >= 0 && offsets.EndOffset <= text.Length && offsets.StartOffset <= offsets.EndOffset, "offsets inside the text");
        stream.End();
    }

    private static void Query(string text)
    {
        string words = text.Length > 80 ? text[..80] : text;
        string marked = Highlighter.Highlight(text, Queries.Build("body", words));
        Require(marked.Length >= text.Length, "nothing is lost in highlighting");
    }

    private static void KnowNames(string text)
    {
        const string header = "type\tenglish\thindi\tshort\tid\n";
        Refuses<HindiDataException>(() => new HindiPipelineBuilder().KnowNames(new StringReader(text), "names"));
        Refuses<HindiDataException>(() => new HindiPipelineBuilder().FindEntities().KnowNames(new StringReader(header + "PERSON\tA\t" + text), "names").Build().Analyze(text));
    }

    private static void Refuses<TExpected>(Action read)
        where TExpected : Exception => Refuses<TExpected, TExpected>(read);

    private static void Refuses<TFirst, TSecond>(Action read)
        where TFirst : Exception
        where TSecond : Exception
    {
        try
        {
            read();
        }
        catch (TFirst)
        {
        }
        catch (TSecond)
        {
        }
    }
}
