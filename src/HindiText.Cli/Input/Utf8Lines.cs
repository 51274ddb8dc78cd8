using System.Text;

namespace HindiText.Cli;

/// <summary>Lines of a stream of checked UTF-8.</summary>
internal static class Utf8Lines
{
    /// <summary>
    /// The lines without their line feeds, one after another as they arrive; memory is bounded by the longest line, and that by
    /// <see cref="TextStream.LongestDocument"/>.
    /// </summary>
    /// <exception cref="InputException">The stream cannot be read, is no UTF-8, or has too long a line.</exception>
    public static IEnumerable<string> Read(Stream stream, string place)
    {
        byte[] buffer = new byte[1 << 16];
        using MemoryStream pending = new();
        InputException? fault = null;
        while (fault is null)
        {
            int read = 0;
            try
            {
                read = TextStream.Guard(place, () => stream.Read(buffer));
            }
            catch (InputException e)
            {
                fault = e;
            }

            if (read == 0)
                break;
            int start = 0;
            while (Array.IndexOf(buffer, (byte)'\n', start, read - start) is >= 0 and int end)
            {
                pending.Write(buffer, start, end - start);
                yield return Take(pending);
                start = end + 1;
            }

            pending.Write(buffer, start, read - start);
            if (pending.Length > TextStream.LongestDocument)
                fault = TextStream.TooLong(place);
        }

        if (fault is not null)
            throw fault;
        if (pending.Length > 0)
            yield return Take(pending);
    }

    private static string Take(MemoryStream pending)
    {
        string line = Encoding.UTF8.GetString(pending.GetBuffer(), 0, (int)pending.Length);
        pending.SetLength(0);
        return line;
    }
}
