using System.CommandLine;
using System.Text;
using HindiText.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Reads Hindi news: words, sentences, who and where and what in English, keywords.")
{
    AnalysisCommands.Annotate(),
    AnalysisCommands.Tokenize(),
    AnalysisCommands.Entities(),
    AnalysisCommands.Keywords(),
    LineCommands.Normalize(),
    LineCommands.Transliterate(),
    ReportCommand.Create(),
};
GuidedHelp.AddTo(root);
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (InputException e)
{
    Console.Error.WriteLine($"hinditext: {e.Message}");
    return ExitCodes.Usage;
}
catch (OutputException e)
{
    Console.Error.WriteLine($"hinditext: {e.Message}");
    return ExitCodes.OutputFault;
}
catch (IOException e)
{
    if (StandardOutput.IsBrokenPipe(e))
        return ExitCodes.BrokenPipe;
    Console.Error.WriteLine($"hinditext: {e.Message}");
    return ExitCodes.OutputFault;
}
