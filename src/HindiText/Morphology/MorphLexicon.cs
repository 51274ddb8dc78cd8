using System.Collections.Concurrent;
using HindiText.Data;

namespace HindiText.Morphology;

/// <summary>Word forms with their readings, read in place; immutable and safe to share.</summary>
internal sealed class MorphLexicon(DataFile file)
{
    internal const string FileName = "morphology.bin";
    internal const string Name = "HTMORPH";
    internal const uint Version = 1;

    private static readonly Lazy<MorphLexicon> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, Version)));

    private readonly ConcurrentDictionary<int, string> _lemmas = new();

    internal enum SectionOf
    {
        Keys,
        Places,
        Analyses,
        LemmaStarts,
        LemmaChars,
        SuffixKeys,
        SuffixTags,
    }

    /// <summary>The lexicon that ships with the library.</summary>
    public static MorphLexicon Shipped => LazyShipped.Value;

    /// <summary>Where the readings of a form stand and how many there are, the most usual first; none where it is not known.</summary>
    /// <param name="hash"><see cref="Hash"/> of the form at the search level of normalization.</param>
    public (int First, int Count) Find(ulong hash)
    {
        ReadOnlySpan<uint> keys = Section<uint>(SectionOf.Keys);
        uint key = KeyOf(hash);
        int mask = keys.Length - 1;
        for (int slot = (int)hash & mask; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
            {
                int place = Section<int>(SectionOf.Places)[slot];
                return (place >> 4, place & 15);
            }
        }

        return default;
    }

    /// <summary>All readings, as <see cref="Find"/> places them.</summary>
    public ReadOnlySpan<MorphAnalysis> Analyses => Section<MorphAnalysis>(SectionOf.Analyses);

    /// <summary>The lemma of the most usual reading, as it is written; empty where the form is not known.</summary>
    /// <param name="folded">The form at the search level of normalization.</param>
    public ReadOnlySpan<char> Lemma(ReadOnlySpan<char> folded)
    {
        (int first, int count) = Find(Hash(folded));
        return count == 0 ? [] : LemmaChars(Analyses[first].Lemma);
    }

    /// <summary>How many different lemmas there are.</summary>
    public int LemmaCount => Section<int>(SectionOf.LemmaStarts).Length - 1;

    /// <summary>A lemma by its number.</summary>
    public ReadOnlySpan<char> LemmaChars(int lemma)
    {
        ReadOnlySpan<int> starts = Section<int>(SectionOf.LemmaStarts);
        return Section<char>(SectionOf.LemmaChars)[starts[lemma]..starts[lemma + 1]];
    }

    /// <summary>A lemma by its number, always the same instance.</summary>
    public string LemmaText(int lemma) => _lemmas.TryGetValue(lemma, out string? text) ? text : _lemmas.GetOrAdd(lemma, LemmaChars(lemma).ToString());

    /// <summary>The tags that words with this ending have: a bit for each.</summary>
    public uint TagsByEnding(ReadOnlySpan<char> folded)
    {
        ReadOnlySpan<uint> keys = Section<uint>(SectionOf.SuffixKeys);
        for (int length = Math.Min(3, folded.Length - 1); length > 0; length--)
        {
            int index = keys.BinarySearch((uint)(Hash(folded[^length..]) >> 32));
            if (index >= 0)
                return Section<uint>(SectionOf.SuffixTags)[index];
        }

        return (1u << (int)Upos.Noun) | (1u << (int)Upos.Propn);
    }

    /// <summary>A hash of a folded form, the same in every process and never 0.</summary>
    public static ulong Hash(ReadOnlySpan<char> folded)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in folded)
            hash = (hash ^ c) * 1099511628211;
        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9;
        return hash ^ (hash >> 32);
    }

    internal static uint KeyOf(ulong hash) => (uint)(hash >> 32) | 1;

    private ReadOnlySpan<T> Section<T>(SectionOf section)
        where T : unmanaged => file.Section<T>((int)section);
}
