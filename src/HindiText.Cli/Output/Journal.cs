using System.Text.Json;
using System.Text.Json.Serialization;

namespace HindiText.Cli;

/// <summary>How far an unfinished output is: what it holds up to <see cref="Length"/> are the results of all items before the next one.</summary>
/// <param name="Run">What was asked for; only the same run goes on from here.</param>
/// <param name="Length">How many bytes of the unfinished output count.</param>
/// <param name="Tail">The last of these bytes, which may have been written over since.</param>
/// <param name="Input">The input that the next item is in.</param>
/// <param name="Number">Which item of that input is next.</param>
/// <param name="Documents">How many documents are done.</param>
/// <param name="Faults">What could not be read so far.</param>
internal sealed record Journal(string Run, long Length, byte[] Tail, int Input, int Number, long Documents, IReadOnlyList<string> Faults)
{
    private const string NextSuffix = ".next";

    /// <summary>Reads a journal; null where there is none of this run.</summary>
    public static Journal? Load(string path, string run)
    {
        try
        {
            Journal? journal = JsonSerializer.Deserialize(File.ReadAllBytes(path), JournalJson.Default.Journal);
            return journal?.Run == run ? journal : null;
        }
        catch (Exception e) when (e is FileNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts the journal into the place of the last one: who looks at any moment finds one of the two, whole.</summary>
    public void Save(string path)
    {
        string next = path + NextSuffix;
        using (FileStream stream = File.Create(next))
        {
            JsonSerializer.Serialize(stream, this, JournalJson.Default.Journal);
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    /// <summary>Takes the journal away, and one that a killed run did not come to put in its place.</summary>
    public static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(path + NextSuffix);
    }
}

/// <summary>Journals as JSON, without reflection.</summary>
[JsonSerializable(typeof(Journal))]
internal sealed partial class JournalJson : JsonSerializerContext;
