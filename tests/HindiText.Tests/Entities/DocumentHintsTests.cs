using System.Runtime.InteropServices;
using FluentAssertions;
using HindiText.Entities;
using HindiText.Linking;
using HindiText.Tokenization;
using Xunit;

namespace HindiText.Tests.Entities;

public class DocumentHintsTests
{
    [Fact]
    public void The_last_word_of_a_full_name_is_hinted_elsewhere() =>
        HintsOf("P:मर्लिना p:ओबरहोफ ने ओबरहोफ का").Should().Equal("", "", "", "Person", "");

    [Fact]
    public void A_word_that_is_mostly_a_plain_word_is_not_hinted() =>
        HintsOf("P:आशा आशा आशा आशा आशा है").Should().OnlyContain(h => h.Length == 0);

    [Fact]
    public void A_word_is_no_evidence_for_itself() =>
        HintsOf("P:मर्लिना p:ओबरहोफ ने").Should().OnlyContain(h => h.Length == 0);

    [Fact]
    public void Two_readings_that_are_as_likely_give_no_hint() =>
        HintsOf("L:ओबरहोफ P:ओबरहोफ ओबरहोफ").Last().Should().BeEmpty();

    /// <summary>Words with the tag that the first pass gave: P and L begin a person and a place, p continues one.</summary>
    private static string[] HintsOf(string words)
    {
        string[] parts = words.Split(' ');
        string text = string.Join(' ', parts.Select(p => p[(p.IndexOf(':') + 1)..]));
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(text, tokens);
        TokenEvidence evidence = TokenEvidence.Of(text, CollectionsMarshal.AsSpan(tokens), KnowledgeBase.Shipped, []);
        byte[] tags = [.. parts.Select(p => (byte)(p[0] switch
        {
            'P' => TagSet.Begin((int)EntityType.Person),
            'p' => TagSet.Inside((int)EntityType.Person),
            'L' => TagSet.Begin((int)EntityType.Location),
            _ => TagSet.Outside,
        }))];
        float[] probabilities = new float[tags.Length];
        Array.Fill(probabilities, 1f);
        TagHint[] hints = new TagHint[tags.Length];
        DocumentHints.Find(evidence, tags, probabilities, 100, hints);
        return [.. hints.Select(h => h.Bonus > 0 ? ((EntityType)h.Type).ToString() : "")];
    }
}
