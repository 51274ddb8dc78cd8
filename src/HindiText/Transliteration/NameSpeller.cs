using HindiText.Script;

namespace HindiText.Transliteration;

/// <summary>Finds the likeliest English spellings of a Devanagari word under a <see cref="JointModel"/>, by beam search.</summary>
internal static class NameSpeller
{
    private const int BeamWidth = 12;
    private const int LongestWord = 64;

    /// <summary>The spellings of a canonical word in lower case, likeliest first, with their shares of the probability found.</summary>
    public static List<(string Spelling, double Share)> Spell(JointModel model, ReadOnlySpan<char> word, int count)
    {
        if (word.Length > LongestWord)
            word = word[..LongestWord];
        List<Path>[] beams = new List<Path>[word.Length + 1];
        for (int i = 0; i <= word.Length; i++)
            beams[i] = [];
        beams[0].Add(new Path("", JointModel.Begin, JointModel.Begin, JointModel.Begin, 0));
        for (int at = 0; at < word.Length; at++)
        {
            Prune(beams[at]);
            foreach (Path path in beams[at])
                Extend(model, word, at, path, beams);
        }

        Dictionary<string, double> spellings = new(StringComparer.Ordinal);
        foreach (Path path in beams[word.Length])
        {
            double logarithm = path.Logarithm + model.LogProbability([path.Before3, path.Before2, path.Before1, JointModel.End]);
            spellings[path.Spelling] = spellings.GetValueOrDefault(path.Spelling) + Math.Exp(logarithm);
        }

        double all = spellings.Values.Sum();
        return
        [
            .. spellings
                .OrderByDescending(s => s.Value)
                .ThenBy(s => s.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(s => (s.Key, all > 0 ? s.Value / all : 0)),
        ];
    }

    private static void Extend(JointModel model, ReadOnlySpan<char> word, int at, Path path, List<Path>[] beams)
    {
        bool any = false;
        for (int length = 1; length <= JointModel.LongestHindi && at + length <= word.Length; length++)
        {
            foreach ((ushort unit, string english) in model.UnitsFor(word.Slice(at, length)))
            {
                any = true;
                double step = model.LogProbability([path.Before3, path.Before2, path.Before1, unit]);
                beams[at + length].Add(new Path(path.Spelling + english, path.Before2, path.Before1, unit, path.Logarithm + step));
            }
        }

        // A sign that no name of the training has is passed over.
        if (!any)
            beams[at + 1].Add(path with { Logarithm = path.Logarithm - 20 });
    }

    private static void Prune(List<Path> beam)
    {
        if (beam.Count <= BeamWidth)
            return;
        beam.Sort((a, b) => b.Logarithm.CompareTo(a.Logarithm));
        beam.RemoveRange(BeamWidth, beam.Count - BeamWidth);
    }

    private readonly record struct Path(string Spelling, ushort Before3, ushort Before2, ushort Before1, double Logarithm);
}
