using System.CommandLine;

namespace HindiText.Cli;

/// <summary><c>annotate</c>: documents in, JSON Lines out.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        Option<string> format = new("--format") { Description = "Form of the output.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "conllu");
        Option<bool> morphology = new("--morphology") { Description = "Also write lemma and part of speech; conllu always has them." };
        Argument<string[]> files = new("FILE")
        {
            Description = ".txt: one document; .jsonl: a document {\"id\",\"text\"} a line; -: standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Command command = new("annotate", "Writes sentences, tokens, entities with English names, and keywords.") { format, morphology, files };
        command.SetAction(parse => Run(parse.GetRequiredValue(files), parse.GetValue(format) == "conllu", parse.GetValue(morphology)));
        return command;
    }

    private static int Run(string[] files, bool conllu, bool morphology)
    {
        HindiPipelineBuilder stages = new();
        if (conllu || morphology)
            stages.FindMorphology();
        if (!conllu)
            stages.FindEntities().FindKeywords();
        HindiPipeline pipeline = stages.Build();
        return InputLoop.RunDocuments(files, document =>
        {
            HindiDocument analysis = pipeline.Analyze(document.Text);
            return output => Write(output, document.Id, analysis, conllu);
        });
    }

    private static void Write(Stream output, string id, HindiDocument analysis, bool conllu)
    {
        if (!conllu)
        {
            HindiJsonLines.Write(output, id, analysis);
            return;
        }

        using StreamWriter writer = new(output, leaveOpen: true);
        HindiConllu.Write(writer, id, analysis);
    }
}
