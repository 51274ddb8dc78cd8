using System.Text.Json.Serialization;
using HindiText.Corpus;

namespace HindiText.Samples.NewsExplorer;

/// <summary>An article of the corpus to choose.</summary>
internal sealed record Choice(string Id, string Title);

/// <summary>The articles of this repository's corpus.</summary>
internal static class CorpusEndpoints
{
    public static void Map(WebApplication app)
    {
        Dictionary<string, string> texts = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(CorpusFolder.Find(AppContext.BaseDirectory), "articles"), "*.txt").Order(StringComparer.Ordinal))
        {
            CorpusArticle article = CorpusArticle.Load(file);
            texts.Add(article.Id, article.Text);
        }

        Choice[] choices = [.. texts.Select(t => new Choice(t.Key, t.Value.Split('\n', 2)[0]))];
        app.MapGet("/articles", () => Results.Json(choices, ExplorerJson.Default.ChoiceArray));
        app.MapGet("/articles/{id}", (string id) => texts.TryGetValue(id, out string? text) ? Results.Text(text) : Results.NotFound());
    }
}

/// <summary>What is sent as JSON, without reflection.</summary>
[JsonSerializable(typeof(Choice[]))]
[JsonSerializable(typeof(Why[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ExplorerJson : JsonSerializerContext;
