namespace HindiText.Cli;

/// <summary>A text to work on and what to call it.</summary>
internal sealed record InputDocument(string Id, string Text);
