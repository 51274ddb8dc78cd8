namespace HindiText.Transliteration;

/// <summary>Finds the likeliest English spellings of a Devanagari word under a <see cref="JointModel"/>, by beam search.</summary>
internal static class NameSpeller
{
    private const int BeamWidth = 12;

    /// <summary>The ways to the end of the word are more: several may spell it alike, and their shares add up.</summary>
    private const int LastBeamWidth = 64;
    private const int LongestWord = 64;

    /// <summary>How much likelier a spelling is that other names have: names recur in English more than in Hindi, which writes them by ear.</summary>
    private const double KnownSpelling = 15;

    /// <summary>What it costs to pass over a sign that no name of the training has.</summary>
    private const double Passed = 20;

    /// <summary>The spellings of a canonical word in lower case, likeliest first, with their shares of the probability found.</summary>
    public static List<(string Spelling, double Share)> Spell(JointModel model, ReadOnlySpan<char> word, int count)
    {
        if (word.Length > LongestWord)
            word = word[..LongestWord];
        Beam[] beams = new Beam[word.Length + 1];
        for (int at = 0; at <= word.Length; at++)
            beams[at] = new Beam(at < word.Length ? BeamWidth : LastBeamWidth);
        beams[0].Offer(new Path(0, 0, "", JointModel.Begin, JointModel.Begin, JointModel.Begin, 0));
        for (int at = 0; at < word.Length; at++)
        {
            IReadOnlyList<(ushort Unit, string English)> one = model.UnitsFor(word.Slice(at, 1)), two = at + 2 <= word.Length ? model.UnitsFor(word.Slice(at, 2)) : [];
            for (int path = 0; path < beams[at].Paths.Length; path++)
                Extend(model, beams, at, path, one, two);
        }

        Dictionary<string, double> spellings = new(StringComparer.Ordinal);
        foreach (Path path in beams[word.Length].Paths)
        {
            double logarithm = path.Logarithm + model.LogProbability(model.After(path.Before3, path.Before2, path.Before1), JointModel.End);
            string spelling = Spelling(beams, path);
            spellings[spelling] = spellings.GetValueOrDefault(spelling) + Math.Exp(logarithm);
        }

        foreach (string spelling in spellings.Keys)
            spellings[spelling] *= model.IsKnownSpelling(spelling) ? KnownSpelling : 1;
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

    private static void Extend(
        JointModel model, Beam[] beams, int at, int place, IReadOnlyList<(ushort Unit, string English)> one, IReadOnlyList<(ushort Unit, string English)> two)
    {
        Path path = beams[at].Paths[place];
        JointContext context = model.After(path.Before3, path.Before2, path.Before1);
        Read(one, beams[at + 1]);
        if (two.Count > 0)
            Read(two, beams[at + 2]);
        if (one.Count == 0 && two.Count == 0 && beams[at + 1].Takes(path.Logarithm - Passed))
            beams[at + 1].Offer(path with { At = at, Place = place, English = "", Logarithm = path.Logarithm - Passed });

        void Read(IReadOnlyList<(ushort Unit, string English)> units, Beam into)
        {
            for (int i = 0; i < units.Count; i++)
            {
                double logarithm = path.Logarithm + model.LogProbability(context, units[i].Unit);
                if (into.Takes(logarithm))
                    into.Offer(new Path(at, place, units[i].English, path.Before2, path.Before1, units[i].Unit, logarithm));
            }
        }
    }

    private static string Spelling(Beam[] beams, Path path)
    {
        string spelling = path.English;
        while (path.At > 0)
        {
            path = beams[path.At].Paths[path.Place];
            spelling = path.English + spelling;
        }

        return spelling;
    }

    /// <summary>The likeliest paths to one place of the word, the likeliest first; of equal ones those that came first.</summary>
    private sealed class Beam(int width)
    {
        private readonly Path[] _paths = new Path[width];
        private int _count;

        public ReadOnlySpan<Path> Paths => _paths.AsSpan(0, _count);

        public bool Takes(double logarithm) => _count < width || logarithm > _paths[^1].Logarithm;

        public void Offer(Path path)
        {
            int place = _count < width ? _count++ : width - 1;
            for (; place > 0 && _paths[place - 1].Logarithm < path.Logarithm; place--)
                _paths[place] = _paths[place - 1];
            _paths[place] = path;
        }
    }

    /// <summary>A way to read the beginning of the word.</summary>
    /// <param name="At">Where in the word the last unit begins.</param>
    /// <param name="Place">The path before that unit, by its place in the beam there.</param>
    /// <param name="English">What the last unit adds.</param>
    /// <param name="Before3">The third last unit.</param>
    /// <param name="Before2">The one before the last.</param>
    /// <param name="Before1">The last unit.</param>
    /// <param name="Logarithm">The logarithm of the path's probability.</param>
    private readonly record struct Path(int At, int Place, string English, ushort Before3, ushort Before2, ushort Before1, double Logarithm);
}
