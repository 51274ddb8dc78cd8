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
