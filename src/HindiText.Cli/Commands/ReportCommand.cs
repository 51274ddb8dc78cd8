using System.CommandLine;

namespace HindiText.Cli;

/// <summary><c>report</c>: pages to read in a browser.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        Command command = GuidedHelp.Of(
            new Command("report", "Makes pages that show who and what is named where in the text, in English, and the keywords."),
            """
            With --output NAME.html, or to standard output, one page of all articles (at most 200); with any other --output a folder
            with index.html and a page for each article. A page is one file: it loads nothing and sends nothing.

            Examples:
              hinditext report article.txt -o article.html
              hinditext report news/ -o report/
              curl -s https://example.org/story | hinditext report --input html - -o story.html
            """);
        CommonOptions common = new(command, resumes: false);
        OwnNames names = new(command);
        command.SetAction(parse =>
        {
            RunSettings settings = common.Settings(parse);
            HindiPipeline pipeline = names.AddTo(new HindiPipelineBuilder().FindEntities().FindKeywords(), parse).Build();
            bool onePage = settings.Output is null || Path.GetExtension(settings.Output).ToLowerInvariant() is ".html" or ".htm";
            return onePage ? ReportRun.OnePage(settings, pipeline) : ReportRun.Folder(settings, pipeline, settings.Output!);
        });
        return command;
    }
}
