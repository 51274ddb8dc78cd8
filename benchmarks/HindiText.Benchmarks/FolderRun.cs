using System.Diagnostics;
using System.Globalization;

namespace HindiText.Benchmarks;

/// <summary>
/// A folder of articles annotated to Parquet by the tool, on one core and on two in turn. The best round of each counts; what else the
/// machine does harms the run on two cores more.
/// </summary>
internal static class FolderRun
{
    private const int Articles = 10_000;
    private const int Rounds = 3;

    public static int Run()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("hinditext");
        try
        {
            string news = folder.CreateSubdirectory("news").FullName;
            IReadOnlyList<string> texts = BenchmarkTexts.Articles;
            for (int i = 0; i < Articles; i++)
                File.WriteAllText(Path.Combine(news, $"{i:00000}.txt"), $"{i}\n{texts[i % texts.Count]}");

            double[] best = [0, 0];
            double peak = 0;
            for (int round = 0; round < Rounds; round++)
            {
                for (int cores = 1; cores <= 2; cores++)
                {
                    (double seconds, double processor, double megabytes) = Annotate(news, Path.Combine(folder.FullName, "out.parquet"), cores);
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{cores} of the cores: {Articles / seconds,6:F1} articles/s, {seconds:F1} s, of processors {processor:F1} s, {megabytes:F0} MB at the most"));
                    best[cores - 1] = Math.Max(best[cores - 1], Articles / seconds);
                    peak = Math.Max(peak, megabytes);
                }
            }

            bool ok = Gate.Line("two cores against one", best[1] / best[0], "ratio", Floors.TwoCores, atLeast: true);
            return ok & Gate.Line("memory of 10,000 articles to Parquet", peak, "MB", Floors.FolderMemory, atLeast: false) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Seconds, double Processor, double Megabytes) Annotate(string news, string output, int cores)
    {
        File.Delete(output);
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "HindiText.Cli.dll"), "annotate", news, "-o", output]);
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores.ToString(CultureInfo.InvariantCulture);
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        long peak = 0;
        double processor = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime.TotalSeconds;
            }
            catch (InvalidOperationException)
            {
                // It has just ended.
            }
        }

        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0 ? (seconds, processor, peak / 1e6) : throw new InvalidOperationException($"Expected the tool to succeed, found exit code {process.ExitCode}.");
    }
}
