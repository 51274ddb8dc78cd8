using System.Text.Json;

namespace HindiText.Samples.NewsExplorer;

/// <summary>
/// <c>POST /analyze</c> with <c>{"text"}</c> gives <c>{"document","why"}</c>: the document as <c>hinditext annotate --morphology</c> writes
/// it, and for each of its entities what gave it its name and what else it could have meant. A text is bounded,
/// and so is the time and the number of analyses at once: a page that asks too often is told to come back.
/// </summary>
internal static class AnalyzeEndpoint
{
    /// <summary>Most bytes of a request.</summary>
    public const int LongestRequest = 1 << 19;

    private const int LongestText = 100_000;
    private const int MostCandidates = 5;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly SemaphoreSlim Free = new(Environment.ProcessorCount);
    private static readonly HindiPipeline Pipeline = new HindiPipelineBuilder().FindMorphology().FindEntities().FindKeywords().Build();

    public static void Map(WebApplication app) => app.MapPost("/analyze", Analyze);

    private static async Task<IResult> Analyze(HttpRequest request)
    {
        if (!request.HasJsonContentType())
            return Refuse(StatusCodes.Status415UnsupportedMediaType, "expected application/json");
        string? text;
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            text = body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("text", out JsonElement given)
                && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        }
        catch (BadHttpRequestException e)
        {
            return Refuse(e.StatusCode, "expected a shorter text, sent at once");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Refuse(StatusCodes.Status400BadRequest, "expected JSON");
        }

        if (text is null)
            return Refuse(StatusCodes.Status400BadRequest, "expected {\"text\": \"…\"}");
        if (text.Length > LongestText)
            return Refuse(StatusCodes.Status413PayloadTooLarge, $"expected at most {LongestText:N0} characters, found {text.Length:N0}");
        if (!await Free.WaitAsync(LongestWait, request.HttpContext.RequestAborted))
            return Refuse(StatusCodes.Status503ServiceUnavailable, "busy; try again");
        Task<byte[]> analysis = Task.Run(() =>
        {
            try
            {
                using MemoryStream json = new();
                json.Write("{\"document\":"u8);
                HindiJsonLines.Write(json, "page", Pipeline.Analyze(text, request.HttpContext.RequestAborted));
                json.Write(",\"why\":"u8);
                JsonSerializer.Serialize(json, WhyOf(text), ExplorerJson.Default.WhyArray);
                json.Write("}"u8);
                return json.ToArray();
            }
            finally
            {
                Free.Release();
            }
        });
        try
        {
            return Results.Bytes(await analysis.WaitAsync(LongestWait, request.HttpContext.RequestAborted), "application/json");
        }
        catch (TimeoutException)
        {
            return Refuse(StatusCodes.Status503ServiceUnavailable, $"not done within {LongestWait.TotalSeconds} seconds");
        }
    }

    private static Why[] WhyOf(string text) =>
    [
        .. Pipeline.Explain(text).Select(e => new Why(
            e.Rule.ToString(), [.. e.Candidates.Take(MostCandidates).Select(c => new Candidate(c.EnglishName, c.Type.ToString(), c.Score))])),
    ];

    private static IResult Refuse(int status, string reason) => Results.Text(reason, statusCode: status);
}

/// <summary>Why an entity has its name.</summary>
internal sealed record Why(string Rule, Candidate[] Candidates);

/// <summary>What a mention could mean.</summary>
internal sealed record Candidate(string Name, string Type, int Score);
