using HindiText.Linking;
using HindiText.Search;

namespace HindiText.Lucene;

/// <summary>
/// The stems of the words met last, a slot for each hash: most words of a text were met before, and a stem costs a dozen
/// look-ups. Fixed size, for one thread.
/// </summary>
internal sealed class StemCache
{
    public const int MaximumWord = 22;
    private const int Slots = 8192;
    private const int Stride = (2 * MaximumWord) + SearchStemmer.MaximumGrowth;

    private readonly byte[] _wordLengths = new byte[Slots];
    private readonly byte[] _stemLengths = new byte[Slots];
    private readonly char[] _chars = new char[Slots * Stride];

    /// <summary>Replaces a word of at most <see cref="MaximumWord"/> code units by its stem; gives the stem's length.</summary>
    public int Stem(Span<char> buffer, int length)
    {
        int slot = (int)(NameFolding.Hash(buffer[..length]) % Slots);
        Span<char> word = _chars.AsSpan(slot * Stride, MaximumWord);
        Span<char> stem = _chars.AsSpan((slot * Stride) + MaximumWord, MaximumWord + SearchStemmer.MaximumGrowth);
        if (_wordLengths[slot] == length && word[..length].SequenceEqual(buffer[..length]))
        {
            stem[.._stemLengths[slot]].CopyTo(buffer);
            return _stemLengths[slot];
        }

        buffer[..length].CopyTo(word);
        _wordLengths[slot] = (byte)length;
        int stemLength = SearchStemmer.Stem(buffer, length);
        buffer[..stemLength].CopyTo(stem);
        _stemLengths[slot] = (byte)stemLength;
        return stemLength;
    }
}
