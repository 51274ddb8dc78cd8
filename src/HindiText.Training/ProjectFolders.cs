namespace HindiText.Training;

/// <summary>Where things stand in the repository that this program is run from.</summary>
internal sealed record ProjectFolders(string Root)
{
    public string Data => Path.Combine(Root, "src", "HindiText", "Data");

    public string Curated => Path.Combine(Root, "src", "HindiText.Training", "Curated");

    public string NameWords => Path.Combine(Curated, "Words");

    public string Lexicon => Path.Combine(Root, "src", "HindiText.Training", "Lexicon");

    public string KnowledgeTable => Path.Combine(Root, "src", "HindiText.Training", "Knowledge", "knowledge.tsv");

    public string GivenNames => Path.Combine(Root, "src", "HindiText.Training", "Knowledge", "given-names.tsv");

    public string NameParts => Path.Combine(Root, "src", "HindiText.Training", "Knowledge", "name-parts.tsv");

    public string TitleTypes => Path.Combine(Root, "src", "HindiText.Training", "Knowledge", "title-types.tsv");

    public string FirstNames => Path.Combine(Root, "src", "HindiText.Training", "Knowledge", "first-names.txt");

    /// <summary>The repository above the current folder, or else above the program.</summary>
    /// <exception cref="HindiDataException">Neither lies in the repository.</exception>
    public static ProjectFolders Find()
    {
        foreach (string start in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "HindiText.sln")))
                    return new ProjectFolders(folder.FullName);
            }
        }

        throw new HindiDataException($"{Environment.CurrentDirectory}: expected a folder inside the HindiText repository");
    }
}
