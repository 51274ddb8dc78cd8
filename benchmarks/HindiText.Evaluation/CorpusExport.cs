using System.Text;
using HindiText.Corpus;

namespace HindiText.Evaluation;

/// <summary>The corpus's gold annotation in the forms that other programs read.</summary>
internal static class CorpusExport
{
    private static readonly HindiPipeline TokensOnly = new HindiPipelineBuilder().Build();

    /// <summary>The tokens of an article, as the library finds them.</summary>
    public static IReadOnlyList<HindiToken> Tokens(CorpusArticle article) => TokensOnly.Analyze(article.Text).Tokens;

    /// <summary>Writes a token and its BIO tag a line, with an empty line after each sentence.</summary>
    public static void WriteConll(IEnumerable<CorpusArticle> articles, string path)
    {
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (CorpusArticle article in articles)
        {
            HindiDocument document = TokensOnly.Analyze(article.Text);
            foreach (Sentence sentence in document.Sentences)
            {
                foreach (HindiToken token in document.Tokens.Skip(sentence.FirstToken).Take(sentence.TokenCount))
                    writer.WriteLine($"{article.Text.AsSpan(token.Span)}\t{TagOf(article, token)}");
                writer.WriteLine();
            }
        }
    }

    /// <summary>Writes an article a line, with its gold entities and keywords.</summary>
    public static void WriteJsonLines(IEnumerable<CorpusArticle> articles, string path)
    {
        using FileStream stream = File.Create(path);
        foreach (CorpusArticle article in articles)
            HindiJsonLines.Write(stream, article.Id, GoldDocument.Of(article));
    }

    private static string TagOf(CorpusArticle article, HindiToken token)
    {
        CorpusMention? mention = article.Mentions.FirstOrDefault(m => m.Span.Overlaps(token.Span));
        if (mention is null)
            return "O";
        return (token.Start <= mention.Span.Start ? "B-" : "I-") + mention.Type.ToString().ToUpperInvariant();
    }
}
