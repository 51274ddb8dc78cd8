using System.Runtime.InteropServices;
using FluentAssertions;
using HindiText.Entities;
using HindiText.Linking;
using HindiText.Tokenization;
using Xunit;

namespace HindiText.Tests.Entities;

public class PhraseHeadsTests
{
    [Theory]
    [InlineData("बीरबल साहनी संस्थान में जांच हुई।", "संस्थान संस्थान - - हुई - -")]
    [InlineData("राम ने कहा", "- - -")]
    [InlineData("उज़नांस्की-विस्नेव्स्की और कापू", "विस्नेव्स्की विस्नेव्स्की - - -")]
    public void The_head_is_the_last_word_before_a_postposition_or_a_mark(string text, string heads)
    {
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(text, tokens);
        TokenEvidence evidence = TokenEvidence.Of(text, CollectionsMarshal.AsSpan(tokens), KnowledgeBase.Shipped, []);
        string[] found = new string[tokens.Count];
        for (int i = 0; i < found.Length; i++)
        {
            int head = evidence.Head[i] == 0 ? -1 : Array.IndexOf(evidence.Word, evidence.Head[i]);
            found[i] = head < 0 ? "-" : text.Substring(tokens[head].Start, tokens[head].Length);
        }

        string.Join(' ', found).Should().Be(heads);
    }
}
