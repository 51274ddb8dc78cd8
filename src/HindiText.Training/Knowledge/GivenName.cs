namespace HindiText.Training.Knowledge;

/// <summary>A given name in both languages, from <c>given-names.tsv</c>.</summary>
internal sealed record GivenName(string Hindi, string English)
{
    private static readonly string[] Header = ["hindi", "english"];

    /// <summary>The committed list.</summary>
    public static List<GivenName> Read(string path) => [.. NameTable.Read(path, Header).Select(c => new GivenName(c[0], c[1]))];

    /// <summary>The committed list made from the source: single words in Devanagari that sound like their English, sorted.</summary>
    public static string Table(string sourcePath) => string.Concat(NameTable
        .Read(sourcePath, "english", "hindi")
        .Select(c => new GivenName(HindiText.Hindi.Normalize(c[1]), c[0]))
        .Where(n => n.Hindi.Length > 2 && n.Hindi.All(c => c is >= '\u0900' and <= '\u0963') && SoundSkeleton.Distance(n.Hindi, n.English) <= 0.34)
        .Distinct()
        .OrderBy(n => n.Hindi, StringComparer.Ordinal)
        .ThenBy(n => n.English, StringComparer.Ordinal)
        .Select(n => $"{n.Hindi}\t{n.English}\n")
        .Prepend("hindi\tenglish\n"));
}
