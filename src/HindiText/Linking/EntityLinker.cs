namespace HindiText.Linking;

/// <summary>
/// Decides what the names of one document stand for. In turn: names that the knowledge base has in full; a club of the document that is called by its
/// town; parts of a full name in the same document; short forms of things in the document, of things that its words speak of, or of the very prominent; short forms in brackets; and for the rest
/// a reading in English letters.
/// </summary>
internal static class EntityLinker
{
    /// <summary>From this prominence on, a short form needs nothing in the document to be believed; below it, a word of the thing's context.</summary>
    private const int FamousAlone = 4;

    /// <summary>Sets the <see cref="Mention.Thing"/> of every name.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="mentions">The mentions in order.</param>
    /// <param name="candidates">What the knowledge bases say of them.</param>
    /// <param name="cancellation">Looked at before every name.</param>
    public static void Link(
        ReadOnlySpan<char> text,
        ReadOnlySpan<HindiToken> tokens,
        IReadOnlyList<Mention> mentions,
        CandidateFinder candidates,
        CancellationToken cancellation = default)
    {
        List<Mention> names = [.. mentions.Where(m => m.IsName)];
        foreach (Mention name in names.UnlessCancelled(cancellation))
            name.Decide(candidates.Best(name, shortForms: false)?.Thing, EntityNameRule.FullName);
        foreach (Mention name in names.Where(n => n.Thing is null).UnlessCancelled(cancellation))
            name.Decide(candidates.SoundingLike(name), EntityNameRule.SoundsAlike);
        JoinClubs(names, candidates);
        BodiesOfCountries.Join(text, tokens, names);
        BodiesOfStates.Join(names, candidates);
        Readings readings = new();
        NameParts.Join(names, readings);
        HashSet<Thing> present = [.. names.Where(n => n.Thing is not null).Select(n => n.Thing!)];
        foreach (Mention name in names.Where(n => n.Thing is null).UnlessCancelled(cancellation))
            LinkShortForm(name, present, candidates);
        BracketedForms.Join(text, tokens, names);
        foreach (Mention name in names.Where(n => n.Thing is null).UnlessCancelled(cancellation))
            name.Decide(readings.Of(name), EntityNameRule.Reading);
    }

    private static IEnumerable<Mention> UnlessCancelled(this IEnumerable<Mention> names, CancellationToken cancellation)
    {
        foreach (Mention name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return name;
        }
    }

    /// <summary>A body that has the name of a place is the club that is called by the place, where the document names that club in full: पंजाब for पंजाब किंग्स.</summary>
    private static void JoinClubs(List<Mention> names, CandidateFinder candidates)
    {
        HashSet<Thing> present = [.. names.Where(n => n.Thing?.Type == EntityType.Organization).Select(n => n.Thing!)];
        foreach (Mention name in names.Where(n => n.Type == EntityType.Organization && n.Thing?.Type == EntityType.Location))
            name.Decide(ShortFormOf(name, present, candidates), EntityNameRule.ShortFormInDocument);
    }

    private static Thing? ShortFormOf(Mention name, HashSet<Thing> present, CandidateFinder candidates) =>
        candidates.All(name, shortForms: true).Select(c => c.Thing).FirstOrDefault(present.Contains);

    private static void LinkShortForm(Mention name, HashSet<Thing> present, CandidateFinder candidates)
    {
        if (ShortFormOf(name, present, candidates) is Thing named)
            name.Decide(named, EntityNameRule.ShortFormInDocument);
        else if (candidates.Best(name, shortForms: true) is { } best && (best.InContext || best.Prominence >= FamousAlone))
            name.Decide(best.Thing, EntityNameRule.ShortFormOfProminent);
        if (name.Thing is not null)
            present.Add(name.Thing);
    }
}
