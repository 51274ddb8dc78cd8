using System.Diagnostics;
using System.Text;

namespace HindiText.Cli.Tests;

/// <summary>A finished run of one of the programs, as a shell would see it.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program of this build with its arguments; <paramref name="input"/> goes to its standard input, <paramref name="environment"/> to its environment.</summary>
    public static ProgramRun Of(string assembly, string[] arguments, byte[]? input = null, params (string Name, string Value)[] environment)
    {
        using Process process = Start(assembly, arguments, environment);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Runs a program of this build, and kills it when it is not done after a time.</summary>
    public static ProgramRun Killed(string assembly, string[] arguments, TimeSpan patience)
    {
        using Process process = Start(assembly, arguments);
        process.StandardInput.Close();
        return End(process, () => process.WaitForExit(patience));
    }

    /// <summary>Runs a program of this build, and kills it when something has happened.</summary>
    public static ProgramRun Killed(string assembly, string[] arguments, Func<bool> happened)
    {
        using Process process = Start(assembly, arguments);
        process.StandardInput.Close();
        return End(process, () => SpinWait.SpinUntil(() => process.HasExited || happened(), TimeSpan.FromMinutes(1)));
    }

    private static ProgramRun End(Process process, Action wait)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        wait();
        process.Kill();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }

    private static Process Start(string assembly, string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
