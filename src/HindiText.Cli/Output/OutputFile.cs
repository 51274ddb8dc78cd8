namespace HindiText.Cli;

/// <summary>
/// A file that appears under its name only when it is whole. Until then it grows as <c>NAME.partial</c>, and <c>NAME.journal</c> says how
/// much of it counts. What a killed run wrote after its last journal is cut off by the next one, which does that part again: so every
/// result is in the file once.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _run;
    private readonly FileStream _stream;

    private OutputFile(string path, string run, FileStream stream, Journal? resumed)
    {
        _path = path;
        _run = run;
        _stream = stream;
        Resumed = resumed;
    }

    /// <summary>Where the interrupted run had come to; null when there was none and <see cref="Stream"/> is empty.</summary>
    public Journal? Resumed { get; }

    /// <summary>What was written so far; append to it.</summary>
    public Stream Stream => _stream;

    private string PartialPath => _path + ".partial";

    private string JournalPath => _path + ".journal";

    /// <summary>Opens the output, and goes on with an unfinished one of the same run.</summary>
    /// <param name="path">Where the whole file will be.</param>
    /// <param name="run">Tells this run from others: same inputs, options and program.</param>
    /// <exception cref="OutputException">It cannot be written there, or another process is about it.</exception>
    public static OutputFile Open(string path, string run)
    {
        if (Directory.Exists(path))
            throw new OutputException($"{path}: expected the name of a file, found a folder");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is string folder && !Directory.Exists(folder))
            throw new OutputException($"{path}: expected a folder that exists, found no {folder}");
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path + ".partial", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1 << 16);
            Journal? journal = Journal.Load(path + ".journal", run);
            if (journal is null || stream.Length < journal.Length - journal.Tail.Length)
            {
                Journal.Delete(path + ".journal");
                stream.SetLength(0);
                return new OutputFile(path, run, stream, null);
            }

            stream.SetLength(journal.Length - journal.Tail.Length);
            stream.Position = stream.Length;
            stream.Write(journal.Tail);
            return new OutputFile(path, run, stream, journal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            throw new OutputException($"{path}: {e.Message}");
        }
    }

    /// <summary>From here on an interrupted run goes on at the item named.</summary>
    public void Checkpoint(int tailLength, int file, int number, long documents, IReadOnlyList<string> faults)
    {
        byte[] tail = new byte[tailLength];
        _stream.Position = _stream.Length - tailLength;
        _stream.ReadExactly(tail);
        _stream.Flush(flushToDisk: true);
        new Journal(_run, _stream.Length, tail, file, number, documents, faults).Save(JournalPath);
    }

    /// <summary>Gives the file its name.</summary>
    public void Complete()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(PartialPath, _path, overwrite: true);
        Journal.Delete(JournalPath);
    }

    public void Dispose() => _stream.Dispose();
}

/// <summary>An output that cannot be written; the message names it and says why.</summary>
internal sealed class OutputException(string message) : Exception(message);
