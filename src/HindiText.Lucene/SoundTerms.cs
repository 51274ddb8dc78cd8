using HindiText.Search;

namespace HindiText.Lucene;

/// <summary>
/// The terms that stand for a word's sound: the whole key, and its beginning. Each has a sign before it that no word has.
/// </summary>
internal sealed class SoundTerms
{
    private const char WholeMark = '≈';
    private const char BeginningMark = '≋';
    private const int ShortestKey = 2;
    private const int ShortestBeginning = 4;

    private readonly char[] _whole = new char[(SoundKey.MaximumGrowth * HindiTextTokenizer.MaximumTokenLength) + 1];
    private readonly char[] _beginning = new char[(SoundKey.MaximumGrowth * HindiTextTokenizer.MaximumTokenLength) + 1];
    private int _length;
    private int _next;

    public SoundTerms()
    {
        _whole[0] = WholeMark;
        _beginning[0] = BeginningMark;
    }

    /// <summary>The key of a folded word, without its sign; empty for words that have none. Until the next call.</summary>
    public ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> word)
    {
        int length = word.Length is > 0 and <= HindiTextTokenizer.MaximumTokenLength ? SoundKey.Of(word, _whole.AsSpan(1)) : 0;
        return length < ShortestKey ? default : _whole.AsSpan(1, length);
    }

    /// <summary>Makes the terms of a key, which a span begins with, the ones that <see cref="TryTake"/> gives.</summary>
    public void Begin(ReadOnlySpan<char> key, int length, MatchBreadth breadth)
    {
        _length = length;
        _next = length == 0 || breadth == MatchBreadth.Inflections ? 2 : breadth == MatchBreadth.Related ? 1 : 0;
        if (_next == 0)
            Wide.Copy(key, _whole.AsSpan(1), length);
        if (_next < 2)
            Wide.Copy(key, _beginning.AsSpan(1), length);
    }

    /// <summary>Forgets the terms.</summary>
    public void Clear() => _next = 2;

    /// <summary>The next term, which the span begins with, and its type; false after the last.</summary>
    public bool TryTake(out ReadOnlySpan<char> term, out int length, out string type)
    {
        bool whole = _next == 0;
        term = whole ? _whole : _beginning;
        length = 1 + (whole ? _length : Math.Min(_length, Math.Max(ShortestBeginning, (_length + 1) / 2)));
        type = whole ? TokenTypes.Sound : TokenTypes.Beginning;
        return _next++ < 2;
    }
}
