namespace HindiText.Corpus;

/// <summary>A marked mention.</summary>
/// <param name="Span">Its place in <see cref="CorpusArticle.Text"/>.</param>
/// <param name="Text">The mention as it stands there.</param>
/// <param name="Type">What it is.</param>
/// <param name="EnglishName">Its English name; null for dates, times, amounts and numbers.</param>
/// <param name="Group">What tells it from another thing of the same type and English name; usually null.</param>
/// <param name="Line">The line of the file that it stands in, from 1.</param>
public sealed record CorpusMention(TextSpan Span, string Text, EntityType Type, string? EnglishName, string? Group, int Line)
{
    /// <summary>Mentions of an article with equal identities are the same thing.</summary>
    public (EntityType Type, string Name, string? Group) Identity => (Type, EnglishName ?? Text, Group);
}
