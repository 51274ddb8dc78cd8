namespace HindiText.Cli;

/// <summary>An input that cannot be used; the message names it and says why, in one line.</summary>
internal sealed class InputException(string message) : Exception(message);
