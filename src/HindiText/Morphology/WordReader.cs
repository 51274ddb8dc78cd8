using HindiText.Linking;
using HindiText.Normalization;

namespace HindiText.Morphology;

/// <summary>Looks words up: which tags each may have, before its neighbours are looked at.</summary>
internal static class WordReader
{
    private const int LongestFolded = 64;
    private const uint Nouns = (1u << (int)Upos.Noun) | (1u << (int)Upos.Propn);

    /// <summary>What is known of a token.</summary>
    /// <param name="token">Its canonical text.</param>
    /// <param name="kind">What it is made of.</param>
    /// <param name="lexicon">The word forms.</param>
    /// <param name="names">The words of names.</param>
    public static MorphWord Read(ReadOnlySpan<char> token, TokenKind kind, MorphLexicon lexicon, KnowledgeBase names)
    {
        Span<char> buffer = stackalloc char[LongestFolded];
        ReadOnlySpan<char> head = token[..Math.Min(token.Length, LongestFolded)];
        ReadOnlySpan<char> folded = buffer[..SearchForm.Fold(head, buffer)];
        ulong hash = MorphLexicon.Hash(folded);
        MorphWord word = new()
        {
            Form = (uint)hash,
            Ending = (uint)MorphLexicon.Hash(folded[^Math.Min(3, folded.Length)..]),
        };
        if (kind is not (TokenKind.Word or TokenKind.Abbreviation) || folded.IsEmpty)
        {
            word.Tags = TagsOf(kind);
            return word;
        }

        (word.FirstAnalysis, word.AnalysisCount) = lexicon.Find(hash);
        foreach (ref readonly MorphAnalysis analysis in lexicon.Analyses.Slice(word.FirstAnalysis, word.AnalysisCount))
        {
            word.Tags |= 1u << (int)analysis.Upos;
            if (analysis.Upos == Upos.Verb)
                word.Shape |= analysis.Features;
        }

        if (!word.IsKnown)
            word.Tags = kind == TokenKind.Abbreviation ? Nouns : Unknown(folded, lexicon);
        if ((word.Tags & (Nouns | (1u << (int)Upos.Adj))) != 0)
        {
            word.Roles = RolesOf(names, names.Word(folded));
            if (word.Roles != NameRoles.None)
                word.Tags = word.IsKnown ? word.Tags | (1u << (int)Upos.Propn) : Nouns;
        }

        return word;
    }

    /// <summary>What parts of names the word is known to be; a whole name counts as the part that it would be.</summary>
    private static NameRoles RolesOf(KnowledgeBase names, int name)
    {
        NameRoles roles = names.RolesOf(name);
        int node = roles == NameRoles.None ? names.Child(KnowledgeBase.Root, name) : KnowledgeBase.None;
        if (node != KnowledgeBase.None && names.Uses(node) is [NameUse first, ..])
        {
            roles = names.TypeOf(first.Entity) switch
            {
                EntityType.Person => NameRoles.LastName,
                EntityType.Location => NameRoles.PlaceWord,
                EntityType.Organization => NameRoles.BodyWord,
                _ => NameRoles.None,
            };
        }

        return roles;
    }

    private static uint Unknown(ReadOnlySpan<char> folded, MorphLexicon lexicon) =>
        char.IsAsciiDigit(folded[0]) ? 1u << (int)(folded.ContainsAnyExceptInRange('0', '9') ? Upos.Adj : Upos.Num) : lexicon.TagsByEnding(folded) | Nouns;

    private static uint TagsOf(TokenKind kind) => 1u << (int)(kind switch
    {
        TokenKind.Number => Upos.Num,
        TokenKind.Punctuation => Upos.Punct,
        TokenKind.Symbol or TokenKind.Emoji => Upos.Sym,
        TokenKind.Foreign => Upos.Propn,
        _ => Upos.X,
    });
}
