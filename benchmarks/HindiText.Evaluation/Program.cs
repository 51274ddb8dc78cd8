using System.CommandLine;
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
return root.Parse(args).Invoke();
