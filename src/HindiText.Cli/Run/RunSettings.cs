using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace HindiText.Cli;

/// <summary>What a run reads, and where its results go.</summary>
/// <param name="Files">The inputs, expanded.</param>
/// <param name="Input">How they are read.</param>
/// <param name="Jobs">How many threads analyse.</param>
/// <param name="Output">The file to write; null for standard output.</param>
internal sealed record RunSettings(IReadOnlyList<string> Files, InputSettings Input, int Jobs, string? Output)
{
    /// <summary>Whether a run can go on where another stopped: standard input is gone once it is read.</summary>
    public bool CanResume => !Files.Contains(InputPaths.StandardInput);

    /// <summary>Tells this run from others by program, command and the inputs with their sizes and times.</summary>
    /// <param name="command">The command with the options that bear on its results.</param>
    public string Identity(string command)
    {
        StringBuilder all = new();
        string version = typeof(RunSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        all.Append(CultureInfo.InvariantCulture, $"{version}\n{command}\n{Input}\n");
        foreach (string file in Files)
        {
            FileInfo info = new(file);
            all.Append(CultureInfo.InvariantCulture, $"{file}\t{(info.Exists ? info.Length : -1)}\t{(info.Exists ? info.LastWriteTimeUtc.Ticks : 0)}\n");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}
