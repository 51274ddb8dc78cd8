using System.Text;
using System.Text.Json;

namespace HindiText.Cli;

/// <summary>
/// Reads inputs: a <c>.jsonl</c> file has a document a line, any other file is one document, <c>-</c> is standard input as one document.
/// </summary>
internal static class InputReader
{
    public const string StandardInput = "-";

    /// <summary>The documents of one input, one after another.</summary>
    /// <exception cref="InputException">The input is missing, unreadable, no UTF-8, or a line is no document.</exception>
    public static IEnumerable<InputDocument> ReadDocuments(string path)
    {
        if (!path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            yield return new InputDocument(path, Decode(path, ReadBytes(path)));
            yield break;
        }

        int number = 0;
        foreach (string line in ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse($"{path}({number})", line, $"{path}#{number}");
        }
    }

    /// <summary>The lines of one input, without their line feeds.</summary>
    /// <exception cref="InputException">The input is missing, unreadable or no UTF-8.</exception>
    public static IEnumerable<string> ReadLines(string path)
    {
        using Stream stream = Open(path);
        int number = 0;
        foreach (byte[] line in Utf8Lines.Read(stream))
            yield return Decode($"{path}({++number})", line);
    }

    private static byte[] ReadBytes(string path)
    {
        using Stream stream = Open(path);
        try
        {
            using MemoryStream copy = stream.CanSeek ? new(checked((int)stream.Length)) : new();
            stream.CopyTo(copy);
            return copy.TryGetBuffer(out ArraySegment<byte> all) && all.Count == all.Array!.Length ? all.Array : copy.ToArray();
        }
        catch (Exception e) when (e is IOException or OverflowException)
        {
            throw new InputException($"{path}: {e.Message}");
        }
    }

    private static Stream Open(string path)
    {
        if (path == StandardInput)
            return Console.OpenStandardInput();
        if (Directory.Exists(path))
            throw new InputException($"{path}: expected a file, found a directory");
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(ReasonOf(path, e));
        }
    }

    private static InputDocument Parse(string place, string line, string defaultId)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("text", out JsonElement text) || text.ValueKind != JsonValueKind.String)
                throw new InputException($"{place}: expected an object with a string \"text\", found {json.RootElement.ValueKind}");
            string id = json.RootElement.TryGetProperty("id", out JsonElement given)
                ? given.ValueKind == JsonValueKind.String ? given.GetString()! : given.GetRawText()
                : defaultId;
            return new InputDocument(id, text.GetString()!);
        }
        catch (JsonException e)
        {
            throw new InputException($"{place}: expected a JSON object, found an error at byte {e.BytePositionInLine}");
        }
        catch (InvalidOperationException)
        {
            throw new InputException($"{place}: expected text in Unicode, found an escape that is half a surrogate pair");
        }
    }

    /// <summary>The text of UTF-8 bytes, without a byte order mark.</summary>
    private static string Decode(string place, byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        int valid = Utf8Lines.ValidPrefix(content);
        if (valid < content.Length)
            throw new InputException($"{place}: expected UTF-8, found byte 0x{content[valid]:X2} at position {valid + bytes.Length - content.Length}");
        return Encoding.UTF8.GetString(content);
    }

    private static string ReasonOf(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{path}: no such file",
        UnauthorizedAccessException => $"{path}: not allowed to read",
        _ => $"{path}: {e.Message}",
    };
}
