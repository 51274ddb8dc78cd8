using HindiText.Data;
using HindiText.Morphology;
using HindiText.Normalization;

namespace HindiText.Training.Morphology;

/// <summary>Makes the file that <see cref="MorphLexicon"/> reads; the same entries give the same bytes.</summary>
internal static class LexiconWriter
{
    private const int MostReadings = 15;

    /// <summary>A tag is possible for an ending where at least this share of the forms that end so has it.</summary>
    private const double SmallestShare = 0.02;

    public static byte[] Write(IReadOnlyList<LexiconEntry> entries)
    {
        SortedDictionary<string, List<LexiconEntry>> forms = new(StringComparer.Ordinal);
        foreach (LexiconEntry entry in entries)
        {
            List<LexiconEntry> readings = forms.TryGetValue(Fold(entry.Form), out List<LexiconEntry>? known) ? known : forms[Fold(entry.Form)] = [];
            if (!readings.Exists(r => r.Upos == entry.Upos && r.Lemma == entry.Lemma))
                readings.Add(entry);
        }

        string[] lemmas = [.. entries.Select(e => e.Lemma).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = lemmas.Select((l, i) => (l, i)).ToDictionary(p => p.l, p => p.i);
        List<MorphAnalysis> analyses = [];
        Dictionary<string, int> places = [];
        foreach ((string form, List<LexiconEntry> readings) in forms)
        {
            int first = analyses.Count;
            analyses.AddRange(readings.OrderByDescending(r => r.Weight).Take(MostReadings)
                .Select(r => new MorphAnalysis(r.Features, (ushort)numbers[r.Lemma], r.Upos, (byte)r.Weight)));
            places[form] = (first << 4) | (analyses.Count - first);
        }

        DataFileWriter file = new();
        AddTable(file, places);
        file.Add<MorphAnalysis>(analyses.ToArray());
        file.Add<int>(Starts(lemmas));
        file.Add<char>(string.Concat(lemmas));
        AddEndings(file, forms);
        return file.ToArray(MorphLexicon.Name, MorphLexicon.Version);
    }

    public static string Fold(string form)
    {
        string canonical = Hindi.Normalize(form);
        char[] folded = new char[canonical.Length];
        return new string(folded, 0, SearchForm.Fold(canonical, folded));
    }

    private static void AddTable(DataFileWriter file, Dictionary<string, int> places)
    {
        int size = 1;
        while (size * 4 < places.Count * 5)
            size *= 2;
        uint[] keys = new uint[size];
        int[] values = new int[size];
        foreach ((string form, int place) in places)
        {
            ulong hash = MorphLexicon.Hash(form);
            int slot = (int)hash & (size - 1);
            while (keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            keys[slot] = MorphLexicon.KeyOf(hash);
            values[slot] = place;
        }

        file.Add<uint>(keys);
        file.Add<int>(values);
    }

    private static int[] Starts(string[] texts)
    {
        int[] starts = new int[texts.Length + 1];
        for (int i = 0; i < texts.Length; i++)
            starts[i + 1] = starts[i] + texts[i].Length;
        return starts;
    }

    private static void AddEndings(DataFileWriter file, SortedDictionary<string, List<LexiconEntry>> forms)
    {
        SortedDictionary<uint, double[]> endings = [];
        foreach ((string form, List<LexiconEntry> readings) in forms)
        {
            for (int length = 1; length <= Math.Min(3, form.Length - 1); length++)
            {
                uint key = (uint)(MorphLexicon.Hash(form.AsSpan()[^length..]) >> 32);
                double[] counts = endings.TryGetValue(key, out double[]? known) ? known : endings[key] = new double[PosModel.TagCount];
                foreach (Upos upos in readings.Select(r => r.Upos).Where(IsOpen).Distinct())
                    counts[(int)upos]++;
            }
        }

        uint[] keys = [.. endings.Where(e => e.Value.Sum() >= 5).Select(e => e.Key)];
        file.Add<uint>(keys);
        file.Add<uint>(keys.Select(k => Possible(endings[k])).ToArray());
    }

    private static bool IsOpen(Upos upos) => upos is Upos.Noun or Upos.Adj or Upos.Verb or Upos.Adv or Upos.Propn;

    private static uint Possible(double[] counts)
    {
        uint tags = 0;
        for (int tag = 0; tag < counts.Length; tag++)
            tags |= counts[tag] > counts.Sum() * SmallestShare ? 1u << tag : 0;
        return tags;
    }
}
