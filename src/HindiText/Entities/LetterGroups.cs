namespace HindiText.Entities;

/// <summary>Hashes of a word's letters in twos, threes and fours, its beginning and end counted as letters.</summary>
internal static class LetterGroups
{
    private const int Shortest = 2, Longest = 4;
    private const char Begin = '^', End = '$';

    /// <summary>Adds the hashes of a folded word.</summary>
    public static void Add(ReadOnlySpan<char> folded, List<uint> groups)
    {
        for (int start = -1; start + Shortest <= folded.Length + 1; start++)
        {
            uint hash = 2166136261;
            for (int length = 1; length <= Longest && start + length <= folded.Length + 1; length++)
            {
                int at = start + length - 1;
                hash = (hash ^ (at < 0 ? Begin : at == folded.Length ? End : folded[at])) * 16777619;
                if (length >= Shortest)
                    groups.Add(hash ^ (hash >> 15));
            }
        }
    }
}
