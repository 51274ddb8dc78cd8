namespace HindiText.Data;

/// <summary>
/// How common a word is in Hindi news at large, on UNILEX's counts: a level from 0 (not among the 50,000 counted forms) to 255,
/// eight steps for each doubling.
/// </summary>
internal static class WordFrequencies
{
    internal const string FileName = "frequencies.bin";
    internal const string Name = "HTFREQ";
    internal const uint Version = 1;
    internal const int StepsPerDoubling = 8;

    private static readonly Lazy<DataFile> File = new(() => DataFile.OpenShipped(FileName, Name, Version));

    /// <summary>The level of a word.</summary>
    /// <param name="folded">The word at the search level of normalization.</param>
    public static int Level(ReadOnlySpan<char> folded)
    {
        int index = Find(File.Value.Section<uint>(0), Linking.NameFolding.Hash(folded));
        return index < 0 ? 0 : File.Value.Section<byte>(1)[index];
    }

    /// <summary>Hashes are spread evenly, so that each stands close to its share of the table: the search begins there.</summary>
    private static int Find(ReadOnlySpan<uint> hashes, uint hash)
    {
        const int near = 128;
        int guess = (int)(((ulong)hash * (ulong)hashes.Length) >> 32);
        int from = Math.Max(0, guess - near), to = Math.Min(hashes.Length, guess + near);
        while (from > 0 && hashes[from] > hash)
            from = Math.Max(0, from - near);
        while (to < hashes.Length && hashes[to - 1] < hash)
            to = Math.Min(hashes.Length, to + near);
        int index = hashes[from..to].BinarySearch(hash);
        return index < 0 ? index : from + index;
    }

    /// <summary>
    /// Bits of surprise: how many doublings rarer the word is than one in every word. A form not counted is taken as one in 2^24.
    /// </summary>
    public static double Surprise(ReadOnlySpan<char> folded)
    {
        int level = Level(folded);
        return level == 0 ? 24 : 30 - ((double)level / StepsPerDoubling);
    }
}
