namespace HindiText.Linking;

/// <summary>
/// Bodies that every state of India has, named without the state in a text that is about it: वन विभाग in a report from Gujarat is the Gujarat
/// Forest Department, where the knowledge base knows गुजरात वन विभाग.
/// </summary>
internal static class BodiesOfStates
{
    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "Andhra Pradesh", "Arunachal Pradesh", "Assam", "Bihar", "Chhattisgarh", "Delhi", "Goa", "Gujarat", "Haryana", "Himachal Pradesh",
        "Jammu and Kashmir", "Jharkhand", "Karnataka", "Kerala", "Ladakh", "Madhya Pradesh", "Maharashtra", "Manipur", "Meghalaya", "Mizoram",
        "Nagaland", "Odisha", "Puducherry", "Punjab", "Rajasthan", "Sikkim", "Tamil Nadu", "Telangana", "Tripura", "Uttar Pradesh", "Uttarakhand",
        "West Bengal",
    };

    /// <summary>Decides the names of such bodies.</summary>
    public static void Join(List<Mention> names, CandidateFinder candidates)
    {
        if (StateOfDocument(names) is not Mention state)
            return;
        foreach (Mention body in names)
        {
            if (body.Type == EntityType.Organization
                && candidates.Named(EntityType.Organization, [.. state.Words, .. body.Words]) is Thing ofState
                && (body.Thing is null || ofState.English == $"{state.Thing!.English} {body.Thing.English}"))
            {
                body.Decide(ofState, EntityNameRule.BodyOfCountry);
            }
        }
    }

    /// <summary>The mention of the state that a document is about: the one it names most; none where two are named as often.</summary>
    private static Mention? StateOfDocument(List<Mention> names)
    {
        List<IGrouping<Thing?, Mention>> states = [.. names
            .Where(n => n.Type == EntityType.Location && n.Rule == EntityNameRule.FullName && States.Contains(n.Thing!.English))
            .GroupBy(n => n.Thing)
            .OrderByDescending(g => g.Count())
            .Take(2)];
        return states is [var most, ..] && (states.Count == 1 || most.Count() > states[1].Count()) ? most.First() : null;
    }
}
