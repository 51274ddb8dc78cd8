namespace HindiText.Training.Knowledge;

/// <summary>The further spellings of a name that a rule can make and that folding does not already bring together.</summary>
internal static class NameVariants
{
    public static IEnumerable<string> Of(string name, EntityType type)
    {
        yield return name;
        if (Initials(name) is string joined)
            yield return joined;
        if (type == EntityType.Group && Oblique(name) is string plural)
            yield return plural;
    }

    /// <summary>ए. पी. जे. अब्दुल कलाम is also written एपीजे अब्दुल कलाम.</summary>
    private static string? Initials(string name)
    {
        string[] words = name.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int count = words.TakeWhile(w => w.EndsWith('.')).Count();
        if (count < 2)
            return null;
        return string.Concat(words.Take(count).Select(w => w.TrimEnd('.'))) + " " + string.Join(' ', words.Skip(count));
    }

    /// <summary>The oblique plural: रूसी → रूसियों, मराठा → मराठों, जर्मन → जर्मनों, हिंदू → हिंदुओं.</summary>
    private static string? Oblique(string name) => name.Contains(' ', StringComparison.Ordinal) ? null : name[^1] switch
    {
        'ी' => name[..^1] + "ियों",
        'ा' => name[..^1] + "ों",
        'ू' => name[..^1] + "ुओं",
        >= 'क' and <= 'ह' or '\u093C' => name + "ों",
        'ई' => name[..^1] + "इयों",
        _ => null,
    };
}
