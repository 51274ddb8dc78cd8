using Span = (int Start, int End, string Type);

namespace HindiText.Evaluation.Entities;

/// <summary>What kinds of errors a tagger makes: types taken for each other, boundaries, and which words cost most.</summary>
internal sealed class SpanErrors
{
    private const string Nothing = "–";

    private readonly SortedDictionary<(string Wanted, string Found), int> _types = [];
    private readonly SortedDictionary<string, int> _boundaries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _costs = new(StringComparer.Ordinal);

    /// <summary>Adds the spans of one text; those of either side do not overlap among themselves.</summary>
    /// <param name="gold">The wanted spans.</param>
    /// <param name="found">The found spans.</param>
    /// <param name="text">What stands from a start to an end.</param>
    public void Add(IReadOnlyCollection<Span> gold, IReadOnlyCollection<Span> found, Func<int, int, string> text)
    {
        HashSet<Span> right = [.. gold.Intersect(found)];
        foreach (Span span in right)
            Count(span.Type, span.Type);
        HashSet<Span> met = [];
        foreach (Span wanted in gold.Where(g => !right.Contains(g)))
        {
            Span best = found.Where(f => !right.Contains(f) && f.Start < wanted.End && wanted.Start < f.End)
                .OrderByDescending(f => Math.Min(f.End, wanted.End) - Math.Max(f.Start, wanted.Start))
                .ThenBy(f => f.Start)
                .FirstOrDefault();
            if (best.Type is null)
            {
                Count(wanted.Type, Nothing);
                Cost($"missed {wanted.Type} {text(wanted.Start, wanted.End)}", 1);
                continue;
            }

            met.Add(best);
            Count(wanted.Type, best.Type);
            if ((best.Start, best.End) != (wanted.Start, wanted.End))
                _boundaries[Boundary(wanted, best)] = _boundaries.GetValueOrDefault(Boundary(wanted, best)) + 1;
            Cost($"{wanted.Type} {text(wanted.Start, wanted.End)} as {best.Type} {text(best.Start, best.End)}", 2);
        }

        foreach (Span extra in found.Where(f => !right.Contains(f) && !met.Contains(f)))
        {
            Count(Nothing, extra.Type);
            Cost($"false {extra.Type} {text(extra.Start, extra.End)}", 1);
        }
    }

    /// <summary>Prints the tables and the costliest errors.</summary>
    /// <param name="errors">How many errors to list.</param>
    public void Print(int errors)
    {
        string[] rows = [.. _types.Keys.SelectMany(k => new[] { k.Wanted, k.Found }).Distinct().OrderBy(t => t == Nothing).ThenBy(t => t, StringComparer.Ordinal)];
        Console.WriteLine("  types: wanted in rows, found in columns; a span that overlaps counts as found");
        Console.WriteLine("  " + new string(' ', 13) + string.Concat(rows.Select(r => $" {Short(r),6}")));
        foreach (string row in rows)
            Console.WriteLine($"  {row,-13}" + string.Concat(rows.Select(c => $" {_types.GetValueOrDefault((row, c)),6}")));
        Console.WriteLine("  boundaries: " + string.Join(", ", _boundaries.Select(b => $"{b.Key} {b.Value}")));
        if (errors > 0)
            Console.WriteLine("  the costliest errors: a missed or a false span costs 1, a wrong one for a wanted one 2");
        foreach ((string what, int cost) in _costs.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(errors))
            Console.WriteLine($"  {cost,5}  {what}");
        Console.WriteLine();
    }

    private static string Short(string type) => type.Length > 6 ? type[..6] : type;

    private static string Boundary(Span wanted, Span found) => (found.Start.CompareTo(wanted.Start), found.End.CompareTo(wanted.End)) switch
    {
        ( <= 0, >= 0) => "too long",
        ( >= 0, <= 0) => "too short",
        _ => "shifted",
    };

    private void Count(string wanted, string found) => _types[(wanted, found)] = _types.GetValueOrDefault((wanted, found)) + 1;

    private void Cost(string what, int cost) => _costs[what] = _costs.GetValueOrDefault(what) + cost;
}
