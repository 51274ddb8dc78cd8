using System.CommandLine;
using HindiText.Fuzz;

RootCommand root = new("Looks for text and files that break HindiText.") { PropertiesCommand.Create(), CoverageCommand.Create() };
return root.Parse(args).Invoke();
