using HindiText.Linking;

namespace HindiText.Training.Knowledge;

/// <summary>Joins the rows of all sources, the more trusted first, and refuses what cannot be right; counts what and why.</summary>
internal sealed class KnowledgeReview
{
    private const double FarApart = 0.5;

    private readonly List<NameRow> _accepted = [];
    private readonly Dictionary<(EntityType, string English), int> _byEnglish = [];
    private readonly Dictionary<(EntityType, string Folded), int> _byName = [];

    /// <summary>Why rows were refused, by source.</summary>
    public SortedDictionary<(string Source, string Reason), List<NameRow>> Refused { get; } = [];

    public IReadOnlyList<NameRow> Accepted => _accepted;

    public void Add(NameRow row)
    {
        bool curated = row.Source == "curated";
        if (Fault(row, curated) is string reason)
        {
            if (curated)
                throw new HindiDataException($"{row.Place}: {reason}: '{row.English}' '{string.Join(';', row.Hindi)}'");
            Refuse(row, reason);
            return;
        }

        (EntityType Type, string English) english = (row.Type, row.English.ToUpperInvariant());
        if (row.Source == "wikipedia-titles" && Enum.GetValues<EntityType>().Any(t => t != row.Type && _byEnglish.ContainsKey((t, english.English))))
        {
            Refuse(row, "known as a thing of another type");
            return;
        }

        if (_byEnglish.TryGetValue(english, out int known))
        {
            Merge(known, row);
            return;
        }

        foreach (string name in row.Hindi)
        {
            // Namesakes are for the curated lists to tell apart; in a public source they are mostly another spelling of the English.
            if (!curated && _byName.TryGetValue((row.Type, Key(name)), out int namesake))
            {
                if (_accepted[namesake].Id is null && row.Id is not null && SoundSkeleton.Distance(name, row.English) < 0.2)
                    _accepted[namesake] = _accepted[namesake] with { Id = row.Id };
                Refuse(row, "name known under another English name");
                return;
            }
        }

        _byEnglish[english] = _accepted.Count;
        foreach (string name in row.Hindi)
            _byName.TryAdd((row.Type, Key(name)), _accepted.Count);
        _accepted.Add(row);
    }

    private static string Key(string name) => string.Join(' ', NameFolding.Words(name));

    private static string? Fault(NameRow row, bool curated)
    {
        if (row.English.Length < (curated ? 1 : 2) || row.English.Any(c => c > '\u024F' && c is not ('–' or '’')))
            return "English name not in Latin letters";
        if (row.Hindi.Length == 0 || row.Hindi.Any(n => Key(n).Length < 2))
            return "Hindi name empty or a single letter";
        if (curated)
            return null;
        string name = row.Hindi[0];
        if (!name.All(c => c is (>= '\u0900' and <= '\u097F') or ' ' or '-' or '.'))
            return "Hindi name not in Devanagari";
        if (row.Source is "naturalearth" or "cldr-territories" or "cldr-languages" or "india-states")
            return null;
        if (SoundSkeleton.Distance(name, row.English) > FarApart)
            return "Hindi and English do not sound alike";
        return null;
    }

    private void Merge(int index, NameRow row)
    {
        NameRow known = _accepted[index];
        foreach (string name in row.Hindi)
            _byName.TryAdd((row.Type, Key(name)), index);
        _accepted[index] = known with
        {
            Hindi = [.. known.Hindi.Concat(row.Hindi).DistinctBy(Key, StringComparer.Ordinal)],
            Short = [.. known.Short.Union(row.Short, StringComparer.Ordinal)],
            Aliases = [.. known.Aliases.Union(row.Aliases, StringComparer.Ordinal)],
            Context = [.. known.Context.Union(row.Context, StringComparer.Ordinal)],
            Id = known.Id ?? row.Id,
            Source = known.Source.Split('+').Contains(row.Source) ? known.Source : known.Source + "+" + row.Source,
            Prominence = Math.Max(known.Prominence, row.Prominence),
        };
    }

    private void Refuse(NameRow row, string reason)
    {
        if (!Refused.TryGetValue((row.Source, reason), out List<NameRow>? rows))
            Refused[(row.Source, reason)] = rows = [];
        rows.Add(row);
    }
}
