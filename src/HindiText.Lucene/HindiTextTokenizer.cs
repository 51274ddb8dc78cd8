using HindiText.Normalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>
/// The words, numbers, addresses and emoji that <see cref="Hindi.Tokenize(ReadOnlySpan{char})"/> finds, in canonical form, with
/// offsets of the text as it was given. Punctuation and signs make no terms and no gaps. A token of more than
/// <see cref="MaximumTokenLength"/> code units comes in pieces. The whole field is held in memory while it is read.
/// </summary>
public sealed class HindiTextTokenizer : Tokenizer
{
    /// <summary>The most UTF-16 code units of the text that become one term.</summary>
    public const int MaximumTokenLength = 255;

    private readonly FieldText _field = new();
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly ITypeAttribute _type;
    private bool _mayChange;

    /// <summary>Reads a text.</summary>
    /// <param name="input">The text.</param>
    public HindiTextTokenizer(TextReader input)
        : this(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, input)
    {
    }

    /// <summary>Reads a text, with attributes from a factory.</summary>
    /// <param name="factory">What makes the attributes.</param>
    /// <param name="input">The text.</param>
    public HindiTextTokenizer(AttributeFactory factory, TextReader input)
        : base(factory, input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _field.Read(m_input);
        if (HasAttribute<IFieldTextAttribute>())
            GetAttribute<IFieldTextAttribute>().Set(_field.Text.ToString(), CorrectOffset);
        _mayChange = CanonicalCheck.MayChange(_field.Text);
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_field.TryNext(out HindiToken token))
            return false;
        ReadOnlySpan<char> raw = _field.Text.Slice(token.Start, token.Length);
        _term.Set(_mayChange ? Canonical(raw) : raw);
        _offset.SetOffset(CorrectOffset(token.Start), CorrectOffset(token.End));
        _type.Type = TokenTypes.Of(token.Kind);
        return true;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        int end = CorrectOffset(_field.Length);
        _offset.SetOffset(end, end);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _field.Clear();
    }

    internal static ReadOnlySpan<char> Canonical(ReadOnlySpan<char> raw) => CanonicalCheck.MayChange(raw) ? Hindi.Normalize(raw.ToString()) : raw;
}
