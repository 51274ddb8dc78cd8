using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>
/// Adds to the first word of a name, at its position, the words of its English name in small letters and its id where it has one, so that
/// <c>Xi Jinping</c> finds शी, जिनपिंग and शी चिनफिंग. Those terms have the type <see cref="TokenTypes.Entity"/> and the offsets of the whole mention.
/// Needs <see cref="HindiTextTokenizer"/> at the head of the chain; costs an analysis of the whole field, so use it for indexing.
/// </summary>
public sealed class HindiTextEntityFilter : TokenFilter
{
    private static readonly Lazy<HindiPipeline> Entities = new(() => new HindiPipelineBuilder().FindEntities().Build());

    private readonly IFieldTextAttribute _field;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly ITypeAttribute _type;
    private readonly IPositionIncrementAttribute _position;
    private readonly Queue<string> _names = new();
    private IReadOnlyList<Entity> _entities = [];
    private int _next;
    private bool _isAnalyzed;
    private int _start;
    private int _end;

    /// <summary>Adds names to the terms of a stream.</summary>
    /// <param name="input">The stream.</param>
    public HindiTextEntityFilter(TokenStream input)
        : base(input)
    {
        _field = AddAttribute<IFieldTextAttribute>();
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _names.Clear();
        _isAnalyzed = false;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_names.TryDequeue(out string? name))
        {
            ClearAttributes();
            _term.Set(name);
            _offset.SetOffset(_start, _end);
            _type.Type = TokenTypes.Entity;
            _position.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken())
            return false;
        if (!_isAnalyzed)
            Analyze();
        FindNames();
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _names.Clear();
        _entities = [];
    }

    private void Analyze()
    {
        _entities = Entities.Value.Analyze(_field.Text).Entities;
        _next = 0;
        _isAnalyzed = true;
    }

    /// <summary>The names of the mention that the term begins, or of which it is the first word that is no stop word.</summary>
    private void FindNames()
    {
        while (_next < _entities.Count && _field.CorrectOffset(_entities[_next].Span.End) <= _offset.StartOffset)
            _next++;
        if (_next == _entities.Count || _field.CorrectOffset(_entities[_next].Span.Start) > _offset.StartOffset)
            return;
        Entity entity = _entities[_next++];
        (_start, _end) = (_offset.StartOffset, Math.Max(_offset.EndOffset, _field.CorrectOffset(entity.Span.End)));
        if (entity.EnglishName is null)
            return;
        foreach (HindiToken token in Hindi.Tokenize(entity.EnglishName))
        {
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol))
                _names.Enqueue(entity.EnglishName.Substring(token.Start, token.Length).ToLower(CultureInfo.InvariantCulture));
        }

        if (entity.Id is not null)
            _names.Enqueue(entity.Id.ToLower(CultureInfo.InvariantCulture));
    }
}
