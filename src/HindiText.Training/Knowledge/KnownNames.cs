using System.Numerics;
using HindiText.Corpus;
using HindiText.Linking;
using HindiText.Training.Transliteration;
using HindiText.Transliteration;

namespace HindiText.Training.Knowledge;

/// <summary>Everything that the repository knows of names, from its committed tables, and what is made of it.</summary>
/// <param name="Rows">The things.</param>
/// <param name="GivenNames">Given names.</param>
/// <param name="Parts">Words of names that public sources set side by side.</param>
/// <param name="Words">Words of names from lists of our own.</param>
/// <param name="Annotated">Names in the articles of the corpus's train part, with their English, each once.</param>
internal sealed record KnownNames(
    IReadOnlyList<NameRow> Rows,
    IReadOnlyList<GivenName> GivenNames,
    IReadOnlyList<NamePart> Parts,
    IReadOnlyList<NameWord> Words,
    IReadOnlyList<(string Hindi, string English)> Annotated)
{
    /// <summary>A word of our own lists counts as much as one that several sources have.</summary>
    private const int BearersOfWords = 2;

    public static KnownNames Read(ProjectFolders folders) => new(
        KnowledgeTable.Read(folders.KnowledgeTable),
        GivenName.Read(folders.GivenNames),
        NamePart.Read(folders.NameParts),
        NameWord.Read(folders.NameWords),
        [.. CorpusFolder.Load(CorpusFolder.Find(folders.Root), "train")
            .SelectMany(a => a.Mentions)
            .Where(m => m.EnglishName is not null && m.Type is EntityType.Person or EntityType.Location or EntityType.Organization)
            .Select(m => (m.Text, m.EnglishName!))
            .Distinct()]);

    /// <summary>The knowledge base's file.</summary>
    public byte[] Compile() => KnowledgeBaseWriter.Write(
        Rows.Select(r => r.ToEntry()),
        GivenNames.Select(n => (n.Hindi, NameRoles.FirstName)).Concat(Words.Select(w => (w.Hindi, w.Role))));

    /// <summary>The file of the spellings that a model does not find.</summary>
    public byte[] CompileExceptions(JointModel model) => SpellingExceptionsWriter.Write(
        WordReadings.Learn(
            Rows
                .SelectMany(r => r.Hindi.Select(h => (h, r.English, 1 + r.Prominence)))
                .Concat(GivenNames.Select(n => (n.Hindi, n.English, 1)))
                .Concat(Annotated.Select(n => (n.Hindi, n.English, 1)))
                .Concat(Parts.Select(p => (p.Hindi, p.English, 1 + BitOperations.Log2((uint)p.Count)))),
            (Words, BearersOfWords)),
        Rows.SelectMany(r => r.Hindi)
            .Concat(GivenNames.Select(n => n.Hindi))
            .Concat(Annotated.Select(n => n.Hindi))
            .Concat(Parts.Select(p => p.Hindi))
            .Concat(Words.Select(w => w.Hindi))
            .SelectMany(n => Hindi.Normalize(n).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)),
        model);

    /// <summary>The word pairs that transliteration is learned from: the words of all names and the single words of names; each pair once.</summary>
    public List<WordPair> Pairs() =>
    [
        .. Rows
            .SelectMany(r => r.Hindi.SelectMany(h => WordReadings.SoundingWords(h, r.English)))
            .Concat(GivenNames.SelectMany(n => WordReadings.SoundingWords(n.Hindi, n.English)))
            .Concat(Annotated.SelectMany(n => WordReadings.SoundingWords(n.Hindi, n.English)))
            .Select(w => (Word: w, Count: 1))
            .Concat(Words.SelectMany(w => WordReadings.SoundingWords(w.Hindi, w.English)).Select(w => (Word: w, Count: BearersOfWords)))
            .Concat(Parts.Select(p => (Word: (p.Hindi, English: p.English.ToLowerInvariant()), p.Count)))
            .GroupBy(w => w.Word)
            .OrderBy(g => g.Key.Hindi, StringComparer.Ordinal)
            .ThenBy(g => g.Key.English, StringComparer.Ordinal)
            .Select(g => new WordPair(g.Key.Hindi, g.Key.English, 1 + Math.Log2(g.Sum(w => w.Count)))),
    ];
}
