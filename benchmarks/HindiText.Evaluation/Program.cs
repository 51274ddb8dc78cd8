using System.CommandLine;
using HindiText.Evaluation.Commands;

RootCommand root = new("Measures how right HindiText is, beside baselines.")
{
    CorpusCommand.Create(),
    NerCommand.Create(),
    NamesCommand.Create(),
<<<<<<< HEAD
    MorphologyCommand.Create(),
=======
    KeywordsCommand.Create(),
>>>>>>> main
};
return root.Parse(args).Invoke();
