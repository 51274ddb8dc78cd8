using System.Security.Cryptography;

namespace HindiText.Training;

/// <summary>
/// <c>Data/SOURCES.tsv</c>: for each shipped file its hash, and a line for each source that went into it.
/// </summary>
internal sealed class DataManifest(string dataFolder)
{
    private const string Header = "file\tsha256\torigin\trevision\tlicence\tinput_sha256";

    private string Path => System.IO.Path.Combine(dataFolder, "SOURCES.tsv");

    /// <summary>Replaces the lines of one file, whose content must already be written.</summary>
    public void Update(string file, IEnumerable<DataOrigin> origins)
    {
        string hash = HashOf(System.IO.Path.Combine(dataFolder, file));
        IEnumerable<string> others = File.Exists(Path) ? File.ReadLines(Path).Skip(1).Where(l => l.Split('\t')[0] != file) : [];
        IEnumerable<string> own = origins.Select(o => string.Join('\t', file, hash, o.Name, o.Revision, o.Licence, o.InputHash));
        IEnumerable<string> lines = others.Concat(own).Order(StringComparer.Ordinal).Prepend(Header);
        File.WriteAllText(Path, string.Join('\n', lines) + "\n");
    }

    /// <summary>What is wrong with the shipped files: a hash that differs, a file without source, a source without file.</summary>
    public IReadOnlyList<string> Faults()
    {
        if (!File.Exists(Path))
            return [$"{Path}: expected a file, found none"];
        List<string> faults = [];
        ILookup<string, string[]> rows = File.ReadLines(Path).Skip(1).Select(l => l.Split('\t')).ToLookup(c => c[0]);
        HashSet<string> files = [.. Directory.EnumerateFiles(dataFolder).Select(f => System.IO.Path.GetFileName(f)).Where(IsShipped)];
        foreach (string file in files.Where(f => !rows.Contains(f)))
            faults.Add($"{file}: expected a line in SOURCES.tsv, found none");
        foreach (IGrouping<string, string[]> row in rows)
        {
            if (!files.Contains(row.Key))
                faults.Add($"SOURCES.tsv: names {row.Key}, which is not there");
            else if (HashOf(System.IO.Path.Combine(dataFolder, row.Key)) is string hash && row.Any(c => c[1] != hash))
                faults.Add($"{row.Key}: expected sha256 {row.First()[1]}, found {hash}");
        }

        return faults;
    }

    private static bool IsShipped(string file) =>
        file != "SOURCES.tsv" && !file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("LICENSE", StringComparison.Ordinal);

    /// <summary>The SHA-256 of a file, in lower-case hexadecimal.</summary>
    public static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}

/// <summary>One source of a shipped file.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Revision">Which state of it was used.</param>
/// <param name="Licence">An SPDX expression.</param>
/// <param name="InputHash">SHA-256 of the input file, or empty for what stands in this repository.</param>
internal sealed record DataOrigin(string Name, string Revision, string Licence, string InputHash);
