using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace HindiText.Benchmarks;

/// <summary>
/// <c>start</c>: an application that references HindiText alone, from the start of its process to the first analysed sentence, run by the runtime and,
/// where there is a linker, compiled to native code; and its working set then.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 15;

    private const string Program = """
        using System.Diagnostics;
        using HindiText;

        HindiDocument document = Hindi.Analyze("शी जिनपिंग ने बुधवार को बीजिंग में रूसी राष्ट्रपति पुतिन से बात की।");
        using Process self = Process.GetCurrentProcess();
        double milliseconds = (System.DateTime.Now - self.StartTime).TotalMilliseconds;
        System.Console.WriteLine(System.FormattableString.Invariant($"{milliseconds} {self.WorkingSet64 / 1e6} {document.Entities.Count}"));
        """;

    public static int Run()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("hinditext-start");
        File.WriteAllText(Path.Combine(folder.FullName, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(folder.FullName, "start.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization>
                <TieredPGO>false</TieredPGO><UseSystemResourceKeys>true</UseSystemResourceKeys>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="{Path.Combine(Root(), "src", "HindiText", "HindiText.csproj")}" /></ItemGroup>
            </Project>
            """);
        bool built = Measure("runtime", folder.FullName, "dotnet", Path.Combine("out", "start.dll"), []);
        built &= Measure("runtime, ready to run", folder.FullName, "dotnet", Path.Combine("out", "start.dll"), ["-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-p:PublishReadyToRun=true"]);
        built &= Measure("native", folder.FullName, Path.Combine(folder.FullName, "out", "start"), "", ["-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true"]);
        folder.Delete(recursive: true);
        return built ? 0 : 1;
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HindiText.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory}: expected a folder inside the HindiText repository");
    }

    private static bool Measure(string name, string folder, string program, string argument, string[] publish)
    {
        string build = Path.Combine(folder, "build"), output = Path.Combine(folder, "out");
        foreach (string old in new[] { build, output }.Where(Directory.Exists))
            Directory.Delete(old, recursive: true);
        (int code, string said) = Execute(folder, "dotnet", ["publish", "start.csproj", "-c", "Release", "-o", output, "--artifacts-path", build, .. publish]);
        if (code != 0)
        {
            Console.WriteLine($"{name,-24} not built: {said.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal))}");
            return false;
        }

        List<double[]> runs = [];
        for (int run = 0; run < Runs; run++)
            runs.Add([.. Execute(folder, program, argument.Length == 0 ? [] : [argument]).Output.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture))]);
        double[] times = [.. runs.Select(r => r[0]).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {times[Runs / 2],6:F0} ms median, {times[0],6:F0} ms best, working set {runs.Max(r => r[1]),6:F0} MB"));
        return true;
    }

    private static (int Code, string Output) Execute(string folder, string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
