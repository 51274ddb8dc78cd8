using System.Text;

namespace HindiText.Cli;

/// <summary>Reads the documents of the inputs one after another; faults take the place of documents, and the rest goes on.</summary>
internal static class InputReader
{
    /// <summary>The documents of all files in order.</summary>
    /// <param name="files">The files, as <see cref="InputPaths"/> gives them.</param>
    /// <param name="settings">How to read them.</param>
    /// <param name="firstFile">The file to begin with.</param>
    /// <param name="firstNumber">The item in that file to begin with.</param>
    public static IEnumerable<InputDocument> Read(IReadOnlyList<string> files, InputSettings settings, int firstFile = 0, int firstNumber = 0)
    {
        for (int file = firstFile; file < files.Count; file++)
        {
            int skip = file == firstFile ? firstNumber : 0;
            foreach (InputDocument document in ReadFile(files[file], file, settings))
            {
                if (document.Number >= skip)
                    yield return document;
            }
        }
    }

    private static IEnumerable<InputDocument> ReadFile(string path, int file, InputSettings settings)
    {
        switch (settings.Format ?? InputFormats.Of(path))
        {
            case InputFormat.Txt:
                return [new InputDocument(file, 0, 0, path, () => WholeText(path))];
            case InputFormat.Html:
                return [new InputDocument(file, 0, 0, path, () => HtmlArticle.Read(WholeText(path), path))];
            case InputFormat.Jsonl:
                return Numbered(path, file, stream => JsonDocuments.Read(stream, path, settings));
            case InputFormat.Csv:
                return Numbered(path, file, stream => CsvDocuments.Read(stream, path, settings));
            default:
                return Numbered(path, file, stream => Utf8Lines.Read(stream, path).Select((line, i) => ($"{path}#{i + 1}", new Func<string>(() => line))));
        }
    }

    private static string WholeText(string path)
    {
        using Stream stream = TextStream.Open(path, out _);
        return Encoding.UTF8.GetString(TextStream.ReadAll(stream, path));
    }

    private static IEnumerable<InputDocument> Numbered(string path, int file, Func<Stream, IEnumerable<(string Id, Func<string> Text)>> parse)
    {
        int number = 0;
        IEnumerator<(string Id, Func<string> Text)>? documents = null;
        Stream? stream = null, raw = null;
        try
        {
            while (true)
            {
                InputDocument next;
                try
                {
                    stream ??= TextStream.Open(path, out raw);
                    documents ??= parse(stream).GetEnumerator();
                    if (!documents.MoveNext())
                        yield break;
                    next = new InputDocument(file, number++, raw!.CanSeek ? raw.Position : 0, documents.Current.Id, documents.Current.Text);
                }
                catch (InputException fault)
                {
                    next = InputDocument.Faulty(file, number++, fault);
                    documents = Enumerable.Empty<(string, Func<string>)>().GetEnumerator();
                }

                yield return next;
            }
        }
        finally
        {
            documents?.Dispose();
            stream?.Dispose();
        }
    }
}
