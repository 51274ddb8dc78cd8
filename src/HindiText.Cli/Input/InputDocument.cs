namespace HindiText.Cli;

/// <summary>A text to work on and what to call it, or why there is none.</summary>
/// <param name="File">Which of the inputs it is from, counted from 0.</param>
/// <param name="Number">Which item of that input, counted from 0.</param>
/// <param name="Bytes">How many bytes of that input are read when this one is done, as far as known.</param>
/// <param name="Id">The document's own name, or the path as given.</param>
/// <param name="Read">Gives the text on any thread, once; throws <see cref="InputException"/> where there is none to give.</param>
internal sealed record InputDocument(int File, int Number, long Bytes, string Id, Func<string> Read)
{
    public static InputDocument Faulty(int file, int number, InputException fault) => new(file, number, 0, "", () => throw fault);
}
