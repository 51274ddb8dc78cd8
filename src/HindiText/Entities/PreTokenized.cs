using System.Text;
using HindiText.Tokenization;

namespace HindiText.Entities;

/// <summary>Text that comes in words, as CoNLL files have it.</summary>
internal static class PreTokenized
{
    /// <summary>
    /// The canonical words joined by spaces, with the library's tokens inside each word, and for every token the word that it is a part of.
    /// </summary>
    public static (string Text, List<HindiToken> Tokens, List<int> WordOf) Join(IReadOnlyList<string> words)
    {
        StringBuilder text = new();
        List<HindiToken> tokens = [];
        List<int> wordOf = [];
        List<HindiToken> inside = [];
        for (int w = 0; w < words.Count; w++)
        {
            if (text.Length > 0)
                text.Append(' ');
            string word = Hindi.Normalize(words[w]);
            inside.Clear();
            Tokenizer.Tokenize(word, inside);
            foreach (HindiToken token in inside)
            {
                tokens.Add(token with { Span = new TextSpan(text.Length + token.Start, token.Length) });
                wordOf.Add(w);
            }

            text.Append(word);
        }

        return (text.ToString(), tokens, wordOf);
    }
}
