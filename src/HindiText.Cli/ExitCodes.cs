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
}
