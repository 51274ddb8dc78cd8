using HindiText.Data;
using HindiText.Entities;

namespace HindiText.Linking;

/// <summary>The names that an application adds.</summary>
internal static class OwnNames
{
    private const int MostProminent = 5;

    /// <summary>A knowledge base of them, in the form of the shipped one.</summary>
    public static KnowledgeBase Compile(IEnumerable<KnownName> names)
    {
        byte[] file = KnowledgeBaseWriter.Write(names.Select(n => new KnowledgeEntry
        {
            English = n.EnglishName,
            Type = n.Type,
            Names = n.HindiNames,
            ShortNames = n.ShortNames,
            Id = n.Id,
            Prominence = MostProminent,
        }));
        return new KnowledgeBase(DataFile.Open(file, "own names", KnowledgeBase.Name, KnowledgeBase.Version));
    }

    /// <summary>
    /// Marks the full names of such a base in what the tagger found, whether it saw them or not, and the short ones of those that are there
    /// in full; the longest of those that begin first counts. Only a longer name of the tagger's around one stays.
    /// </summary>
    public static void Mark(KnowledgeBase knowledge, List<NameMatch> matches, List<TaggedSpan> tagged)
    {
        List<TaggedSpan> marked = [];
        int next = 0;
        foreach (TaggedSpan own in Names(knowledge, matches))
        {
            for (; next < tagged.Count && tagged[next].EndToken <= own.FirstToken; next++)
                marked.Add(tagged[next]);
            bool inside = next < tagged.Count && tagged[next].FirstToken <= own.FirstToken && tagged[next].EndToken >= own.EndToken && tagged[next].TokenCount > own.TokenCount;
            if (inside)
                continue;
            while (next < tagged.Count && tagged[next].FirstToken < own.EndToken)
                next++;
            marked.Add(own);
        }

        marked.AddRange(tagged[next..]);
        tagged.Clear();
        tagged.AddRange(marked);
    }

    /// <summary>The longest of the names that begin at a token, one after another.</summary>
    private static IEnumerable<TaggedSpan> Names(KnowledgeBase knowledge, List<NameMatch> matches)
    {
        HashSet<int> inFull = [];
        foreach (NameMatch match in matches)
        {
            foreach (NameUse use in knowledge.Uses(match.Node))
            {
                if (!use.IsShort)
                    inFull.Add(use.Entity);
            }
        }

        int end = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            NameMatch match = matches[i];
            bool longest = i + 1 == matches.Count || matches[i + 1].FirstToken != match.FirstToken;
            if (match.FirstToken < end || !longest || TypeOf(knowledge, match.Node, inFull) is not EntityType type)
                continue;
            end = match.EndToken;
            yield return new TaggedSpan(match.FirstToken, match.TokenCount, type, 1, null);
        }
    }

    private static EntityType? TypeOf(KnowledgeBase knowledge, int node, HashSet<int> inFull)
    {
        EntityType? type = null;
        foreach (NameUse use in knowledge.Uses(node))
        {
            if (!use.IsShort)
                return knowledge.TypeOf(use.Entity);
            if (inFull.Contains(use.Entity))
                type ??= knowledge.TypeOf(use.Entity);
        }

        return type;
    }
}
