namespace HindiText.Cli;

/// <summary>
/// Analyses all documents in parallel and writes the results in their order. Faulty inputs are named on standard error at the end, the
/// rest is done.
/// </summary>
internal static class AnalysisRun
{
    private const int DocumentsPerCheckpoint = 256;

    /// <param name="settings">Inputs and output.</param>
    /// <param name="command">The command with the options that bear on its results.</param>
    /// <param name="analyse">Turns a document's name and text into a result, on any thread.</param>
    /// <param name="writer">The form of the results.</param>
    /// <returns>The program's exit code.</returns>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    public static int Run<T>(RunSettings settings, string command, Func<string, string, T> analyse, IResultWriter<T> writer)
    {
        if (settings.Output is null)
        {
            using Stream output = StandardOutput.Open();
            writer.Begin(output);
            List<string> faults = [];
            Documents(settings, analyse, null, output.Flush, (_, result) => writer.Append(output, result), faults);
            output.Flush();
            return Report(faults);
        }

        using OutputFile file = OutputFile.Open(settings.Output, settings.CanResume ? settings.Identity(command) : Guid.NewGuid().ToString());
        try
        {
            return Report(ToFile(settings, analyse, writer, file));
        }
        catch (IOException e)
        {
            throw new OutputException($"{settings.Output}: {e.Message}");
        }
    }

    /// <summary>Reads and analyses, and hands on what came of each document; faults are added to the list.</summary>
    /// <param name="settings">Inputs.</param>
    /// <param name="analyse">Turns a document's name and text into a result, on any thread.</param>
    /// <param name="resumed">Where an interrupted run had come to.</param>
    /// <param name="idle">Called before waiting.</param>
    /// <param name="append">Called in order; <see cref="InputDocument.Number"/> and its file tell where in the inputs this is.</param>
    /// <param name="faults">Gets what could not be read.</param>
    public static void Documents<T>(
        RunSettings settings,
        Func<string, string, T> analyse,
        Journal? resumed,
        Action idle,
        Action<InputDocument, T> append,
        List<string> faults)
    {
        long[] before = [0, .. settings.Files.Select(SizeOf)];
        for (int i = 1; i < before.Length; i++)
            before[i] += before[i - 1];

        // In a pipe another program may have the terminal.
        bool show = settings.Output is not null && !Console.IsErrorRedirected;
        ProgressReport.Run(show, settings.CanResume ? before[^1] : 0, report =>
        {
            long documents = resumed?.Documents ?? 0;
            OrderedParallel.Run(
                InputReader.Read(settings.Files, settings.Input, resumed?.Input ?? 0, resumed?.Number ?? 0),
                document => Analyse(document, analyse),
                (document, result) =>
                {
                    if (result.Fault is not null)
                        faults.Add(result.Fault);
                    else
                        append(document, result.Value!);
                    report(before[document.File] + document.Bytes, ++documents);
                },
                idle,
                settings.Jobs);
        });
    }

    /// <summary>Names the faults on standard error.</summary>
    /// <returns>The program's exit code.</returns>
    public static int Report(IReadOnlyList<string> faults)
    {
        foreach (string fault in faults)
            Console.Error.WriteLine($"hinditext: {fault}");
        return faults.Count == 0 ? ExitCodes.Success : ExitCodes.InputFault;
    }

    private static List<string> ToFile<T>(RunSettings settings, Func<string, string, T> analyse, IResultWriter<T> writer, OutputFile file)
    {
        List<string> faults = [.. file.Resumed?.Faults ?? []];
        long documents = file.Resumed?.Documents ?? 0;
        if (file.Resumed is null)
            writer.Begin(file.Stream);
        else
            Console.Error.WriteLine($"hinditext: going on after {documents} documents of an interrupted run");
        Documents(settings, analyse, file.Resumed, () => { }, Append, faults);
        writer.Finish(file.Stream);
        file.Complete();
        return faults;

        void Append(InputDocument document, T result)
        {
            writer.Append(file.Stream, result);
            if (++documents % DocumentsPerCheckpoint == 0)
                file.Checkpoint(writer.Finish(file.Stream), document.File, document.Number + 1, documents, faults);
        }
    }

    private static (T? Value, string? Fault) Analyse<T>(InputDocument document, Func<string, string, T> analyse)
    {
        try
        {
            return (analyse(document.Id, document.Read()), null);
        }
        catch (InputException e)
        {
            return (default, e.Message);
        }
    }

    private static long SizeOf(string file) => file != InputPaths.StandardInput && File.Exists(file) ? new FileInfo(file).Length : 0;
}
