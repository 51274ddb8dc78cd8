namespace HindiText.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>All was done.</summary>
    public const int Success = 0;

    /// <summary>The command line is wrong; nothing was done. System.CommandLine gives this one.</summary>
    public const int Usage = 1;

    /// <summary>Some input could not be read; all the rest was done.</summary>
    public const int InputFault = 2;

    /// <summary>The output cannot be written.</summary>
    public const int OutputFault = 3;

    /// <summary>Who read the output went away, as <c>head</c> does: what a shell reports of a program that ends of it.</summary>
    public const int BrokenPipe = 141;

    /// <summary>The codes as the help tells them.</summary>
    public const string Help = """
        Exit codes: 0 all done; 1 wrong command line, nothing done; 2 some input could not be read, the rest is done;
        3 the output cannot be written; 141 the reader of the output went away.
        """;
}
