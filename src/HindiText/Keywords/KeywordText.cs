using HindiText.Linking;
using HindiText.Morphology;

namespace HindiText.Keywords;

/// <summary>A text as the methods see it: its words folded and numbered, sentence by sentence.</summary>
internal sealed class KeywordText
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];

    private KeywordText(string text, KeywordWord[] words, int sentences)
    {
        Text = text;
        Words = words;
        SentenceCount = sentences;
    }

    public string Text { get; }

    /// <summary>One for each token, in order.</summary>
    public KeywordWord[] Words { get; }

    public int SentenceCount { get; }

    /// <summary>The folded forms by their numbers.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>Reads the tokens of a canonical text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="tagged">Whether the method needs parts of speech.</param>
    public static KeywordText Of(string text, ReadOnlySpan<HindiToken> tokens, List<Sentence> sentences, bool tagged)
    {
        MorphToken[] grammar = tagged ? MorphologyStage.Run(text, tokens, sentences) : [];
        KeywordWord[] words = new KeywordWord[tokens.Length];
        KeywordText result = new(text, words, sentences.Count);
        for (int s = 0; s < sentences.Count; s++)
        {
            for (int i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                bool isWord = tokens[i].Kind is TokenKind.Word or TokenKind.Foreign;
                string form = isWord ? NameFolding.Fold(text.AsSpan(tokens[i].Span)) : "";
                words[i] = new KeywordWord(
                    isWord ? result.NumberOf(form) : -1,
                    s,
                    tokens[i].Span,
                    isWord && (form.Length < 3 || StopWords.Contains(form)),
                    tagged ? grammar[i].Upos : Upos.X);
            }
        }

        return result;
    }

    /// <summary>The text from one word to another, both included.</summary>
    public TextSpan Span(int first, int last) => TextSpan.FromBounds(Words[first].Span.Start, Words[last].Span.End);

    /// <summary>The runs of words that fit, within sentences: first and last index of each.</summary>
    public IEnumerable<(int First, int Last)> Runs(Func<KeywordWord, bool> fits)
    {
        int first = -1;
        for (int i = 0; i <= Words.Length; i++)
        {
            bool inside = i < Words.Length && Words[i].IsWord && fits(Words[i]);
            bool ends = first >= 0 && (!inside || Words[i].Sentence != Words[first].Sentence);
            if (ends)
            {
                yield return (first, i - 1);
                first = -1;
            }

            if (inside && first < 0)
                first = i;
        }
    }

    private int NumberOf(string form)
    {
        if (!_numbers.TryGetValue(form, out int number))
        {
            _numbers[form] = number = _forms.Count;
            _forms.Add(form);
        }

        return number;
    }
}

/// <summary>A token as a keyword method sees it.</summary>
/// <param name="Form">Number of its folded form; -1 for what is no word.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Span">Its place in the text.</param>
/// <param name="IsStop">Whether it is a function word or too short to say anything.</param>
/// <param name="Upos">Its part of speech, where the method asked for it.</param>
internal readonly record struct KeywordWord(int Form, int Sentence, TextSpan Span, bool IsStop, Upos Upos)
{
    public bool IsWord => Form >= 0;

    public bool IsContent => IsWord && !IsStop;

    public bool IsNounOrAdjective => IsContent && Upos is Upos.Noun or Upos.Propn or Upos.Adj;
}
