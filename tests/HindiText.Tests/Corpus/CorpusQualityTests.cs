using HindiText.Corpus;
using HindiText.Linking;

namespace HindiText.Tests.Corpus;

/// <summary>What the corpus's README promises, checked over all articles.</summary>
public class CorpusQualityTests
{
    private static readonly IReadOnlyList<CorpusArticle> Articles =
        CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "all");

    private static readonly string[] Sections =
    [
        "world", "politics", "states", "courts", "economy", "technology", "science", "health", "weather", "farming", "education", "cricket",
        "sport", "culture", "local",
    ];

    private static readonly HashSet<string> Titles =
    [
        "श्री", "श्रीमती", "सुश्री", "डॉ.", "डा.", "डॉ", "प्रो.", "राष्ट्रपति", "प्रधानमंत्री", "पीएम", "मुख्यमंत्री", "सीएम", "मंत्री", "न्यायमूर्ति", "जस्टिस", "कैप्टन", "मेजर", "कर्नल", "जनरल",
        "राज्यपाल", "सांसद", "विधायक", "कप्तान", "मिस्टर", "मि.",
    ];

    private static readonly HashSet<string> Postpositions = ["ने", "को", "से", "में", "पर", "का", "की", "के", "तक", "जी", "साहब"];

    [Fact]
    public void Every_file_of_the_folder_is_in_the_manifest()
    {
        string folder = Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "articles");
        Directory.EnumerateFiles(folder).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Articles.Select(a => a.Id));
    }

    [Fact]
    public void Headers_say_what_the_format_allows() => Faults(a =>
    [
        .. Sections.Contains(a.Section) ? [] : new[] { $"section {a.Section}" },
        .. a.Style is "danda" or "fullstop" or "mixed" or "scraped" ? [] : new[] { $"style {a.Style}" },
        .. a.Date.Year is >= 2000 and <= 2026 ? [] : new[] { $"date {a.Date}" },
        .. a.Keywords.Count is >= 6 and <= 10 ? [] : new[] { $"{a.Keywords.Count} keywords" },
    ]).Should().BeEmpty();

    [Fact]
    public void Keywords_and_their_variants_stand_in_the_text() => Faults(a => a.Keywords
        .SelectMany(k => k.Variants.Prepend(k.Text))
        .Where(form => !a.Text.Contains(form, StringComparison.Ordinal))).Should().BeEmpty();

    [Fact]
    public void Marks_are_clean_of_titles_postpositions_and_space() => Faults(a => a.Mentions
        .Where(m => m.Text != m.Text.Trim()
            || (m.Type == EntityType.Person && Titles.Contains(m.Text.Split(' ')[0]) && !m.EnglishName!.StartsWith("Shree ", StringComparison.Ordinal))
            || (m.Text.Contains(' ', StringComparison.Ordinal) && Postpositions.Contains(m.Text.Split(' ')[^1]) && m.Type < EntityType.Work))
        .Select(m => $"line {m.Line}: {m.Text}")).Should().BeEmpty();

    [Fact]
    public void Marks_begin_and_end_where_tokens_do() => Faults(a =>
    {
        HashSet<int> starts = [], ends = [];
        foreach (HindiToken token in Hindi.Tokenize(a.Text))
        {
            starts.Add(token.Start);
            ends.Add(token.End);
        }

        return a.Mentions.Where(m => !starts.Contains(m.Span.Start) || !ends.Contains(m.Span.End)).Select(m => $"line {m.Line}: {m.Text}");
    }).Should().BeEmpty();

    [Fact]
    public void Articles_have_their_length() => Faults(a =>
    {
        int words = a.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words is >= 150 and <= 480 ? [] : [$"{words} words"];
    }).Should().BeEmpty();

    [Fact]
    public void No_sentence_stands_in_two_articles()
    {
        Dictionary<string, string> seen = [];
        List<string> repeated = [];
        foreach (CorpusArticle article in Articles)
        {
            foreach (Sentence sentence in new HindiPipelineBuilder().Build().Analyze(article.Text).Sentences.Where(s => s.TokenCount >= 10))
            {
                // Nearly the same: figures and function words do not make a sentence new.
                string key = string.Join(' ', NameFolding.Words(article.Text.AsSpan(sentence.Span).ToString()).Where(w => w.Length > 3 && !char.IsDigit(w[0])));
                if (key.Count(c => c == ' ') >= 3 && !seen.TryAdd(key, article.Id) && seen[key] != article.Id)
                    repeated.Add($"{article.Id} and {seen[key]}: {article.Text.AsSpan(sentence.Span)}");
            }
        }

        repeated.Should().BeEmpty();
    }

    [Fact]
    public void One_Hindi_full_name_has_one_English_spelling()
    {
        // Names of three words or more are hardly ever shared by two people.
        IEnumerable<string> twofold = Articles
            .SelectMany(a => a.Mentions.Where(m => m.Type == EntityType.Person && m.Text.Count(c => c == ' ') >= 1).Select(m => (m, a.Id)))
            .GroupBy(x => string.Join(' ', NameFolding.Words(x.m.Text)))
            .Where(g => g.Select(x => x.m.EnglishName).Distinct().Count() > 1)
            .Select(g => $"{g.First().m.Text}: {string.Join(", ", g.Select(x => $"{x.m.EnglishName} ({x.Id})").Distinct())}");
        twofold.Should().BeEmpty();
    }

    private static List<string> Faults(Func<CorpusArticle, IEnumerable<string>> check) =>
        [.. Articles.SelectMany(a => check(a).Select(fault => $"{a.Id}: {fault}"))];
}
