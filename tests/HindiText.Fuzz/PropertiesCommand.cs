using System.CommandLine;
using System.Diagnostics;
using CsCheck;
using HindiText.Tests;

namespace HindiText.Fuzz;

/// <summary><c>properties</c>: random text for every entry, with the smallest failing text printed.</summary>
internal static class PropertiesCommand
{
    public static Command Create()
    {
        Option<long> count = new("--count") { Description = "How many executions in all.", DefaultValueFactory = _ => 100_000 };
        Option<string?> only = new("--entry") { Description = "One entry alone." };
        Command command = new("properties", "Random text for every entry.") { count, only };
        command.SetAction(parse => Run(parse.GetValue(count), parse.GetValue(only)));
        return command;
    }

    private static int Run(long count, string? only)
    {
        var entries = Entries.All.Where(e => only is null || e.Name == only).ToList();
        if (entries.Count == 0)
            throw new ArgumentException($"Expected one of {string.Join("; ", Entries.All.Select(e => e.Name))}, found '{only}'.");
        long shares = entries.Sum(e => e.Share);
        long done = 0, failed = 0;
        foreach ((string name, int share, Action<string> check) in entries)
        {
            long executions = (count * share / shares) + 1;
            Stopwatch clock = Stopwatch.StartNew();
            string result = "ok";
            try
            {
                RandomText.Gen.Sample(check, iter: executions, threads: 1);
            }
            catch (CsCheckException fault)
            {
                failed++;
                result = "FAILED " + fault.Message.ReplaceLineEndings(" ");
            }

            done += executions;
            Console.WriteLine($"{name,-40} {executions,10:N0}  {clock.Elapsed.TotalSeconds,6:F0} s  {result}");
        }

        Console.WriteLine($"{"all",-40} {done,10:N0}  {failed} entries failed");
        return failed == 0 ? 0 : 1;
    }
}
