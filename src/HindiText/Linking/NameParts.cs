namespace HindiText.Linking;

/// <summary>
/// A person named in full is afterwards called by a part of the name: जिनपिंग and शी are the शी जिनपिंग of the same document. A last name
/// counts before a first name, a person named before the mention before one named after it, the nearest first. So is a body, by the end
/// or beginning of its name: हाई कोर्ट for केरल हाई कोर्ट. Places are not, कलसा is near कलसा-बंडूरी but not the same.
/// </summary>
internal static class NameParts
{
    /// <summary>Of the full names that share a word with a part, only the nearest count, so that long texts stay linear.</summary>
    private const int NearestOnEachSide = 16;

    public static void Join(List<Mention> names, Readings readings)
    {
        Dictionary<(EntityType, string), List<int>> fullNamesByWord = IndexFullNames(names);
        for (int i = 0; i < names.Count; i++)
        {
            Mention part = names[i];
            if (!HasParts(part.Type) || part.Thing is not null || part.Words.Length == 0)
                continue;
            int best = Nearest(names, i, fullNamesByWord.GetValueOrDefault((part.Type, part.Words[0])) ?? []);
            if (best < 0)
                continue;
            Mention whole = names[best];
            if (whole.Thing is null)
            {
                whole.Decide(readings.Of(whole), EntityNameRule.Reading);
            }

            part.Decide(whole.Thing, EntityNameRule.PartOfFullName);
        }
    }

    private static bool HasParts(EntityType type) => type is EntityType.Person or EntityType.Organization;

    private static Dictionary<(EntityType, string), List<int>> IndexFullNames(List<Mention> names)
    {
        Dictionary<(EntityType, string), List<int>> index = [];
        for (int i = 0; i < names.Count; i++)
        {
            if (!HasParts(names[i].Type) || names[i].Words.Length < 2)
                continue;
            foreach (string word in names[i].Words)
            {
                if (!index.TryGetValue((names[i].Type, word), out List<int>? places))
                    index[(names[i].Type, word)] = places = [];
                if (places.Count == 0 || places[^1] != i)
                    places.Add(i);
            }
        }

        return index;
    }

    private static int Nearest(List<Mention> names, int part, List<int> fullNames)
    {
        int at = fullNames.BinarySearch(part);
        at = at < 0 ? ~at : at;
        int best = -1;
        int bestRank = int.MaxValue;
        for (int k = Math.Max(0, at - NearestOnEachSide); k < Math.Min(fullNames.Count, at + NearestOnEachSide); k++)
        {
            int rank = Rank(names[part].Type, names[part].Words, names[fullNames[k]].Words, part, fullNames[k]);
            if (rank < bestRank)
            {
                best = fullNames[k];
                bestRank = rank;
            }
        }

        return best;
    }

    /// <summary>How far a part is from a full name, smaller is nearer; <see cref="int.MaxValue"/> where it is no part of it.</summary>
    private static int Rank(EntityType type, string[] part, string[] whole, int at, int wholeAt)
    {
        if (part.Length >= whole.Length)
            return int.MaxValue;
        int distance = at > wholeAt ? at - wholeAt : 10_000 + (wholeAt - at);
        if (whole.AsSpan()[^part.Length..].SequenceEqual(part))
            return distance;
        if (whole.AsSpan()[..part.Length].SequenceEqual(part))
            return distance + 100_000;
        return type == EntityType.Person && whole.AsSpan().IndexOf(part) >= 0 ? distance + 200_000 : int.MaxValue;
    }
}
