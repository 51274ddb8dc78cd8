using Microsoft.Win32.SafeHandles;

namespace HindiText.Cli;

/// <summary>The standard output as a stream that tells when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int BufferSize = 1 << 16;
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);

    public static Stream Open()
    {
        // The console's stream swallows the error of a closed pipe; a file's position, on the other hand, is shared with other
        // processes, which only the console's stream respects.
        if (!OperatingSystem.IsWindows())
        {
            FileStream pipe = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, BufferSize);
            if (!pipe.CanSeek)
                return pipe;
        }

        return new BufferedStream(Console.OpenStandardOutput(), BufferSize);
    }

    public static bool IsBrokenPipe(IOException e) => e.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows;
}
