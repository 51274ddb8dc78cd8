namespace HindiText.Corpus;

/// <summary>The corpus as a whole: its articles by part.</summary>
public static class CorpusFolder
{
    private const string Header = "id\tpart\tsection\tstyle";

    /// <summary>The parts of the corpus.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["train", "dev", "test"];

    /// <summary>The articles of one part, in the manifest's order.</summary>
    /// <param name="folder">The folder that has <c>MANIFEST.tsv</c> and <c>articles/</c>.</param>
    /// <param name="part">train, dev or test; <c>all</c> for all three.</param>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    /// <exception cref="HindiDataException">The manifest or an article is missing or malformed.</exception>
    public static IReadOnlyList<CorpusArticle> Load(string folder, string part)
    {
        if (part != "all" && !Parts.Contains(part))
            throw new ArgumentException($"Expected {string.Join(", ", Parts)} or all, found '{part}'.", nameof(part));
        string manifest = Path.Combine(folder, "MANIFEST.tsv");
        if (!File.Exists(manifest))
            throw new HindiDataException($"{manifest}: expected the corpus's manifest, found none");
        List<CorpusArticle> articles = [];
        int number = 0;
        foreach (string line in File.ReadLines(manifest))
        {
            number++;
            string[] cells = line.Split('\t');
            if (number == 1 ? line != Header : cells.Length != 4 || !Parts.Contains(cells[1]))
                throw new HindiDataException($"{manifest}({number}): expected id, part, section, style, found '{line}'");
            if (number > 1 && (part == "all" || cells[1] == part))
                articles.Add(CorpusArticle.Load(Path.Combine(folder, "articles", cells[0] + ".txt")));
        }

        return articles;
    }

    /// <summary>The corpus folder of the repository that a path lies in.</summary>
    /// <exception cref="HindiDataException">The path lies in no such repository.</exception>
    public static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string corpus = Path.Combine(folder.FullName, "corpus");
            if (File.Exists(Path.Combine(corpus, "MANIFEST.tsv")))
                return corpus;
        }

        throw new HindiDataException($"{start}: expected a folder inside the HindiText repository, found no corpus/MANIFEST.tsv above it");
    }
}
