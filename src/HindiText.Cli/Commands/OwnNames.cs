using System.CommandLine;
using System.Security.Cryptography;

namespace HindiText.Cli;

/// <summary>The option that teaches the analysis names of the user's own.</summary>
internal sealed class OwnNames
{
    private readonly Option<string?> _file = new("--names")
    {
        Description = "A table of names of your own: a header line 'type english hindi short id', cells parted by tabs, several names in a cell by semicolons.",
    };

    public OwnNames(Command command) => command.Options.Add(_file);

    /// <summary>Gives the names to an analysis.</summary>
    /// <exception cref="InputException">There is no such file, or a line of it does not fit.</exception>
    public HindiPipelineBuilder AddTo(HindiPipelineBuilder builder, ParseResult parse)
    {
        if (parse.GetValue(_file) is not string path)
            return builder;
        try
        {
            using StreamReader reader = new(TextStream.Open(path, out _));
            return builder.KnowNames(reader, path);
        }
        catch (HindiDataException e)
        {
            throw new InputException(e.Message);
        }
    }

    /// <summary>Tells these names from others.</summary>
    public string Identity(ParseResult parse) =>
        parse.GetValue(_file) is string path ? Convert.ToHexString(SHA256.HashData(TextStream.Guard(path, () => File.ReadAllBytes(path)))) : "";
}
