using System.Runtime.InteropServices;

namespace HindiText.Transliteration;

/// <summary>Finds the likeliest English spellings of a Devanagari word under a <see cref="JointModel"/>, by beam search.</summary>
internal static class NameSpeller
{
    private const int BeamWidth = 12;

    /// <summary>The ways to the end of the word are more: several may spell it alike, and their shares add up.</summary>
    private const int LastBeamWidth = 64;

    /// <summary>How much more than the best path one may cost that is followed further.</summary>
    private const int Hopeless = 10 * (int)JointModel.StepsPerNat;

    private const int LongestWord = 64;

    /// <summary>How much likelier a spelling is that other names have: names recur in English more than in Hindi, which writes them by ear.</summary>
    private const double KnownSpelling = 15;

    /// <summary>What it costs to pass over a sign that no name of the training has.</summary>
    private const int Passed = 20 * (int)JointModel.StepsPerNat;

    /// <summary>The spellings of a canonical word in lower case, likeliest first, with their shares of the probability found.</summary>
    public static List<(string Spelling, double Share)> Spell(JointModel model, ReadOnlySpan<char> word, int count)
    {
        if (word.Length > LongestWord)
            word = word[..LongestWord];
        Beam[] beams = new Beam[word.Length + 1];
        for (int at = 0; at <= word.Length; at++)
            beams[at] = new Beam(at < word.Length ? BeamWidth : LastBeamWidth);
        beams[0].Offer(new Path(0, 0, JointModel.Begin, JointModel.Begin, JointModel.Begin, JointModel.Begin, 0));
        for (int at = 0; at < word.Length; at++)
        {
            UnitRange? one = model.UnitsFor(word.Slice(at, 1)), two = at + 2 <= word.Length ? model.UnitsFor(word.Slice(at, 2)) : null;
            for (int path = 0; path < beams[at].Paths.Length; path++)
                Extend(model, beams, at, path, one, two);
        }

        Dictionary<string, double> spellings = new(StringComparer.Ordinal);
        Span<char> spelling = stackalloc char[LongestWord * JointModel.LongestEnglish];
        foreach (Path path in beams[word.Length].Paths)
        {
            int cost = path.Cost;
            model.After(path.Before3, path.Before2, path.Before1).Extends(ref cost, JointModel.End, int.MaxValue);
            ReadOnlySpan<char> spelled = Spelling(model, beams, path, spelling);
            CollectionsMarshal.GetValueRefOrAddDefault(spellings.GetAlternateLookup<ReadOnlySpan<char>>(), spelled, out _) += Math.Exp(-cost / JointModel.StepsPerNat);
        }

        foreach (string s in spellings.Keys)
            spellings[s] *= model.IsKnownSpelling(s) ? KnownSpelling : 1;
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

    private static void Extend(JointModel model, Beam[] beams, int at, int place, UnitRange? one, UnitRange? two)
    {
        Path path = beams[at].Paths[place];
        if (path.Cost >= Math.Max(beams[at + 1].Ceiling, at + 2 < beams.Length ? beams[at + 2].Ceiling : 0))
            return;
        JointContext context = model.After(path.Before3, path.Before2, path.Before1);
        if (one is UnitRange single)
            Read(path, context, at, place, single, beams[at + 1]);
        if (two is UnitRange pair)
            Read(path, context, at, place, pair, beams[at + 2]);
        if (one is null && two is null && path.Cost + Passed < beams[at + 1].Ceiling)
            beams[at + 1].Offer(path with { At = (byte)at, Place = (byte)place, Unit = JointModel.Begin, Cost = path.Cost + Passed });
    }

    private static void Read(in Path path, in JointContext context, int at, int place, UnitRange units, Beam into)
    {
        JointContext within = context.Within(units);
        for (ushort unit = units.First; unit <= units.Last; unit++)
        {
            int cost = path.Cost;
            if (within.Extends(ref cost, unit, into.Ceiling))
                into.Offer(new Path((byte)at, (byte)place, unit, path.Before2, path.Before1, unit, cost));
        }
    }

    /// <summary>What the units of a path spell, written from behind into a buffer.</summary>
    private static ReadOnlySpan<char> Spelling(JointModel model, Beam[] beams, Path path, Span<char> buffer)
    {
        int start = buffer.Length;
        while (true)
        {
            string english = model.EnglishOf(path.Unit);
            start -= english.Length;
            english.CopyTo(buffer[start..]);
            if (path.At == 0)
                return buffer[start..];
            path = beams[path.At].Paths[path.Place];
        }
    }

    /// <summary>The likeliest paths to one place of the word, the likeliest first; of equal ones those that came first.</summary>
    private sealed class Beam(int width)
    {
        private readonly Path[] _paths = new Path[width];
        private int _count;

        public ReadOnlySpan<Path> Paths => _paths.AsSpan(0, _count);

        /// <summary>What a path must cost less than to find a place.</summary>
        public int Ceiling => _count == 0 ? int.MaxValue : Math.Min(_paths[0].Cost + Hopeless, _count < width ? int.MaxValue : _paths[^1].Cost);

        public void Offer(in Path path)
        {
            int last = _count < width ? _count++ : width - 1, place = last;
            while (place > 0 && _paths[place - 1].Cost > path.Cost)
                place--;
            _paths.AsSpan(place, last - place).CopyTo(_paths.AsSpan(place + 1));
            _paths[place] = path;
        }
    }

    /// <summary>A way to read the beginning of the word.</summary>
    /// <param name="At">Where in the word the last unit begins.</param>
    /// <param name="Place">The path before that unit, by its place in the beam there.</param>
    /// <param name="Unit">The last unit, or <see cref="JointModel.Begin"/> where a sign was passed over.</param>
    /// <param name="Before3">The third last unit that reads a sign.</param>
    /// <param name="Before2">The one before the last.</param>
    /// <param name="Before1">The last.</param>
    /// <param name="Cost">The negative logarithm of the path's probability, in steps.</param>
    private readonly record struct Path(byte At, byte Place, ushort Unit, ushort Before3, ushort Before2, ushort Before1, int Cost);
}
