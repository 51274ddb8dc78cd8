// dotnet run -c Release --project benchmarks/HindiText.Benchmarks -- --filter '*'     BenchmarkDotNet's own switches
// dotnet run -c Release --project benchmarks/HindiText.Benchmarks -- gate             the quick check that CI runs
using BenchmarkDotNet.Running;
using HindiText.Benchmarks;

if (args is ["gate"])
    return Gate.Run();
BenchmarkSwitcher.FromAssembly(typeof(Gate).Assembly).Run(args);
return 0;
