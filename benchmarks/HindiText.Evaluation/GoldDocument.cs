using HindiText.Corpus;

namespace HindiText.Evaluation;

/// <summary>An article's annotation in the shape of an analysis, so that both can be written and compared alike.</summary>
internal static class GoldDocument
{
    public static HindiDocument Of(CorpusArticle article)
    {
        HindiDocument analysis = new HindiPipelineBuilder().Build().Analyze(article.Text);
        Dictionary<object, int> groups = [];
        List<Entity> entities = [];
        foreach (CorpusMention mention in article.Mentions)
        {
            if (!groups.TryGetValue(mention.Identity, out int group))
                groups[mention.Identity] = group = groups.Count;
            entities.Add(new Entity
            {
                Span = mention.Span,
                Text = mention.Text,
                Type = mention.Type,
                EnglishName = mention.EnglishName,
                Confidence = 1,
                Group = group,
            });
        }

        IEnumerable<Keyword> keywords = article.Keywords.Select((k, rank) => new Keyword
        {
            Text = k.Text,
            Score = 1.0 / (1 + rank),
            Spans = [.. k.Variants.Prepend(k.Text).SelectMany(form => Occurrences(article.Text, form)).Distinct().OrderBy(s => s.Start)],
            EnglishName = k.EnglishName,
        });
        return new HindiDocument(article.Text, analysis.Tokens, analysis.Sentences, [], entities, [.. keywords]);
    }

    private static IEnumerable<TextSpan> Occurrences(string text, string form)
    {
        for (int at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + form.Length, StringComparison.Ordinal))
            yield return new TextSpan(at, form.Length);
    }
}
