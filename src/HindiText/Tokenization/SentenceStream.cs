namespace HindiText.Tokenization;

/// <summary>
/// Finds sentences in a text that comes in pieces. Holds a window of the text: what is not yet decided and a little before it, since
/// rules look back. A sentence is decided when so much text behind it is known that no rule looks farther.
/// </summary>
internal sealed class SentenceStream
{
    /// <summary>No rule looks farther than this from where it decides.</summary>
    private const int Farthest = 1024;

    private const int SmallestWindow = 1 << 15;

    private char[] _window = new char[SmallestWindow];
    private int _length;
    private int _wanted = SmallestWindow / 2;

    // Where the window begins in the stream, and how much of it is given out.
    private long _start;
    private int _done;

    /// <summary>Adds a piece. Whether there is now enough text for <see cref="Take"/> to be worth its while.</summary>
    public bool Add(ReadOnlySpan<char> piece)
    {
        if (_window.Length - _length < piece.Length)
            Array.Resize(ref _window, Math.Max(_window.Length * 2, _length + piece.Length));
        piece.CopyTo(_window.AsSpan(_length));
        _length += piece.Length;
        return _length >= _wanted;
    }

    /// <summary>The sentences that are decided; all that are left when the stream is at its end.</summary>
    public List<StreamedSentence> Take(bool atEnd)
    {
        string text = new(_window, 0, _length);
        HindiDocument document = Hindi.SentencesOnly.Analyze(text);
        List<StreamedSentence> decided = [];
        int keep = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (!atEnd && sentence.Span.End > _length - Farthest)
                break;
            if (sentence.Span.Start < _done)
                continue;
            decided.Add(Cut(text, document, sentence));
            _done = sentence.Span.End;
        }

        // The window begins anew at the last sentence that lies far enough before what is not decided.
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Span.Start <= _done - Farthest)
                keep = sentence.Span.Start;
        }

        Forget(keep);
        _wanted = decided.Count == 0 ? _length * 2 : _length + (SmallestWindow / 2);
        return decided;
    }

    private StreamedSentence Cut(string text, HindiDocument document, Sentence sentence)
    {
        HindiToken[] tokens = new HindiToken[sentence.TokenCount];
        for (int i = 0; i < tokens.Length; i++)
        {
            HindiToken token = document.Tokens[sentence.FirstToken + i];
            tokens[i] = token with { Span = new TextSpan(token.Start - sentence.Span.Start, token.Length) };
        }

        return new StreamedSentence(_start + sentence.Span.Start, text.Substring(sentence.Span.Start, sentence.Span.Length), tokens);
    }

    private void Forget(int count)
    {
        _window.AsSpan(count, _length - count).CopyTo(_window);
        _length -= count;
        _done -= count;
        _start += count;
    }
}
