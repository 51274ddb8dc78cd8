using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>The whole text of the field. Lucene finds this class by the interface's name.</summary>
public sealed class FieldTextAttribute : global::Lucene.Net.Util.Attribute, IFieldTextAttribute
{
    private Func<int, int> _correctOffset = offset => offset;

    /// <inheritdoc/>
    public string Text { get; private set; } = "";

    /// <inheritdoc/>
    public int CorrectOffset(int offset) => _correctOffset(offset);

    /// <inheritdoc/>
    public void Set(string text, Func<int, int> correctOffset)
    {
        Text = text;
        _correctOffset = correctOffset;
    }

    /// <summary>Does nothing: the text is the field's, not a term's.</summary>
    public override void Clear()
    {
    }

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target) => ((IFieldTextAttribute)target).Set(Text, _correctOffset);
}
