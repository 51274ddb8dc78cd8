using System.CommandLine;
using HindiText;
using HindiText.Evaluation.Commands;

RootCommand root = new("Measures how right HindiText is, beside baselines.")
{
    CorpusCommand.Create(),
    NerCommand.Create(),
    NamesCommand.Create(),
    MorphologyCommand.Create(),
    ConflationCommand.Create(),
    RetrievalCommand.Create(),
    SoundCommand.Create(),
    KeywordsCommand.Create(),
    SentencesCommand.Create(),
    TokensCommand.Create(),
    ConformanceCommand.Create(),
    GateCommand.Create(),
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
