using CsCheck;
using HindiText.Corpus;

namespace HindiText.Tests.Keywords;

public class CollectionTests
{
    private static readonly HindiPipeline Tokens = new HindiPipelineBuilder().Build();

    private static readonly HindiDocument[] Documents =
    [
        .. CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "dev").Select(a => Hindi.Analyze(a.Text)),
    ];

    [Fact]
    public void Parts_counted_apart_and_merged_are_the_whole()
    {
        KeywordBackground whole = Counted(Documents), merged = Counted(Documents[..10]);
        merged.Merge(Counted(Documents[10..]));
        Bytes(merged).Should().Equal(Bytes(whole));
    }

    [Fact]
    public void Saved_counts_come_back()
    {
        byte[] saved = Bytes(Counted(Documents));
        KeywordBackground loaded = KeywordBackground.Load(new MemoryStream(saved), "a.bg");
        (loaded.DocumentCount, loaded.DocumentFrequency("और")).Should().Be((Documents.Length, Counted(Documents).DocumentFrequency("और")));
        Bytes(loaded).Should().Equal(saved);
    }

    [Fact]
    public void What_any_text_counts_is_saved_and_comes_back() => RandomText.Gen.Sample(
        text => Bytes(KeywordBackground.Load(new MemoryStream(Bytes(Counted([Tokens.Analyze(text)]))), "a.bg")).Should().Equal(Bytes(Counted([Tokens.Analyze(text)]))),
        iter: 3000);

    /// <summary>A letter with a nukta in one code unit is two when canonical.</summary>
    [Theory]
    [InlineData(256, 1)]
    [InlineData(257, 0)]
    public void The_longest_words_are_saved_and_come_back(int letters, int words)
    {
        KeywordBackground counted = Counted([Tokens.Analyze(new string('\u0958', letters))]);
        counted.WordCount.Should().Be(words);
        byte[] saved = Bytes(counted);
        Bytes(KeywordBackground.Load(new MemoryStream(saved), "a.bg")).Should().Equal(saved);
    }

    [Fact]
    public void Damaged_counts_are_refused_wherever_the_damage_is()
    {
        byte[] saved = Bytes(Counted(Documents[..1]));
        for (int i = 0; i < saved.Length; i++)
        {
            byte[] damaged = [.. saved];
            damaged[i] ^= 0x11;
            Action load = () => KeywordBackground.Load(new MemoryStream(damaged), "a.bg");
            load.Should().Throw<HindiDataException>($"byte {i} is not what was saved").WithMessage("a.bg*expected*found*");
            Action shorter = () => KeywordBackground.Load(new MemoryStream(saved[..i]), "a.bg");
            shorter.Should().Throw<HindiDataException>();
        }
    }

    [Fact]
    public void More_words_than_the_capacity_are_forgotten_rarest_first()
    {
        KeywordBackground small = new(1000);
        foreach (HindiDocument document in Documents)
            small.Add(document);
        small.WordCount.Should().BeLessThanOrEqualTo(1000);
        small.DocumentFrequency("के").Should().Be(Counted(Documents).DocumentFrequency("के"));
    }

    [Fact]
    public void A_summary_counts_documents()
    {
        CollectionSummary summary = new();
        foreach (HindiDocument document in Documents)
            summary.Add(document);
        summary.DocumentCount.Should().Be(Documents.Length);
        (EntityType type, string name, long documents) = summary.TopEntities(1)[0];
        documents.Should().Be(Documents.Count(d => d.Entities.Any(e => e.Type == type && e.EnglishName == name)));
        summary.TopKeywords(5).Should().HaveCount(5).And.BeInDescendingOrder(k => k.Documents);
    }

    [Fact]
    public void A_small_summary_still_finds_the_most_frequent()
    {
        FrequentItems<int> items = new(100, EqualityComparer<int>.Default);
        Random random = new(1);
        for (int i = 0; i < 100_000; i++)
            items.Add(random.Next(2) == 0 ? random.Next(5) : random.Next(5, 10_000), _ => { });
        items.Top(5, (a, b) => a - b).Select(t => t.Item).Should().BeEquivalentTo([0, 1, 2, 3, 4]);
    }

    private static KeywordBackground Counted(IEnumerable<HindiDocument> documents)
    {
        KeywordBackground background = new();
        foreach (HindiDocument document in documents)
            background.Add(document);
        return background;
    }

    private static byte[] Bytes(KeywordBackground background)
    {
        using MemoryStream stream = new();
        background.Save(stream);
        return stream.ToArray();
    }
}
