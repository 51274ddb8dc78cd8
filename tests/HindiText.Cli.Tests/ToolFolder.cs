using System.IO.Compression;
using System.Text;

namespace HindiText.Cli.Tests;

/// <summary>A folder of a test's own with inputs, and the tool run in it.</summary>
public abstract class ToolFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hinditext");

    protected string Folder => _folder.FullName;

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected static ProgramRun Run(params string[] arguments) => ProgramRun.Of("HindiText.Cli", arguments);

    private protected static ProgramRun Filter(string input, params string[] arguments) =>
        ProgramRun.Of("HindiText.Cli", arguments, Encoding.UTF8.GetBytes(input));

    protected static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    protected string PathOf(string name) => Path.Combine(Folder, name);

    protected string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    protected static byte[] Compressed(string text)
    {
        using MemoryStream bytes = new();
        using (GZipStream gzip = new(bytes, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
