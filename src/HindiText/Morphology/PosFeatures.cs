namespace HindiText.Morphology;

/// <summary>What the tagger looks at: the word, the tags it and its neighbours may have, and the two tags given before it.</summary>
internal static class PosFeatures
{
    /// <summary>How many features a word has at most.</summary>
    public const int Count = 20;

    /// <summary>Writes the features of word <paramref name="i"/> and gives their number.</summary>
    public static int Of(ReadOnlySpan<MorphWord> words, int i, int before, int beforeThat, Span<uint> into)
    {
        ref readonly MorphWord word = ref words[i];
        uint tags = word.Tags;
        uint form = word.Form;
        uint previous = i > 0 ? words[i - 1].Form : 1;
        uint next = i + 1 < words.Length ? words[i + 1].Form : 2;
        uint tagsNext = i + 1 < words.Length ? words[i + 1].Tags : 0;
        uint tagsAfter = i + 2 < words.Length ? words[i + 2].Tags : 0;
        uint shapePrevious = i > 0 ? (uint)words[i - 1].Shape : 0;
        uint tag = (uint)before;
        uint tagBefore = (uint)beforeThat;
        int n = 0;
        into[n++] = Mix(1, tags, 0);
        into[n++] = Mix(2, form, 0);
        into[n++] = Mix(3, tags, tag);
        into[n++] = Mix(4, tags, tag + (tagBefore << 8));
        into[n++] = Mix(5, tags, tagsNext);
        into[n++] = Mix(6, tags, (tagsNext * 31) + tagsAfter);
        into[n++] = Mix(7, form, tag);
        into[n++] = Mix(8, form, tagsNext);
        into[n++] = Mix(9, form, next);
        into[n++] = Mix(10, form, previous);
        into[n++] = Mix(11, tags, next);
        into[n++] = Mix(12, tags, previous);
        into[n++] = Mix(13, tags + ((uint)word.Shape << 3), tag);
        into[n++] = Mix(14, tags, shapePrevious + (tag << 25));
        into[n++] = Mix(15, form, shapePrevious);
        into[n++] = Mix(16, tag + (tagBefore << 8), tagsNext);
        into[n++] = Mix(17, word.Ending, word.IsKnown ? 1u : 0);
        into[n++] = Mix(18, (uint)word.Roles + (word.IsKnown ? 256u : 0), tag);
        if ((tags & (1u << (int)Upos.Propn)) != 0)
        {
            into[n++] = Mix(19, (uint)word.Roles, (i > 0 ? (uint)words[i - 1].Roles : 0) + (i + 1 < words.Length ? (uint)words[i + 1].Roles << 8 : 0));
            into[n++] = Mix(20, (uint)word.Roles + (word.IsKnown ? 256u : 0), next);
        }

        return n;
    }

    private static uint Mix(uint template, uint a, uint b)
    {
        ulong hash = ((ulong)a << 32 | b) + (template * 0x9E3779B97F4A7C15);
        hash = (hash ^ (hash >> 31)) * 0xBF58476D1CE4E5B9;
        hash ^= hash >> 29;
        return (uint)(hash >> 16) | 1;
    }
}
