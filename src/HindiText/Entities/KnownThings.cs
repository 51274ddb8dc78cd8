using HindiText.Linking;
using HindiText.Morphology;

namespace HindiText.Entities;

/// <summary>
/// Programmes, devices, events, peoples and bodies that the knowledge base has: rare kinds that a tagger seldom sees. A name of two words or
/// more, or of one word that means nothing else, is marked where the tagger saw nothing, or only pieces inside it (the भारत of आयुष्मान भारत).
/// </summary>
internal static class KnownThings
{
    private const double Confidence = 0.7;

    public static void Mark(
        ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, KnowledgeBase knowledge, IReadOnlyList<NameMatch> matches, List<TaggedSpan> spans)
    {
        List<TaggedSpan> known = [];
        int end = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            NameMatch match = matches[i];
            bool longest = i + 1 == matches.Count || matches[i + 1].FirstToken != match.FirstToken;
            if (match.FirstToken < end || !longest || TypeOf(knowledge, match.Node) is not EntityType type)
                continue;
            if (match.TokenCount == 1 && (type is EntityType.Event or EntityType.Organization || IsWord(text.Slice(tokens[match.FirstToken].Span))))
                continue;
            end = match.EndToken;
            known.Add(new TaggedSpan(match.FirstToken, match.TokenCount, type, Confidence, null));
        }

        if (known.Count == 0)
            return;
        List<TaggedSpan> merged = [];
        int next = 0;
        foreach (TaggedSpan thing in known)
        {
            for (; next < spans.Count && spans[next].EndToken <= thing.FirstToken; next++)
                merged.Add(spans[next]);
            int after = next;
            bool inside = true;
            for (; after < spans.Count && spans[after].FirstToken < thing.EndToken; after++)
                inside &= spans[after].FirstToken >= thing.FirstToken && spans[after].EndToken <= thing.EndToken && spans[after].TokenCount < thing.TokenCount;
            if (!inside)
                continue;
            merged.Add(thing);
            next = after;
        }

        merged.AddRange(spans[next..]);
        spans.Clear();
        spans.AddRange(merged);
    }

    /// <summary>Whether a word of a name is a word of the language too.</summary>
    private static bool IsWord(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        return MorphLexicon.Shipped.Find(MorphLexicon.Hash(folded[..NameFolding.Fold(word, folded)])).Count > 0;
    }

    private static EntityType? TypeOf(KnowledgeBase knowledge, int node)
    {
        foreach (NameUse use in knowledge.Uses(node))
        {
            EntityType type = knowledge.TypeOf(use.Entity);
            if (use.IsShort || type is not (EntityType.Product or EntityType.Event or EntityType.Organization or EntityType.Group))
                return null;
            return type;
        }

        return null;
    }
}
