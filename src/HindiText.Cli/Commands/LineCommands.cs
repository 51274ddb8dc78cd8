using System.CommandLine;
using System.Text;

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
        Option<string> to = new("--to")
        {
            Description = "person, location, organization: a name of such, as the press spells it; iso15919: the scholars' romanization; devanagari: back from that.",
            DefaultValueFactory = _ => "person",
        };
        to.AcceptOnlyFromAmong("person", "location", "organization", "iso15919", "devanagari");
        return Create(
            "transliterate",
            "Writes names in English letters as the press spells them, or texts in ISO 15919 and back: one line in, one line out.",
            """
            A press spelling is a reading, not a fact: for well-known people and places `hinditext entities` knows the names.

            Examples:
              echo 'सुनील गावस्कर' | hinditext transliterate -
              hinditext transliterate --to organization bodies.txt
              hinditext transliterate --to iso15919 poem.txt | hinditext transliterate --to devanagari -
            """,
            to,
            value => value switch
            {
                "iso15919" => Hindi.ToIso15919,
                "devanagari" => Hindi.FromIso15919,
                _ => line => Hindi.SpellName(line, Enum.Parse<EntityType>(value, ignoreCase: true), 1) is [Spelling best, ..] ? best.Text : "",
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
