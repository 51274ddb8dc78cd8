using System.Runtime.InteropServices;
using System.Text;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.GZip;

namespace HindiText.Cli;

/// <summary>Opens an input as checked UTF-8 without a byte order mark, whatever it was before: gzip, or UTF-16 with its mark.</summary>
internal static class TextStream
{
    /// <summary>No document is longer than this many bytes; what a small compressed file swells to is bounded with it.</summary>
    public const int LongestDocument = 1 << 28;

    /// <param name="path">The file, or <c>-</c>.</param>
    /// <param name="raw">The file's own bytes, whose position tells how far reading is; closed with the result.</param>
    /// <exception cref="InputException">The input is missing, may not be read, or is in an encoding that is not read.</exception>
    public static Stream Open(string path, out Stream raw)
    {
        raw = OpenRaw(path);
        try
        {
            // Unlike the runtime's own, this one tells when the end is missing.
            Stream bytes = InputFormats.IsCompressed(path) ? new GZipInputStream(raw) : raw;
            return Decode(bytes, path);
        }
        catch
        {
            raw.Dispose();
            throw;
        }
    }

    /// <summary>The rest of a stream.</summary>
    /// <exception cref="InputException">It is longer than <see cref="LongestDocument"/>, or cannot be read.</exception>
    public static byte[] ReadAll(Stream stream, string place) => Guard(place, () =>
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (copy.Length + read > LongestDocument)
                throw TooLong(place);
            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    });

    public static InputException TooLong(string place) => new($"{place}: expected at most {LongestDocument >> 20} MB in a document, found more");

    /// <summary>Reads, and tells failures of the file system as faults of the input.</summary>
    public static T Guard<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{place}: no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException($"{place}: not allowed to read");
        }
        catch (Exception e) when (e is SharpZipBaseException or EndOfStreamException)
        {
            throw new InputException($"{place}: expected whole gzip, found something else or an early end ({e.Message})");
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            throw new InputException($"{place}: {e.Message}");
        }
    }

    private static Stream OpenRaw(string path)
    {
        if (path == InputPaths.StandardInput)
            return Console.OpenStandardInput();
        if (Directory.Exists(path))
            throw new InputException($"{path}: expected .txt, .jsonl, .csv or .html in the folder, also with .gz, found none");
        if (InputPaths.IsPattern(path) && !File.Exists(path))
            throw new InputException($"{path}: no file matches");
        return Guard(path, () => File.OpenRead(path));
    }

    private static CheckedUtf8Stream Decode(Stream bytes, string place)
    {
        // What is there already, and no less than the longest mark.
        byte[] head = new byte[256];
        int count = Guard(place, () => bytes.ReadAtLeast(head, minimumBytes: 4, throwOnEndOfStream: false));
        ReadOnlySpan<byte> start = head.AsSpan(0, count);
        if (start.StartsWith(Encoding.UTF32.Preamble) || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            throw new InputException($"{place}: expected UTF-8 or UTF-16, found the mark of UTF-32");
        bool little = start.StartsWith(Encoding.Unicode.Preamble);
        if (little || start.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            byte[] text = Utf16(ReadAll(new PrefixedStream(head.AsMemory(2, count - 2), bytes), place), place, little);
            return new CheckedUtf8Stream(new MemoryStream(text), place, 0);
        }

        if (IsUnmarkedUtf16(start))
            throw new InputException($"{place}: expected UTF-8, or UTF-16 with its mark, found UTF-16 without one");
        int mark = start.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return new CheckedUtf8Stream(new PrefixedStream(head.AsMemory(mark, count - mark), bytes), place, mark);
    }

    /// <summary>
    /// Whether every second byte is that of Latin or Devanagari, 0 or 9: bytes that UTF-8 has as well, so that Hindi in UTF-16 passes for
    /// a text of tabs and control characters.
    /// </summary>
    private static bool IsUnmarkedUtf16(ReadOnlySpan<byte> start)
    {
        int pairs = start.Length / 2;
        Span<int> high = [0, 0];
        for (int i = 0; i < pairs * 2; i++)
        {
            if (start[i] is 0 or 9)
                high[i % 2]++;
        }

        return pairs >= 4 && Math.Max(high[0], high[1]) * 10 >= pairs * 9 && Math.Min(high[0], high[1]) * 2 < pairs;
    }

    private static byte[] Utf16(byte[] bytes, string place, bool little)
    {
        const int markLength = 2;
        if (bytes.Length % 2 != 0)
            throw new InputException($"{place}: expected UTF-16, found half a code unit at position {bytes.Length - 1 + markLength}");
        if (little != BitConverter.IsLittleEndian)
        {
            for (int i = 0; i < bytes.Length; i += 2)
                (bytes[i], bytes[i + 1]) = (bytes[i + 1], bytes[i]);
        }

        ReadOnlySpan<char> text = MemoryMarshal.Cast<byte, char>(bytes);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                throw new InputException($"{place}: expected UTF-16, found half a surrogate pair (0x{(int)text[i]:X4}) at position {i * 2 + markLength}");
            i++;
        }

        byte[] utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, utf8);
        return utf8;
    }
}
