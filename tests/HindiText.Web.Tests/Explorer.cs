using System.Diagnostics;

namespace HindiText.Web.Tests;

/// <summary>The sample NewsExplorer, running on a free port.</summary>
public sealed class Explorer : IAsyncLifetime
{
    private Process? _process;

    public Uri Address { get; private set; } = new("about:blank");

    public async Task InitializeAsync()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsExplorer.dll"), "--port", "0"]) { RedirectStandardOutput = true };
        _process = Process.Start(start)!;
        string? line = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Address = new Uri(line!["Open ".Length..]);
    }

    public Task DisposeAsync()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        return Task.CompletedTask;
    }
}
