using System.Runtime.InteropServices;
using HindiText.Linking;

namespace HindiText.Entities;

/// <summary>Tags sentences that come in words, in the manner of one domain: split inside the words, label, project back.</summary>
internal sealed class PreTokenizedTagger(EntityModel model, TextDomain domain, KnowledgeBase knowledge)
{
    private readonly Decoder _decoder = new(model, domain);

    /// <summary>A BIO tag a word, such as <c>B-PERSON</c>: that of its first tagged part.</summary>
    public string[] Tag(IReadOnlyList<string> words)
    {
        (string text, List<HindiToken> tokens, List<int> wordOf) = PreTokenized.Join(words);
        ReadOnlySpan<HindiToken> all = CollectionsMarshal.AsSpan(tokens);
        List<NameMatch> matches = [];
        NameMatcher.Find(knowledge, text, all, matches, []);
        TokenEvidence evidence = TokenEvidence.Of(text, all, knowledge, matches);
        byte[] tags = new byte[tokens.Count];
        float[] probabilities = new float[tokens.Count];
        int[] emissions = new int[tokens.Count * TagLattice.Stride];
        _decoder.Emit(evidence, 0, tokens.Count, emissions);
        _decoder.Decode(emissions, tags, probabilities);

        string[] result = new string[words.Count];
        Array.Fill(result, "O");
        for (int i = 0; i < tags.Length; i++)
        {
            if (tags[i] != TagSet.Outside && result[wordOf[i]] == "O")
                result[wordOf[i]] = (TagSet.IsBegin(tags[i]) ? "B-" : "I-") + TagSet.NameOf(TagSet.TypeOf(tags[i]));
        }

        return result;
    }
}
