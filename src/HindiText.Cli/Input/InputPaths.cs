using System.IO.Enumeration;

namespace HindiText.Cli;

/// <summary>Files, folders, patterns and <c>-</c> as given on the command line, turned into the list of files to read.</summary>
internal static class InputPaths
{
    public const string StandardInput = "-";

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, MaxRecursionDepth = 32, IgnoreInaccessible = false };

    /// <summary>
    /// The files in the order of the arguments, those of a folder or pattern in the ordinal order of their names. What is no file, an
    /// empty folder and a pattern without a match stay as they are, and reading them will say so.
    /// </summary>
    /// <exception cref="InputException">A folder cannot be listed.</exception>
    public static List<string> Expand(IEnumerable<string> arguments)
    {
        List<string> files = [];
        foreach (string argument in arguments)
        {
            if (argument == StandardInput || File.Exists(argument))
                files.Add(argument);
            else if (Directory.Exists(argument))
                files.AddRange(Sorted(argument, FilesBelow(argument).Where(InputFormats.IsKnown)));
            else if (IsPattern(argument))
                files.AddRange(Sorted(argument, Matches(argument)));
            else
                files.Add(argument);
        }

        return files;
    }

    /// <summary>Whether an argument that is no file stands for those whose names match it.</summary>
    public static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?');

    /// <summary>What was found; the argument itself where that is nothing, for reading it to say so.</summary>
    private static IEnumerable<string> Sorted(string argument, IEnumerable<string> found)
    {
        List<string> files = [.. found.Order(StringComparer.Ordinal)];
        return files.Count > 0 ? files : [argument];
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", Everywhere)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: {e.Message}");
        }
    }

    /// <summary><c>*</c> and <c>?</c> stay within a name, <c>**</c> stands for any folders.</summary>
    private static IEnumerable<string> Matches(string pattern)
    {
        string[] steps = pattern.Split('/', Path.DirectorySeparatorChar);
        int literal = Array.FindIndex(steps, IsPattern);
        string prefix = string.Concat(steps[..literal].Select(s => s + Path.DirectorySeparatorChar));
        string folder = prefix.Length == 0 ? "." : prefix;
        if (!Directory.Exists(folder))
            return [];
        int cut = prefix.Length == 0 ? 2 : prefix.Length;
        return FilesBelow(folder).Select(f => f[cut..]).Where(f => IsMatch(steps.AsSpan(literal), f.Split(Path.DirectorySeparatorChar)))
            .Select(f => prefix + f);
    }

    private static bool IsMatch(ReadOnlySpan<string> steps, ReadOnlySpan<string> names)
    {
        if (steps.IsEmpty || names.IsEmpty)
            return steps.IsEmpty && names.IsEmpty;
        if (steps[0] == "**")
            return IsMatch(steps[1..], names) || IsMatch(steps, names[1..]);
        return FileSystemName.MatchesSimpleExpression(steps[0], names[0], ignoreCase: false) && IsMatch(steps[1..], names[1..]);
    }
}
