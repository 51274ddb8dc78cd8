using System.Numerics;
using HindiText.Linking;
using HindiText.Training.Transliteration;

namespace HindiText.Training.Knowledge;

/// <summary>Everything that the repository knows of names, from its committed tables, and what is made of it.</summary>
/// <param name="Rows">The things.</param>
/// <param name="GivenNames">Given names.</param>
/// <param name="Parts">Words of names that public sources set side by side.</param>
/// <param name="Words">Words of names from lists of our own.</param>
internal sealed record KnownNames(IReadOnlyList<NameRow> Rows, IReadOnlyList<GivenName> GivenNames, IReadOnlyList<NamePart> Parts, IReadOnlyList<NameWord> Words)
{
    /// <summary>A word of our own lists counts as much as one that several sources have.</summary>
    private const int BearersOfWords = 2;

    public static KnownNames Read(ProjectFolders folders) => new(
        KnowledgeTable.Read(folders.KnowledgeTable), GivenName.Read(folders.GivenNames), NamePart.Read(folders.NameParts), NameWord.Read(folders.NameWords));

    /// <summary>The knowledge base's file, with the readings of single words.</summary>
    public byte[] Compile() => KnowledgeBaseWriter.Write(
        Rows.Select(r => r.ToEntry()),
        GivenNames.Select(n => (n.Hindi, NameRoles.FirstName)).Concat(Words.Select(w => (w.Hindi, w.Role))),
        WordReadings.Learn(Rows
            .SelectMany(r => r.Hindi.Select(h => (h, r.English, 1 + r.Prominence)))
            .Concat(GivenNames.Select(n => (n.Hindi, n.English, 1)))
            .Concat(Words.Select(w => (w.Hindi, w.English, BearersOfWords)))
            .Concat(Parts.Select(p => (p.Hindi, p.English, 1 + BitOperations.Log2((uint)p.Count))))));

    /// <summary>The word pairs that transliteration is learned from: the words of all names and the single words of names; each pair once.</summary>
    public List<WordPair> Pairs() =>
    [
        .. Rows
            .SelectMany(r => r.Hindi.SelectMany(h => WordReadings.SoundingWords(h, r.English)))
            .Concat(GivenNames.SelectMany(n => WordReadings.SoundingWords(n.Hindi, n.English)))
            .Select(w => (Word: w, Count: 1))
            .Concat(Words.SelectMany(w => WordReadings.SoundingWords(w.Hindi, w.English)).Select(w => (Word: w, Count: BearersOfWords)))
            .Concat(Parts.Select(p => (Word: (p.Hindi, English: p.English.ToLowerInvariant()), p.Count)))
            .GroupBy(w => w.Word)
            .OrderBy(g => g.Key.Hindi, StringComparer.Ordinal)
            .ThenBy(g => g.Key.English, StringComparer.Ordinal)
            .Select(g => new WordPair(g.Key.Hindi, g.Key.English, 1 + Math.Log2(g.Sum(w => w.Count)))),
    ];
}
