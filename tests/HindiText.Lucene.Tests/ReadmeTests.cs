using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

/// <summary>The package's README: its example prints what stands below it, and what it says of kept words is so.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        string readme = File.ReadAllText(Path.Combine(PublicApiTests.Repository(), "src", "HindiText.Lucene", "README.md")).ReplaceLineEndings("\n");
        readme.Should().Contain("```\n" + string.Concat(Example().Select(line => line + "\n")) + "```\n");
        readme.Should().Contain($"{WordCache.MaximumWords:N0} words (4 MB)");
    }

    private static List<string> Example()
    {
        List<string> lines = [];
        using Analyzer analyzer = new HindiTextAnalyzer(LuceneVersion.LUCENE_48);
        using RAMDirectory directory = new();
        using IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer));
        writer.AddDocument([new TextField("text", "चुनावों के बाद भाजपा ने सरकार बनाई।", Field.Store.YES)]);

        HindiTextQueryBuilder queries = new((HindiTextAnalyzer)analyzer);
        HindiTextHighlighter highlighter = new(analyzer, "text");
        using DirectoryReader reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        IndexSearcher searcher = new(reader);
        foreach (string typed in new[] { "चुनाव", "chunav", "भारतीय जनता पार्टी" })
        {
            Query query = queries.Build("text", typed);
            foreach (ScoreDoc hit in searcher.Search(query, 10).ScoreDocs)
                lines.Add($"{typed}: {highlighter.Snippet(searcher.Doc(hit.Doc).Get("text"), query)}");
        }

        return lines;
    }
}
