using System.Text;

namespace HindiText.Cli;

/// <summary>
/// Runs over all inputs in order. A faulty one is named on standard error and the rest is still done. A document is written only when
/// it is wholly analysed.
/// </summary>
internal static class InputLoop
{
    /// <summary>Analyses every document and writes what came of it.</summary>
    /// <param name="files">The inputs as given on the command line.</param>
    /// <param name="analyse">Works on a document and gives what writes the result.</param>
    /// <returns>The program's exit code.</returns>
    public static int RunDocuments(string[] files, Func<InputDocument, Action<Stream>> analyse) => Run(files, (file, output) =>
    {
        foreach (InputDocument document in InputReader.ReadDocuments(file))
            analyse(document)(output);
    });

    /// <summary>Turns every line into another.</summary>
    public static int RunLines(string[] files, Func<string, string> turn) => Run(files, (file, output) =>
    {
        foreach (string line in InputReader.ReadLines(file))
        {
            output.Write(Encoding.UTF8.GetBytes(turn(line)));
            output.WriteByte((byte)'\n');
        }
    });

    private static int Run(string[] files, Action<string, Stream> work)
    {
        int exit = ExitCodes.Success;
        using Stream output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        foreach (string file in files)
        {
            try
            {
                work(file, output);
            }
            catch (InputException e)
            {
                output.Flush();
                Console.Error.WriteLine($"hinditext: {e.Message}");
                exit = ExitCodes.InputFault;
            }
        }

        return exit;
    }
}
