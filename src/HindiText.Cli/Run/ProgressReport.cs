using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace HindiText.Cli;

/// <summary>A bar on standard error with rate and time left, where that is a terminal and the results go to a file.</summary>
internal static class ProgressReport
{
    /// <summary>Runs the work.</summary>
    /// <param name="show">Whether there is a bar at all.</param>
    /// <param name="totalBytes">Size of the inputs; 0 where it is not known.</param>
    /// <param name="work">Gets what to call with the bytes and documents done so far.</param>
    public static void Run(bool show, long totalBytes, Action<Action<long, long>> work)
    {
        if (!show)
        {
            work((_, _) => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("reading", maxValue: Math.Max(totalBytes, 1));
                task.IsIndeterminate = totalBytes == 0;
                Stopwatch watch = Stopwatch.StartNew();
                long? before = null;
                work((bytes, documents) =>
                {
                    before ??= documents - 1;
                    task.Value = bytes;
                    task.Description = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{documents:N0} articles, {(documents - before.Value) / watch.Elapsed.TotalSeconds:N0}/s");
                });
                if (totalBytes > 0)
                    task.Value = totalBytes;
            });
    }
}
