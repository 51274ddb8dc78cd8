using System.Diagnostics;
using System.Text;

namespace HindiText.Packages.Tests;

/// <summary>Runs programs as a user would.</summary>
internal static class Shell
{
    /// <summary>Runs a program that must succeed.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public static string Run(string folder, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // What the SDK that runs these tests tells its children would steer the build.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        StepBack(process);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, $"of {program} {string.Join(' ', arguments)}:\n{output.Result}\n{error.Result}");
        return output.Result.ReplaceLineEndings("\n");
    }

    /// <summary>Runs the SDK, whose build servers would outlive it. What the compiler's analyzers say of the sources, the build of the repository has heard.</summary>
    public static string Dotnet(string folder, string[] arguments, params (string Name, string Value)[] environment) =>
        Run(folder, "dotnet", arguments, [.. environment, ("MSBUILDDISABLENODEREUSE", "1"), ("RunAnalyzers", "false"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1")]);

    /// <summary>Publishing takes all cores for minutes; tests that run beside it and have a limit of time come first.</summary>
    private static void StepBack(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.Idle;
        }
        catch (InvalidOperationException)
        {
            // It is done already.
        }
    }
}
