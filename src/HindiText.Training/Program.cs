using System.CommandLine;
using HindiText;
using HindiText.Training.Commands;

RootCommand root = new("Makes what src/HindiText/Data ships.")
{
    DataCommand.Create(),
    EntitiesCommand.Create(),
    MorphologyCommand.Create(),
    TransliterationCommand.Create(),
    KeywordsCommand.Create(),
};
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is ArgumentException or IOException or InvalidDataException or HindiDataException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
