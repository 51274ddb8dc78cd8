namespace HindiText.Keywords;

/// <summary>The phrases that a method scored, each once, with all its occurrences.</summary>
internal sealed class PhraseScores(KeywordText text)
{
    private readonly Dictionary<string, Phrase> _phrases = new(StringComparer.Ordinal);

    public IEnumerable<Phrase> Phrases => _phrases.Values;

    /// <summary>Notes an occurrence from one word to another; gives the phrase.</summary>
    public Phrase Add(int first, int last)
    {
        string key = text.Forms[text.Words[first].Form];
        for (int i = first + 1; i <= last; i++)
            key += " " + (text.Words[i].IsWord ? text.Forms[text.Words[i].Form] : "");
        if (!_phrases.TryGetValue(key, out Phrase? phrase))
            _phrases[key] = phrase = new Phrase(key, first, last);
        phrase.Spans.Add(text.Span(first, last));
        return phrase;
    }

    /// <summary>The best phrases as keywords.</summary>
    public Keyword[] Best(int limit)
    {
        Phrase[] best = [.. _phrases.Values.OrderByDescending(p => p.Score).ThenBy(p => p.Key, StringComparer.Ordinal).Take(limit)];
        double most = best.Length == 0 ? 1 : Math.Max(best[0].Score, double.Epsilon);
        return [.. best.Select(p => new Keyword { Text = text.Text.AsSpan(p.Spans[0]).ToString(), Score = p.Score / most, Spans = [.. p.Spans] })];
    }
}

/// <summary>A phrase and its score.</summary>
internal sealed class Phrase(string key, int firstWord, int lastWord)
{
    /// <summary>Its folded words with a space between.</summary>
    public string Key { get; } = key;

    /// <summary>The words of its first occurrence.</summary>
    public int FirstWord { get; } = firstWord;

    public int LastWord { get; } = lastWord;

    public List<TextSpan> Spans { get; } = [];

    public double Score { get; set; }
}
