using HindiText.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>
/// Takes the inflected forms of a word to one key: करती करता करते, लड़का लड़के लड़कों, भारतीय भारतीयों. चीन and चीनी, पिता and पीता stay apart.
/// Expects folded terms; leaves those with <see cref="IKeywordAttribute.IsKeyword"/> alone.
/// </summary>
public sealed class HindiTextStemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;
    private readonly StemCache _stems = new();

    /// <summary>Stems the terms of a stream.</summary>
    /// <param name="input">The stream.</param>
    public HindiTextStemFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        if (_keyword.IsKeyword)
            return true;
        int length = _term.Length;
        if (length <= StemCache.MaximumWord && length > 0 && _term.Buffer[0] is >= '\u0900' and <= '\u097F')
            _term.SetLength(_stems.Stem(_term.ResizeBuffer(length + SearchStemmer.MaximumGrowth), length));
        return true;
    }
}
