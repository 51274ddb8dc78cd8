using System.CommandLine;

namespace HindiText.Cli;

/// <summary>A command that writes what an analysis finds: as rows with these columns, or in a form of its own.</summary>
internal sealed class AnalysisCommand
{
    private const string MorphologyOption = "--morphology";

    private readonly string _name;
    private readonly Func<string, HindiDocument, IEnumerable<Row>> _rows;
    private readonly IReadOnlyList<Column> _columns;
    private readonly Func<HindiPipelineBuilder, HindiPipelineBuilder> _stages;
    private readonly Action<Stream, string, HindiDocument>? _json;
    private readonly CommonOptions _common;
    private readonly OwnNames? _names;
    private readonly Option<string?> _format = new("--format", "-f");
    private readonly Option<bool> _morphology = new(MorphologyOption) { Description = "Also find lemma and part of speech; conllu always has them." };

    /// <param name="name">Name of the command.</param>
    /// <param name="description">What it is for, in a line.</param>
    /// <param name="guide">Examples.</param>
    /// <param name="rows">What it finds, as rows.</param>
    /// <param name="columns">The columns of its rows.</param>
    /// <param name="stages">Adds the stages that it needs, morphology apart.</param>
    /// <param name="json">Its JSON Lines, where they are not its rows.</param>
    /// <param name="tagsWords">Whether it can tell lemma and part of speech.</param>
    /// <param name="findsNames">Whether it finds names, and so can be taught some.</param>
    public AnalysisCommand(
        string name,
        string description,
        string guide,
        Func<string, HindiDocument, IEnumerable<Row>> rows,
        IReadOnlyList<Column> columns,
        Func<HindiPipelineBuilder, HindiPipelineBuilder> stages,
        Action<Stream, string, HindiDocument>? json = null,
        bool tagsWords = false,
        bool findsNames = true)
    {
        _name = name;
        _rows = rows;
        _columns = columns;
        _stages = stages;
        _json = json;
        Command = GuidedHelp.Of(new Command(name, description), guide);
        _format.Description = "Form of the result. Without it: by the name of --output, else a table on a terminal and jsonl elsewhere.";
        string[] formats = ["table", "jsonl", "csv", "parquet"];
        _format.AcceptOnlyFromAmong(tagsWords ? [.. formats, "conllu"] : formats);
        _common = new CommonOptions(Command);
        Command.Options.Add(_format);
        if (tagsWords)
            Command.Options.Add(_morphology);
        _names = findsNames ? new OwnNames(Command) : null;
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult parse)
    {
        string format = parse.GetValue(_format) ?? DefaultFormat(_common.OutputOf(parse));
        bool conllu = format == "conllu";
        bool morphology = conllu || (Command.Options.Contains(_morphology) && parse.GetValue(_morphology));
        IReadOnlyList<Column> columns = morphology ? _columns : [.. _columns.Where(c => c != Column.Lemma && c != Column.Pos)];
        if (format == "parquet" && _common.OutputOf(parse) is null)
            throw new OutputException("parquet: expected --output FILE, found standard output");
        RunSettings settings = _common.Settings(parse);
        string command = $"{_name} {format} {morphology} {_names?.Identity(parse)}";
        HindiPipelineBuilder stages = new();
        if (morphology)
            stages.FindMorphology();
        if (!conllu)
            _stages(_names?.AddTo(stages, parse) ?? stages);
        HindiPipeline pipeline = stages.Build();
        if (format == "parquet")
            return AnalysisRun.Run<IReadOnlyList<Row>>(settings, command, (id, text) => [.. _rows(id, pipeline.Analyze(text))], new ParquetResults(columns));
        TextResults results = new(format == "csv" ? output => RowText.WriteCsvHeader(output, columns) : null);
        return AnalysisRun.Run(
            settings,
            command,
            (id, text) => TextResults.BytesOf(output => Write(output, format, columns, id, pipeline.Analyze(text))),
            results);
    }

    private void Write(Stream output, string format, IReadOnlyList<Column> columns, string id, HindiDocument document)
    {
        if (format == "csv")
            RowText.WriteCsv(output, columns, _rows(id, document));
        else if (format == "table")
            RowText.WriteTable(output, id, columns, _rows(id, document));
        else if (format == "conllu")
            WriteConllu(output, id, document);
        else if (_json is not null)
            _json(output, id, document);
        else
            RowText.WriteJson(output, columns, _rows(id, document));
    }

    private static string DefaultFormat(string? output) => Path.GetExtension(output)?.ToLowerInvariant() switch
    {
        ".csv" => "csv",
        ".parquet" => "parquet",
        ".conllu" => "conllu",
        null when !Console.IsOutputRedirected => "table",
        _ => "jsonl",
    };

    private static void WriteConllu(Stream output, string id, HindiDocument document)
    {
        using StreamWriter writer = new(output, leaveOpen: true);
        HindiConllu.Write(writer, id, document);
    }
}
