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
    private readonly WordCache _met = new();

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
        int length = _term.Length;
        if (!_keyword.IsKeyword && HasStem(_term.AsSpan()))
            _term.SetLength(Stem(_term.ResizeBuffer(length + SearchStemmer.MaximumGrowth), length));
        return true;
    }

    /// <summary>Whether a folded term is one that is stemmed: written in Devanagari.</summary>
    internal static bool HasStem(ReadOnlySpan<char> term) => term.Length > 0 && term[0] is >= '\u0900' and <= '\u097F';

    private int Stem(Span<char> buffer, int length)
    {
        int stemLength = _met.Find(buffer, length, TokenKind.Word, out ReadOnlySpan<char> stem);
        if (stemLength >= 0)
        {
            stem[..stemLength].CopyTo(buffer);
            return stemLength;
        }

        ReadOnlySpan<char> word = buffer[..length].ToArray();
        stemLength = SearchStemmer.Stem(buffer, length);
        _met.Keep(word, TokenKind.Word, buffer[..stemLength]);
        return stemLength;
    }
}
