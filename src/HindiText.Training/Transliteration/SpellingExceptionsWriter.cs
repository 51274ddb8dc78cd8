using System.Numerics;
using HindiText.Data;
using HindiText.Linking;
using HindiText.Transliteration;

namespace HindiText.Training.Transliteration;

/// <summary>Writes the known spellings of words that a model does not find by itself, as <see cref="SpellingExceptions"/> reads them.</summary>
internal static class SpellingExceptionsWriter
{
    /// <param name="spellings">The usual spelling of each folded word.</param>
    /// <param name="written">How the words are written, canonical; more than one form may be folded to the same.</param>
    /// <param name="model">The model that reads all other words.</param>
    public static byte[] Write(IReadOnlyDictionary<string, string> spellings, IEnumerable<string> written, JointModel model)
    {
        ILookup<string, string> forms = written.Distinct(StringComparer.Ordinal).ToLookup(f => NameFolding.Fold(f), StringComparer.Ordinal);
        List<(uint Hash, string English)> exceptions = [.. spellings
            .AsParallel().AsOrdered()
            .Where(s => forms[s.Key].Append(s.Key).Any(form => PressSpelling.Unaided(form, model) != s.Value))
            .Select(s => (NameFolding.Hash(s.Key), s.Value))];
        int[] inBucket = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(exceptions.Count / 3, 1))];
        foreach ((uint hash, _) in exceptions)
            inBucket[SpellingExceptions.Bucket(hash, inBucket.Length)]++;
        List<(uint Hash, string English)> sorted = [.. exceptions.OrderBy(e => SpellingExceptions.Bucket(e.Hash, inBucket.Length))];
        DataFileWriter file = new();
        file.Add<ulong>(PartTable.Write(inBucket));
        file.Add<ushort>(sorted.Select(e => SpellingExceptions.InBucket(e.Hash)).ToArray());
        PackedStringsWriter.Add(file, [.. sorted.Select(e => e.English)]);
        return file.ToArray(SpellingExceptions.Name, SpellingExceptions.Version);
    }
}
