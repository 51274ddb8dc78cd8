using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>
/// The whole text of the field, for filters that need more of it than a term: <see cref="HindiTextTokenizer"/> sets it when a filter of
/// its chain asks for the attribute.
/// </summary>
public interface IFieldTextAttribute : IAttribute
{
    /// <summary>The text as the tokenizer read it; empty before that.</summary>
    string Text { get; }

    /// <summary>Where an offset of <see cref="Text"/> lies in the text before the chain's char filters.</summary>
    /// <param name="offset">In UTF-16 code units.</param>
    int CorrectOffset(int offset);

    /// <summary>Sets both.</summary>
    /// <param name="text">The text.</param>
    /// <param name="correctOffset">What <see cref="CorrectOffset"/> does.</param>
    void Set(string text, Func<int, int> correctOffset);
}
