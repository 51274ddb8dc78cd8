using System.CommandLine;

namespace HindiText.Cli;

/// <summary><c>normalize</c>: one line in, one line out.</summary>
internal static class NormalizeCommand
{
    public static Command Create()
    {
        Option<string> level = new("--level")
        {
            Description = "canonical keeps meaning and looks; search makes a key for matching.",
            DefaultValueFactory = _ => "canonical",
        };
        level.AcceptOnlyFromAmong("canonical", "search");
        Argument<string[]> files = new("FILE") { Description = "UTF-8 text; -: standard input.", Arity = ArgumentArity.OneOrMore };
        Command command = new("normalize", "Writes each line in its normal form.") { level, files };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(files),
            parse.GetValue(level) == "search" ? NormalizationLevel.Search : NormalizationLevel.Canonical));
        return command;
    }

    private static int Run(string[] files, NormalizationLevel level) =>
        InputLoop.RunLines(files, line => Hindi.Normalize(line, level));
}
