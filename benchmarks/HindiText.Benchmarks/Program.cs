// dotnet run -c Release --project benchmarks/HindiText.Benchmarks -- --filter '*'     BenchmarkDotNet's own switches
// dotnet run -c Release --project benchmarks/HindiText.Benchmarks -- gate             the quick check that CI runs
// dotnet run -c Release --project benchmarks/HindiText.Benchmarks -- folder           10,000 articles to Parquet, on one core and on two
// dotnet run -c Release --project benchmarks/HindiText.Benchmarks -- start            from process start to the first result
using BenchmarkDotNet.Running;
using HindiText.Benchmarks;

if (args is ["gate"])
    return Gate.Run();
if (args is ["folder"])
    return FolderRun.Run();
if (args is ["start"])
    return ColdStart.Run();
BenchmarkSwitcher.FromAssembly(typeof(Gate).Assembly).Run(args);
return 0;
