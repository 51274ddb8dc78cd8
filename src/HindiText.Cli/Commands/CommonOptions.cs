using System.CommandLine;
using System.CommandLine.Parsing;

namespace HindiText.Cli;

/// <summary>What the commands have in common: inputs, output, threads.</summary>
internal sealed class CommonOptions
{
    private static readonly Dictionary<string, InputFormat> Formats = Enum.GetValues<InputFormat>().ToDictionary(f => f.ToString().ToLowerInvariant());

    private const string Names = """
        Files, folders (all below them), patterns such as 'news/**/*.txt' in quotes, or - for standard input.
        """;

    private const string Forms = """

        .txt and unknown names: one document; .jsonl: an object {"id","text"} a line; .csv: with a header; .html: the article
        of the page; each also as .gz. UTF-8, or UTF-16 with its mark.
        """;

    private const string LineForms = """

        Any text, also as .gz. UTF-8, or UTF-16 with its mark.
        """;

    private readonly bool _linesOnly;
    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _input = new("--input") { Description = "Format of all inputs, whatever their names; lines: a document a line." };
    private readonly Option<string> _textField = new("--text-field") { Description = "Field or column of the text.", DefaultValueFactory = _ => InputSettings.Default.TextField };
    private readonly Option<string> _idField = new("--id-field") { Description = "Field or column of the document's name.", DefaultValueFactory = _ => InputSettings.Default.IdField };
    private readonly Option<string?> _output = new("--output", "-o");

    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "How many documents are analysed at once.", DefaultValueFactory = _ => Environment.ProcessorCount };

    /// <param name="command">Gets the options.</param>
    /// <param name="linesOnly">Whether the command works on lines, whatever the inputs' names.</param>
    /// <param name="resumes">Whether it goes on where an interrupted run stopped.</param>
    public CommonOptions(Command command, bool linesOnly = false, bool resumes = true)
    {
        _linesOnly = linesOnly;
        _files.Description = Names + (linesOnly ? LineForms : Forms);
        _output.Description = "Where the result goes instead of standard output."
            + (resumes ? " It appears when it is whole; the same command again goes on with an interrupted one." : "");
        _input.AcceptOnlyFromAmong([.. Formats.Keys]);
        _jobs.Validators.Add(option =>
        {
            if (option.Tokens.Count > 0 && option.Tokens[0].Value is string given && (!int.TryParse(given, out int jobs) || jobs < 1))
                option.AddError($"--jobs: expected a number from 1, found '{given}'");
        });
        command.Arguments.Add(_files);
        foreach (Option option in linesOnly ? (Option[])[_output, _jobs] : [_input, _textField, _idField, _output, _jobs])
            command.Options.Add(option);
    }

    /// <summary>The output as given, null for standard output.</summary>
    public string? OutputOf(ParseResult parse) => parse.GetValue(_output);

    /// <exception cref="InputException">A folder cannot be listed.</exception>
    /// <exception cref="OutputException">The output is one of the inputs.</exception>
    public RunSettings Settings(ParseResult parse)
    {
        string[] given = parse.GetRequiredValue(_files);
        List<string> files = InputPaths.Expand(given);
        if (OutputOf(parse) is string output)
        {
            if (Array.Exists(given, file => IsWithin(output, file) && File.Exists(file)))
                throw new OutputException($"{output}: expected a file that is no input, found one");

            // What an earlier run left in the folder that is read.
            files.RemoveAll(file => IsWithin(output, file));
        }

        InputSettings input = _linesOnly
            ? InputSettings.Default with { Format = InputFormat.Lines }
            : new InputSettings(
                parse.GetValue(_input) is string name ? Formats[name] : null,
                parse.GetRequiredValue(_textField),
                parse.GetRequiredValue(_idField));
        return new RunSettings(files, input, parse.GetValue(_jobs), OutputOf(parse));
    }

    private static bool IsWithin(string output, string file)
    {
        string outer = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)), inner = Path.GetFullPath(file);
        return file != InputPaths.StandardInput
            && (inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
