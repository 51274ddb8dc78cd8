namespace HindiText.Entities;

/// <summary>What the rest of the document says of a token: a type of name, and how much that adds to its score; 0 for nothing.</summary>
internal readonly record struct TagHint(int Type, int Bonus);

/// <summary>
/// Evidence from the rest of the document: a surname that stood in a full name is the same person later, and a word tagged one
/// way in clear sentences is most likely the same thing in unclear ones.
/// </summary>
internal static class DocumentHints
{
    private const int Types = 3;

    /// <summary>What a part of a full name counts beside a mention by itself, which is 1.</summary>
    private const float LastOfFullName = 1.5f;

    /// <summary>An occurrence as a plain word counts this much against a name.</summary>
    private const float PlainWord = 0.5f;

    /// <summary>The largest bonus, in log space, and the surplus of evidence that earns it.</summary>
    private const float LargestBonus = 3.5f;

    private const float FullSurplus = 2f;

    private const float LeastSurplus = 0.3f;

    /// <summary>Writes the hint of every token, from all other occurrences of its word.</summary>
    public static void Find(
        TokenEvidence evidence, ReadOnlySpan<byte> tags, ReadOnlySpan<float> probabilities, float weightsPerUnit, Span<TagHint> hints)
    {
        int names = tags.Length - tags.Count((byte)TagSet.Outside);
        WordTable<Mass> words = new(names);
        for (int i = 0; i < tags.Length; i++)
        {
            Mass own = Own(tags, probabilities, i);
            if (own.Any && evidence.Frequency[i] > 0)
                words.GetOrAdd(evidence.Word[i]) += own;
        }

        for (int i = 0; i < tags.Length && names > 0; i++)
        {
            if (tags[i] == TagSet.Outside && words.Find(evidence.Word[i]) is >= 0 and int word)
                words[word] += Own(tags, probabilities, i);
        }

        for (int i = 0; i < tags.Length; i++)
        {
            hints[i] = words.Find(evidence.Word[i]) is >= 0 and int word
                ? Hint(words[word] - Own(tags, probabilities, i), evidence.Known[i] != 0, weightsPerUnit)
                : default;
        }

        words.Dispose();
    }

    private static TagHint Hint(Mass others, bool known, float weightsPerUnit)
    {
        int best = 0;
        for (int type = 1; type < Types; type++)
        {
            if (others[type] > others[best])
                best = type;
        }

        // A place that is known may well be its side or government in one sentence and the place in another.
        if (known && best != (int)EntityType.Person)
            return default;
        float surplus = (2 * others[best]) - others[0] - others[1] - others[2] - (PlainWord * others.Plain);
        return surplus < LeastSurplus
            ? default
            : new TagHint(best, (int)(LargestBonus * Math.Min(1, surplus / FullSurplus) * weightsPerUnit));
    }

    /// <summary>What one occurrence says of its word.</summary>
    private static Mass Own(ReadOnlySpan<byte> tags, ReadOnlySpan<float> probabilities, int i)
    {
        float p = probabilities[i];
        if (tags[i] == TagSet.Outside)
            return new Mass(0, 0, 0, p);
        int type = TagSet.TypeOf(tags[i]);
        bool first = !TagSet.IsInside(tags[i]);
        bool last = i + 1 == tags.Length || !TagSet.IsInside(tags[i + 1]);
        return type switch
        {
            (int)EntityType.Person => new Mass(last && !first ? LastOfFullName * p : first || last ? p : 0, 0, 0, 0),
            (int)EntityType.Location when first && last => new Mass(0, p, 0, 0),
            (int)EntityType.Organization when first && last => new Mass(0, 0, p, 0),
            _ => default,
        };
    }

    private readonly record struct Mass(float Person, float Location, float Organization, float Plain)
    {
        public bool Any => Person + Location + Organization > 0;

        public float this[int type] => type == 0 ? Person : type == 1 ? Location : Organization;

        public static Mass operator +(Mass a, Mass b) =>
            new(a.Person + b.Person, a.Location + b.Location, a.Organization + b.Organization, a.Plain + b.Plain);

        public static Mass operator -(Mass a, Mass b) =>
            new(a.Person - b.Person, a.Location - b.Location, a.Organization - b.Organization, a.Plain - b.Plain);
    }
}
