using System.CommandLine;
using System.Text;
using HindiText.Transliteration;

namespace HindiText.Cli;

/// <summary>The commands that turn every line into another.</summary>
internal static class LineCommands
{
    public static Command Normalize()
    {
        Option<string> level = new("--level")
        {
            Description = "canonical keeps meaning and looks; search makes a key for matching.",
            DefaultValueFactory = _ => "canonical",
        };
        level.AcceptOnlyFromAmong("canonical", "search");
        return Create(
            "normalize",
            "Writes each line in its normal form: one line in, one line out.",
            """
            Examples:
              hinditext normalize article.txt
              hinditext normalize --level search - < words.txt
            """,
            level,
            value => value == "search"
                ? line => Hindi.Normalize(line, NormalizationLevel.Search)
                : line => Hindi.Normalize(line));
    }

    public static Command Transliterate()
    {
        Option<string> type = new("--type")
        {
            Description = "What the names name; words such as मंत्रालय are translated in the names of organizations and locations.",
            DefaultValueFactory = _ => "person",
        };
        type.AcceptOnlyFromAmong("person", "location", "organization");
        return Create(
            "transliterate",
            "Writes names in English letters as the press spells them: a name a line in, a name a line out.",
            """
            It is a reading, not a fact: for well-known people and places `entities` knows the names.

            Examples:
              echo 'सुनील गावस्कर' | hinditext transliterate -
              hinditext transliterate --type organization bodies.txt
            """,
            type,
            value =>
            {
                EntityType named = Enum.Parse<EntityType>(value, ignoreCase: true);
                return line => PressSpelling.Of(Hindi.Normalize(line), named);
            });
    }

    private static Command Create(string name, string description, string guide, Option<string> option, Func<string, Func<string, string>> turnFor)
    {
        Command command = GuidedHelp.Of(new Command(name, description), guide);
        CommonOptions common = new(command, linesOnly: true);
        command.Options.Add(option);
        command.SetAction(parse =>
        {
            string value = parse.GetRequiredValue(option);
            Func<string, string> turn = turnFor(value);
            return AnalysisRun.Run(
                common.Settings(parse),
                $"{name} {value}",
                (_, line) => Encoding.UTF8.GetBytes(turn(line) + "\n"),
                new TextResults());
        });
        return command;
    }
}
