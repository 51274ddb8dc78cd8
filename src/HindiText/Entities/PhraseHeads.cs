using HindiText.Linking;

namespace HindiText.Entities;

/// <summary>
/// Where noun phrases end: before a postposition, a conjunction, a form of होना or a punctuation mark. The word there says what the
/// whole phrase names, be it a hospital or a cup, however long the name before it.
/// </summary>
internal static class PhraseHeads
{
    private const int Farthest = 5;

    private const string Enders =
        "ने को से में पर का के की तक द्वारा और व एवं तथा या ही भी है हैं था थे थी थीं हो कि जो पास साथ लिए बाद यहां जहां वाले वाली वाला नहीं";

    private static readonly uint[] Hashes = [.. Enders.Split(' ').Select(w => NameFolding.Hash(NameFolding.Fold(w))).Distinct().Order()];

    /// <summary>Writes for every token the hash of its phrase's last word, 0 where it is that word or none is near, and of what ends the phrase.</summary>
    public static void Find(ReadOnlySpan<HindiToken> tokens, ReadOnlySpan<uint> words, Span<uint> heads, Span<uint> markers)
    {
        int end = tokens.Length;
        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            bool ends = tokens[i].Kind == TokenKind.Punctuation ? !IsHyphen(tokens, i) : Hashes.AsSpan().BinarySearch(words[i]) >= 0;
            if (ends)
            {
                end = i;
                continue;
            }

            if (end - i > Farthest + 1)
                continue;
            heads[i] = end - 1 > i ? words[end - 1] : 0;
            markers[i] = end < tokens.Length ? words[end] : 0;
        }
    }

    /// <summary>Whether a mark is glued to words on both sides, as the hyphen in a name is.</summary>
    private static bool IsHyphen(ReadOnlySpan<HindiToken> tokens, int i) =>
        i > 0 && i + 1 < tokens.Length && tokens[i - 1].End == tokens[i].Start && tokens[i].End == tokens[i + 1].Start;
}
