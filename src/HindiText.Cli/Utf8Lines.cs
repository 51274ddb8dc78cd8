using System.Buffers;
using System.Text;

namespace HindiText.Cli;

/// <summary>Lines of bytes, and how far bytes are UTF-8.</summary>
internal static class Utf8Lines
{
    /// <summary>The lines of a stream without their line feed, each an array of its own; memory is bounded by the longest line.</summary>
    public static IEnumerable<byte[]> Read(Stream stream)
    {
        byte[] buffer = new byte[1 << 16];
        using MemoryStream pending = new();
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            int start = 0;
            while (Array.IndexOf(buffer, (byte)'\n', start, read - start) is >= 0 and int end)
            {
                pending.Write(buffer, start, end - start);
                yield return pending.ToArray();
                pending.SetLength(0);
                start = end + 1;
            }

            pending.Write(buffer, start, read - start);
        }

        if (pending.Length > 0)
            yield return pending.ToArray();
    }

    /// <summary>Number of leading bytes that are well-formed UTF-8.</summary>
    public static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return bytes.Length;
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) == OperationStatus.Done)
            at += consumed;
        return at;
    }
}
