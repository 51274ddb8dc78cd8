using System.Buffers;
using System.Runtime.InteropServices;
using HindiText.Data;
using HindiText.Linking;
using HindiText.Script;

namespace HindiText.Entities;

/// <summary>What the tagger's features are made of, for every token of a text: computed once, then combined.</summary>
internal sealed class TokenEvidence
{
    private const int LongestWord = 48;

    private readonly List<uint> _letterGroups = [];
    private int[] _letterGroupEnds = [];

    public int Count { get; private set; }

    /// <summary>Hash of the folded word.</summary>
    public uint[] Word { get; private set; } = [];

    /// <summary>Hashes of its first one to four letters, at 4 × token.</summary>
    public uint[] Prefixes { get; private set; } = [];

    /// <summary>Hashes of its last one to four letters, at 4 × token.</summary>
    public uint[] Suffixes { get; private set; } = [];

    /// <summary>Script, kind and length in few values.</summary>
    public uint[] Shape { get; private set; } = [];

    /// <summary>How common the word is, in steps of four doublings.</summary>
    public uint[] Frequency { get; private set; } = [];

    /// <summary>The knowledge base's longest full name here: type, place in the name, prominence; 0 for none.</summary>
    public uint[] Known { get; private set; } = [];

    /// <summary>The same for short forms.</summary>
    public uint[] KnownShort { get; private set; } = [];

    /// <summary>Which parts of names the word is known to be.</summary>
    public uint[] Roles { get; private set; } = [];

    /// <summary>Letters and clusters that tell loans and learned words from home-grown ones, as bits.</summary>
    public uint[] Sound { get; private set; } = [];

    /// <summary>The last word of the phrase that the word stands in, 0 for the word itself: संस्थान for all of बीरबल साहनी पुराविज्ञान संस्थान में.</summary>
    public uint[] Head { get; private set; } = [];

    /// <summary>The word or sign that ends the phrase.</summary>
    public uint[] Marker { get; private set; } = [];

    /// <summary>What the whole text is about, as far as it changes what names mean.</summary>
    public uint Topic { get; private set; }

    /// <summary>Hashes of a token's letters in groups, as <see cref="Entities.LetterGroups"/> makes them; none for figures and signs.</summary>
    public ReadOnlySpan<uint> LetterGroups(int i) =>
        CollectionsMarshal.AsSpan(_letterGroups)[(i == 0 ? 0 : _letterGroupEnds[i - 1]).._letterGroupEnds[i]];

    public static TokenEvidence Of(
        ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, KnowledgeBase knowledge, IReadOnlyList<NameMatch> matches)
    {
        int n = tokens.Length;
        TokenEvidence evidence = new()
        {
            Count = n,
            Word = new uint[n],
            Prefixes = new uint[4 * n],
            Suffixes = new uint[4 * n],
            Shape = new uint[n],
            Frequency = new uint[n],
            Known = new uint[n],
            KnownShort = new uint[n],
            Roles = new uint[n],
            Sound = new uint[n],
            Head = new uint[n],
            Marker = new uint[n],
            _letterGroupEnds = new int[n],
        };
        char[] rented = ArrayPool<char>.Shared.Rent(LongestWord);
        for (int i = 0; i < n; i++)
        {
            evidence.Fill(i, text, tokens[i], knowledge, rented);
            evidence._letterGroupEnds[i] = evidence._letterGroups.Count;
        }

        ArrayPool<char>.Shared.Return(rented);
        foreach (NameMatch match in matches)
            evidence.Mark(match, knowledge);
        PhraseHeads.Find(tokens, evidence.Word, evidence.Head, evidence.Marker);
        evidence.Topic = TextTopic.Of(evidence.Word);
        return evidence;
    }

    private void Fill(int i, ReadOnlySpan<char> text, HindiToken token, KnowledgeBase knowledge, Span<char> buffer)
    {
        ReadOnlySpan<char> word = text.Slice(token.Start, Math.Min(token.Length, LongestWord));
        ReadOnlySpan<char> folded = buffer[..NameFolding.Fold(word, buffer)];
        Shape[i] = ShapeOf(word, folded, token.Kind);
        if (token.Kind == TokenKind.Number)
        {
            // Figures say little by themselves: their length and separators do.
            Word[i] = Shape[i] * 0x9E3779B1;
            return;
        }

        Word[i] = folded.IsEmpty ? NameFolding.Hash(word) : NameFolding.Hash(folded);
        for (int length = 1; length <= 4 && length <= folded.Length; length++)
        {
            Prefixes[(4 * i) + length - 1] = NameFolding.Hash(folded[..length]);
            Suffixes[(4 * i) + length - 1] = NameFolding.Hash(folded[^length..]);
        }

        if (token.Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Abbreviation)
        {
            Frequency[i] = 1 + ((uint)WordFrequencies.Level(folded) / (4 * WordFrequencies.StepsPerDoubling));
            Sound[i] = WordSound.Of(word);
            Entities.LetterGroups.Add(folded, _letterGroups);
            Roles[i] = (uint)knowledge.RolesOf(knowledge.Word(folded));
        }
    }

    /// <summary>Notes a name of the knowledge base on its tokens; the longer one wins, since matches come the shorter first.</summary>
    private void Mark(NameMatch match, KnowledgeBase knowledge)
    {
        foreach (NameUse use in knowledge.Uses(match.Node)[..1])
        {
            uint[] into = use.IsShort ? KnownShort : Known;
            uint prominence = (uint)Math.Min(knowledge.ProminenceOf(use.Entity), 5) / 2;
            uint type = 1 + (uint)knowledge.TypeOf(use.Entity);
            if (into[match.FirstToken] != 0 && (into[match.FirstToken] & 3) is 1 or 2)
                continue;
            for (int i = match.FirstToken; i < match.EndToken; i++)
            {
                uint place = match.TokenCount == 1 ? 3u : i == match.FirstToken ? 0u : i == match.EndToken - 1 ? 2u : 1u;
                into[i] = (((type * 4) + prominence) << 2) | place;
            }
        }
    }

    private static uint ShapeOf(ReadOnlySpan<char> word, ReadOnlySpan<char> folded, TokenKind kind)
    {
        uint length = (uint)Math.Min(folded.Length, 7);
        uint flavour = kind switch
        {
            TokenKind.Foreign => char.IsUpper(word[0]) ? word.Length > 1 && char.IsUpper(word[^1]) ? 1u : 2u : 3u,
            TokenKind.Number => (uint)(word.IndexOfAny(".,:/") >= 0 ? 1 : 0),
            TokenKind.Word => (uint)(Devanagari.IsDevanagari(word[^1]) ? 0 : 1),
            TokenKind.Punctuation => word[0],
            _ => 0,
        };
        return ((uint)kind << 24) | (flavour << 4) | length;
    }
}
