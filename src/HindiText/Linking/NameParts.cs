namespace HindiText.Linking;

/// <summary>
/// A person named in full is afterwards called by a part of the name: जिनपिंग and शी are the शी जिनपिंग of the same document. A last name
/// counts before a first name, a person named before the mention before one named after it, the nearest first.
/// </summary>
internal static class NameParts
{
    public static void Join(List<Mention> names, Readings readings)
    {
        List<int> full = [.. Enumerable.Range(0, names.Count)
            .Where(i => names[i].Type == EntityType.Person && names[i].Words.Length > 1)];
        for (int i = 0; i < names.Count; i++)
        {
            Mention part = names[i];
            if (part.Type != EntityType.Person || part.Thing is not null)
                continue;
            int best = -1;
            int bestRank = int.MaxValue;
            foreach (int j in full)
            {
                int rank = Rank(part.Words, names[j].Words, i, j);
                if (j != i && rank < bestRank)
                {
                    best = j;
                    bestRank = rank;
                }
            }

            if (best < 0)
                continue;
            Mention whole = names[best];
            if (whole.Thing is null)
            {
                whole.Thing = readings.Of(whole);
                whole.Source = EntityNameSource.Transliteration;
            }

            part.Thing = whole.Thing;
            part.Source = EntityNameSource.Document;
        }
    }

    /// <summary>How far a part is from a full name, smaller is nearer; <see cref="int.MaxValue"/> where it is no part of it.</summary>
    private static int Rank(string[] part, string[] whole, int at, int wholeAt)
    {
        if (part.Length >= whole.Length)
            return int.MaxValue;
        int distance = at > wholeAt ? at - wholeAt : 10_000 + (wholeAt - at);
        if (whole.AsSpan()[^part.Length..].SequenceEqual(part))
            return distance;
        if (whole.AsSpan()[..part.Length].SequenceEqual(part))
            return distance + 100_000;
        return whole.AsSpan().IndexOf(part) >= 0 ? distance + 200_000 : int.MaxValue;
    }
}
