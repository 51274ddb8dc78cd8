using System.Reflection;
using HindiText.Linking;

namespace HindiText.Keywords;

/// <summary>Words that no keyword begins or ends with, from <c>Data/stopwords.txt</c>, compared in folded form.</summary>
internal static class StopWords
{
    private const string FileName = "stopwords.txt";

    private static readonly Lazy<HashSet<string>> Folded = new(Read);

    public static bool Contains(ReadOnlySpan<char> folded) =>
        Folded.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    private static HashSet<string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HindiText.Data." + FileName)
            ?? throw new HindiDataException($"{FileName}: expected a resource of the assembly HindiText, found none");
        using StreamReader reader = new(stream);
        HashSet<string> words = new(StringComparer.Ordinal);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
                words.Add(NameFolding.Fold(line));
        }

        return words;
    }
}
