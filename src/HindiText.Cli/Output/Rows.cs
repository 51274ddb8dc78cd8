namespace HindiText.Cli;

/// <summary>An analysis as rows, layer by layer.</summary>
internal static class Rows
{
    public static IEnumerable<Row> OfSentences(string id, HindiDocument document) =>
        document.Sentences.Select(s => Of(id, "sentence", document, s.Span));

    public static IEnumerable<Row> OfTokens(string id, HindiDocument document)
    {
        for (int i = 0; i < document.Tokens.Count; i++)
        {
            HindiToken token = document.Tokens[i];
            Row row = Of(id, "token", document, token.Span) with { Type = Names.Of(token.Kind) };
            yield return document.Morphology.Count == 0
                ? row
                : row with { Lemma = document.Morphology[i].Lemma, Pos = Names.Of(document.Morphology[i].Upos) };
        }
    }

    public static IEnumerable<Row> OfEntities(string id, HindiDocument document) => document.Entities.Select(e =>
        Of(id, "entity", document, e.Span) with
        {
            Type = Names.Of(e.Type),
            English = e.EnglishName,
            Id = e.Id,
            Source = e.NameSource is EntityNameSource source ? Names.Of(source) : null,
            Value = e.Value,
            Score = Math.Round(e.Confidence, 3),
            Group = e.Group,
        });

    public static IEnumerable<Row> OfKeywords(string id, HindiDocument document) => document.Keywords.Select(k =>
        Of(id, "keyword", document, k.Spans[0]) with
        {
            Text = k.Text,
            English = k.EnglishName,
            Score = Math.Round(k.Score, 3),
            Times = k.Spans.Count,
        });

    public static IEnumerable<Row> OfAll(string id, HindiDocument document) =>
        OfSentences(id, document).Concat(OfTokens(id, document)).Concat(OfEntities(id, document)).Concat(OfKeywords(id, document));

    private static Row Of(string id, string layer, HindiDocument document, TextSpan span) => new()
    {
        Document = id,
        Layer = layer,
        Start = span.Start,
        End = span.End,
        Text = document.Text.AsSpan(span).ToString(),
    };
}
