using System.Text;
using HindiText.Corpus;

namespace HindiText.Benchmarks;

/// <summary>The texts that speed is measured on, made of the corpus's articles.</summary>
internal static class BenchmarkTexts
{
    private const int Length = 1_000_000;

    /// <summary>News that ends its sentences with the danda, about a million code units.</summary>
    public static string Danda { get; } = Joined(a => a.Style == "danda");

    /// <summary>Pages as scraped: no space after full stops, addresses, Latin words.</summary>
    public static string Scraped { get; } = Joined(a => a.Style == "scraped");

    /// <summary>Mostly Latin words.</summary>
    public static string Latin { get; } = Repeated("The ISRO mission चंद्रयान-3 was launched from Sriharikota by LVM3, https://example.org says. ");

    /// <summary>Nothing but marks, each on no letter: the worst text there is for a word rule.</summary>
    public static string Marks { get; } = Repeated("ािीुूंः्");

    /// <summary>Whole articles.</summary>
    public static IReadOnlyList<string> Articles { get; } = [.. Corpus().Select(a => a.Text)];

    private static IReadOnlyList<CorpusArticle> Corpus() => CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "train");

    private static string Joined(Func<CorpusArticle, bool> chosen)
    {
        StringBuilder text = new();
        List<CorpusArticle> articles = [.. Corpus().Where(chosen)];
        for (int i = 0; text.Length < Length; i++)
            text.Append(articles[i % articles.Count].Text).Append("\n\n");
        return text.ToString(0, Length);
    }

    private static string Repeated(string piece)
    {
        StringBuilder text = new();
        while (text.Length < Length)
            text.Append(piece);
        return text.ToString(0, Length);
    }
}
