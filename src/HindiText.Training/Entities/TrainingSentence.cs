using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>A sentence ready for training: its features and its tags.</summary>
/// <param name="Evidence">Evidence of the text that it stands in.</param>
/// <param name="First">Its first token in the evidence.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Tags">A tag a token.</param>
/// <param name="Domain">By whose habits it is annotated.</param>
internal sealed record TrainingSentence(TokenEvidence Evidence, int First, int End, byte[] Tags, TextDomain Domain)
{
    public int Length => End - First;
}
