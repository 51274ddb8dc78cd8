using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace HindiText.Cli;

/// <summary>The usual help, followed by the command's examples and the exit codes.</summary>
internal sealed class GuidedHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly Dictionary<Command, string> Guides = [];

    /// <summary>Gives a command what its help says beside the options.</summary>
    public static Command Of(Command command, string guide)
    {
        Guides.Add(command, guide);
        return command;
    }

    /// <summary>Puts the guides into the help of a program.</summary>
    public static void AddTo(RootCommand root)
    {
        Guides.Add(root, """
            Examples:
              echo 'शी जिनपिंग बीजिंग में थे।' | hinditext entities -
              hinditext annotate news/ -o news.parquet
              hinditext report article.txt -o article.html

            hinditext COMMAND --help has the options and more examples of each.
            """);
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new GuidedHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int exit = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (Guides.TryGetValue(parseResult.CommandResult.Command, out string? guide))
            output.WriteLine(guide + "\n");
        output.WriteLine(ExitCodes.Help);
        return exit;
    }
}
