namespace HindiText.Cli;

/// <summary>What an input holds.</summary>
internal enum InputFormat
{
    /// <summary>One document of plain text.</summary>
    Txt,

    /// <summary>Plain text, a document a line.</summary>
    Lines,

    /// <summary>A JSON object a line.</summary>
    Jsonl,

    /// <summary>A table with a header.</summary>
    Csv,

    /// <summary>A web page, of which the article is read.</summary>
    Html,
}

/// <summary>Formats by the names of files.</summary>
internal static class InputFormats
{
    public const string CompressedExtension = ".gz";

    private static readonly Dictionary<string, InputFormat> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Txt,
        [".jsonl"] = InputFormat.Jsonl,
        [".csv"] = InputFormat.Csv,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
    };

    /// <summary>The format that a file's name tells; a name that tells none is plain text.</summary>
    public static InputFormat Of(string path) => ByExtension.GetValueOrDefault(ExtensionOf(path), InputFormat.Txt);

    /// <summary>Whether a folder's file of this name is read; others beside it (pictures, notes) are passed over.</summary>
    public static bool IsKnown(string path) => ByExtension.ContainsKey(ExtensionOf(path));

    public static bool IsCompressed(string path) => path.EndsWith(CompressedExtension, StringComparison.OrdinalIgnoreCase);

    private static string ExtensionOf(string path) => Path.GetExtension(IsCompressed(path) ? path[..^CompressedExtension.Length] : path);
}
