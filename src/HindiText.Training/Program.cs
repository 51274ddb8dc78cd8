using System.CommandLine;
using HindiText.Training.Commands;

RootCommand root = new("Makes what src/HindiText/Data ships.")
{
    DataCommand.Create(),
    EntitiesCommand.Create(),
    MorphologyCommand.Create(),
    TransliterationCommand.Create(),
    KeywordsCommand.Create(),
};
return root.Parse(args).Invoke();
