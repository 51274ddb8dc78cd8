namespace HindiText.Cli;

/// <summary>Results as bytes of a text format, one after another.</summary>
/// <param name="header">Writes what stands once at the beginning.</param>
internal sealed class TextResults(Action<Stream>? header = null) : IResultWriter<byte[]>
{
    /// <summary>The bytes that something writes.</summary>
    public static byte[] BytesOf(Action<Stream> write)
    {
        using MemoryStream bytes = new();
        write(bytes);
        return bytes.ToArray();
    }

    public void Begin(Stream output) => header?.Invoke(output);

    public void Append(Stream output, byte[] result) => output.Write(result);

    public int Finish(Stream output) => 0;
}
