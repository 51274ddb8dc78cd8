namespace HindiText;

/// <summary>The one way in: what can be done with a Hindi text. All members are safe to call from many threads.</summary>
public static partial class Hindi
{
    private static readonly Lazy<HindiPipeline> Everything = new(() => new HindiPipelineBuilder().FindEntities().FindKeywords().Build());

    /// <summary>
    /// Finds everything: tokens, sentences, entities with their English names, and up to ten keywords. No text makes it throw.
    /// The shipped data is opened at the first call.
    /// </summary>
    /// <param name="text">Any string; an empty one gives an empty document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static HindiDocument Analyze(string text) => Everything.Value.Analyze(text);
}
