namespace HindiText.Entities;

/// <summary>
/// The tags of a domain, what it costs to go from one to another, and the exponentials of that, laid out for vectors: a row has a place for every tag of
/// the domain and further ones, which no path reaches.
/// </summary>
internal sealed class TagLattice
{
    /// <summary>Places of a row.</summary>
    public const int Stride = 24;

    /// <summary>A score that no path reaches; the sum of three does not overflow.</summary>
    public const int Never = int.MinValue / 4;

    public TagLattice(EntityModel model, TextDomain domain)
    {
        Domain = domain;
        Tags = TagSet.TagsOf(domain);
        Array.Fill(Steps, Never);
        for (int from = 0; from < Tags.Length; from++)
        {
            for (int to = 0; to < Tags.Length; to++)
            {
                if (!TagSet.MayFollow(Tags[from], Tags[to]))
                    continue;
                int step = model.Transitions[(Tags[from] * TagSet.Count) + Tags[to]];
                Steps[(from * Stride) + to] = step;
                Forward[(from * Stride) + to] = Backward[(to * Stride) + from] = Exponential.Of(step / (double)model.WeightsPerUnit);
            }
        }
    }

    public TextDomain Domain { get; }

    /// <summary>The domain's tags; the first is outside, which is what comes before a sentence.</summary>
    public int[] Tags { get; }

    /// <summary>What a step adds to the score: a row for the tag before, a place for the tag after.</summary>
    public int[] Steps { get; } = new int[Stride * Stride];

    /// <summary>The steps' exponentials in the same order.</summary>
    public double[] Forward { get; } = new double[Stride * Stride];

    /// <summary>The steps' exponentials: a row for the tag after, a place for the tag before.</summary>
    public double[] Backward { get; } = new double[Stride * Stride];
}
