namespace HindiText.Cli;

/// <summary>Appends results to one stream, so that it is a whole file of some format at the end.</summary>
/// <typeparam name="T">What an analysis becomes before it is written.</typeparam>
internal interface IResultWriter<T>
{
    /// <summary>Begins an empty stream.</summary>
    void Begin(Stream output);

    /// <summary>Appends a result; called in the order of the inputs.</summary>
    void Append(Stream output, T result);

    /// <summary>
    /// Makes the stream whole as it stands. Returns how many of its last bytes the next <see cref="Append"/> writes over, so that they
    /// must be put back if that is interrupted.
    /// </summary>
    int Finish(Stream output);
}
