using HindiText.Normalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>
/// Brings terms to the search level of <see cref="Hindi.Normalize"/>: हिन्दी = हिंदी, पाँच = पांच, गये = गए, २०२४ = 2024; vowel length stays.
/// The dots of abbreviations go too (डॉ. = डॉ, आई.आई.टी. = आईआईटी). Expects canonical terms, as <see cref="HindiTextTokenizer"/> gives them.
/// </summary>
public sealed class HindiTextFoldingFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly ITypeAttribute _type;
    private char[] _folded = new char[HindiTextTokenizer.MaximumTokenLength];

    /// <summary>Folds the terms of a stream.</summary>
    /// <param name="input">The stream.</param>
    public HindiTextFoldingFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        ReadOnlySpan<char> term = _term.AsSpan();
        if (_folded.Length < term.Length)
            _folded = new char[term.Length];
        _term.CopyBuffer(_folded, 0, Fold(term, _type.Type, _folded));
        return true;
    }

    /// <summary>Writes the folded form of a canonical term; gives its length, never more than the term's and 0 only for an empty one.</summary>
    internal static int Fold(ReadOnlySpan<char> term, string type, Span<char> into)
    {
        int length = SearchForm.Fold(term, into);
        if (ReferenceEquals(type, TokenTypes.Of(TokenKind.Abbreviation)))
            length = WithoutDots(into[..length]);
        if (length > 0)
            return length;
        // Nothing but joiners and nuktas stays as it is: an empty term would match every other such.
        term.CopyTo(into);
        return term.Length;
    }

    private static int WithoutDots(Span<char> folded)
    {
        int length = 0;
        foreach (char c in folded)
        {
            if (c is not ('.' or Script.Devanagari.AbbreviationSign))
                folded[length++] = c;
        }

        return length;
    }
}
