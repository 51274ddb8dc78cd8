using HindiText.Lucene;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HindiText.Samples.SearchNews;

/// <summary>An article that was found.</summary>
/// <param name="Score">By BM25.</param>
/// <param name="Name">The article.</param>
/// <param name="Title">Its title.</param>
/// <param name="Snippet">Its best passage, with <see cref="NewsIndex.Before"/> and <see cref="NewsIndex.After"/> around what was found.</param>
internal sealed record Hit(double Score, string Name, string Title, string Snippet);

/// <summary>An index in memory.</summary>
internal sealed class NewsIndex : IDisposable
{
    public const string Before = "\u0002";
    public const string After = "\u0003";

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Person = "person";
    private const string Body = "text";

    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly Func<string, Query> _queries;
    private readonly HindiTextHighlighter _highlighter;
    private readonly bool _hasPersons;

    private NewsIndex(Analyzer articles, Func<string, Query> queries, bool hasPersons)
    {
        _writer = new IndexWriter(_directory, new IndexWriterConfig(Version, articles));
        _queries = queries;
        _highlighter = new HindiTextHighlighter(articles, Body, Before, After, escapeHtml: false);
        _hasPersons = hasPersons;
    }

    /// <summary>Both scripts, English names of the people and places in the articles, abbreviations.</summary>
    public static NewsIndex HindiText()
    {
        HindiTextQueryBuilder queries = new(new HindiTextAnalyzer(Version, breadth: MatchBreadth.AcrossScripts));
        return new NewsIndex(
            new HindiTextAnalyzer(Version, breadth: MatchBreadth.AcrossScripts, entities: true), text => queries.Build(Body, text), hasPersons: true);
    }

    /// <summary>What comes with Lucene.Net.</summary>
    public static NewsIndex HindiAnalyzer()
    {
        HindiAnalyzer analyzer = new(Version);
        return new NewsIndex(analyzer, text => WordsOf(analyzer, text), hasPersons: false);
    }

    private static BooleanQuery WordsOf(Analyzer analyzer, string text)
    {
        BooleanQuery query = [];
        using TokenStream stream = analyzer.GetTokenStream(Body, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            query.Add(new TermQuery(new Term(Body, term.ToString())), Occur.SHOULD);
        stream.End();
        return query;
    }

    public void Add(NewsArticle article)
    {
        Document document =
        [
            new StoredField("name", article.Name),
            new StoredField("title", article.Title),
            new TextField(Body, article.Text, Field.Store.YES),
        ];
        if (_hasPersons)
        {
            foreach (string name in Hindi.Analyze(article.Text).Entities.Where(e => e.Type == EntityType.Person).Select(e => e.EnglishName!).Distinct())
                document.Add(new StringField(Person, name.ToLowerInvariant(), Field.Store.NO));
        }

        _writer.AddDocument(document);
    }

    /// <summary>Finds articles: those with most of the query's words, or those that name a person for <c>person:Xi Jinping</c>.</summary>
    public IReadOnlyList<Hit> Search(string text, int count)
    {
        Query query = QueryOf(text);
        using DirectoryReader reader = DirectoryReader.Open(_writer, applyAllDeletes: true);
        IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
        return [.. searcher.Search(query, count).ScoreDocs.Select(hit => HitOf(searcher.Doc(hit.Doc), hit.Score, query))];
    }

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }

    private Hit HitOf(Document document, double score, Query query)
    {
        string body = document.Get(Body);
        return new Hit(score, document.Get("name"), document.Get("title"), _highlighter.Snippet(body, query));
    }

    private Query QueryOf(string text)
    {
        if (_hasPersons && text.StartsWith(Person + ":", StringComparison.Ordinal))
        {
            string name = text[(Person.Length + 1)..].Trim(' ', '"').ToLowerInvariant();
            // The name asks; its words, which weigh nothing, show where.
            BooleanQuery persons = new() { { new TermQuery(new Term(Person, name)), Occur.MUST } };
            foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                persons.Add(new TermQuery(new Term(Body, word)) { Boost = 0 }, Occur.SHOULD);
            return persons;
        }

        return _queries(text);
    }
}
