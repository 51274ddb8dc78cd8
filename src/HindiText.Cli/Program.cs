using System.CommandLine;
using HindiText.Cli;

RootCommand root = new("Reads Hindi news: words, sentences, who and where and what in English, keywords.")
{
    AnnotateCommand.Create(),
    NormalizeCommand.Create(),
};
return root.Parse(args).Invoke();
