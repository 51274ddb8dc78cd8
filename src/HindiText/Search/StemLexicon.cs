using HindiText.Data;
using HindiText.Script;

namespace HindiText.Search;

/// <summary>What the counted forms of Hindi news say about a stem: which of its inflected forms are in use.</summary>
internal static class StemLexicon
{
    private const int MaximumWord = 64;

    // Verbs of one syllable; all others with one syllable that seem to have a verb's forms (माता, सीता, नेता) are nouns.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortVerbs =
        new HashSet<string>(["आ", "जा", "खा", "पा", "गा", "ला", "छा", "दे", "ले", "पी", "जी", "हो", "रो", "बो", "धो", "ढो", "खो", "छू"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How common a stem with an ending is; 0 where it was not counted.</summary>
    public static int Level(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending = default)
    {
        if (stem.Length + ending.Length > MaximumWord)
            return 0;
        Span<char> word = stackalloc char[MaximumWord];
        stem.CopyTo(word);
        ending.CopyTo(word[stem.Length..]);
        return WordFrequencies.Level(word[..(stem.Length + ending.Length)]);
    }

    /// <summary>Whether a stem has the infinitive, straight and oblique, and an imperfective participle of a verb.</summary>
    public static bool IsVerb(ReadOnlySpan<char> stem)
    {
        if (stem.IsEmpty)
            return false;
        if (stem.Length == 1 || (stem.Length == 2 && Devanagari.IsMatra(stem[1])))
            return ShortVerbs.Contains(stem);
        return Level(stem, "ना") > 0 && Level(stem, "ने") > 0 && (Level(stem, "ता") > 0 || Level(stem, "ते") > 0 || Level(stem, "ती") > 0);
    }
}
