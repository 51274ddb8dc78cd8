using System.CommandLine;

namespace HindiText.Cli;

/// <summary><c>annotate</c>: documents in, JSON Lines out.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        Option<string> format = new("--format") { Description = "Form of the output.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        Argument<string[]> files = new("FILE")
        {
            Description = ".txt: one document; .jsonl: a document {\"id\",\"text\"} a line; -: standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Command command = new("annotate", "Writes sentences, tokens, entities with English names, and keywords.") { format, files };
        command.SetAction(parse => Run(parse.GetRequiredValue(files)));
        return command;
    }

    private static int Run(string[] files) => InputLoop.RunDocuments(files, document =>
    {
        HindiDocument analysis = Hindi.Analyze(document.Text);
        return output => HindiJsonLines.Write(output, document.Id, analysis);
    });
}
