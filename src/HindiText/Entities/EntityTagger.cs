using HindiText.Linking;

namespace HindiText.Entities;

/// <summary>A tagged stretch of tokens.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Type">What it is.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Value">The value of a date, time, amount or number.</param>
internal readonly record struct TaggedSpan(int FirstToken, int TokenCount, EntityType Type, double Confidence, string? Value)
{
    public int EndToken => FirstToken + TokenCount;
}

/// <summary>Marks what the knowledge base knows by its full name; the trained model will take this over.</summary>
internal static class EntityTagger
{
    public static List<TaggedSpan> Tag(
        string text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, DateOnly? referenceDate)
    {
        List<NameMatch> matches = [];
        NameMatcher.Find(KnowledgeBase.Shipped, text, tokens, matches, []);
        List<TaggedSpan> spans = [];
        int end = 0;
        foreach (NameMatch match in matches.GroupBy(m => m.FirstToken).Select(g => g.MaxBy(m => m.TokenCount)))
        {
            if (match.FirstToken < end)
                continue;
            EntityType type = KnowledgeBase.Shipped.TypeOf(KnowledgeBase.Shipped.Uses(match.Node)[0].Entity);
            spans.Add(new TaggedSpan(match.FirstToken, match.TokenCount, type, 0.5, null));
            end = match.EndToken;
        }

        return spans;
    }
}
