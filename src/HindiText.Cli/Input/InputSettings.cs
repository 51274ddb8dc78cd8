namespace HindiText.Cli;

/// <summary>How inputs are read.</summary>
/// <param name="Format">The format of all inputs; null to go by their names.</param>
/// <param name="TextField">Where a JSON object or a row of a table has its text.</param>
/// <param name="IdField">Where it has its name; it need not have one.</param>
internal sealed record InputSettings(InputFormat? Format, string TextField, string IdField)
{
    public static readonly InputSettings Default = new(null, "text", "id");
}
