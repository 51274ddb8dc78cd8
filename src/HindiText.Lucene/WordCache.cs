using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HindiText.Lucene;

/// <summary>
/// What became of the words met before: a key costs a dozen look-ups, and most words of a text were met already. Grows with the
/// words to at most <see cref="MaximumWords"/>, then begins anew. For one thread.
/// </summary>
internal sealed class WordCache
{
    /// <summary>The most words that are kept.</summary>
    public const int MaximumWords = 1 << 16;

    private const int Header = 2;

    private const int EntryBits = 21;
    private const uint EntryMask = (1u << EntryBits) - 1;

    // By a word's hash, where its entry begins, and in the bits above it those of the hash; twice as many slots as words, 0 where there is none.
    private uint[] _slots = new uint[1024];
    private int _words;

    // The entries: the word's length and kind, the value's length, the word, the value. A vector's size is free behind the last.
    private char[] _entries = new char[4096];
    private int _used = 1;

    /// <summary>Finds the value of a word.</summary>
    /// <param name="text">What begins with the word; better with <see cref="Wide.Size"/> code units in all.</param>
    /// <param name="length">The length of the word; those of more than <see cref="Wide.Size"/> are not kept.</param>
    /// <param name="kind">Words of two kinds are two words.</param>
    /// <param name="value">What begins with the value, until the next call.</param>
    /// <returns>The length of the value, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> text, int length, TokenKind kind, out ReadOnlySpan<char> value)
    {
        value = default;
        if (length > Wide.Size)
            return -1;
        Vector256<ushort> word = Wide.Word(text, length);
        uint hash = Wide.Hash(word);
        uint[] slots = _slots;
        for (uint i = hash; ; i++)
        {
            uint slot = slots[i & (slots.Length - 1)];
            if (slot == 0)
                return -1;
            int entry = (int)(slot & EntryMask);
            if ((slot ^ hash) > EntryMask || _entries[entry] != Tag(length, kind) || Wide.Word(_entries.AsSpan(entry + Header), length) != word)
                continue;
            value = _entries.AsSpan(entry + Header + length);
            return _entries[entry + 1];
        }
    }

    /// <summary>Keeps the value of a word that was not found.</summary>
    public void Keep(ReadOnlySpan<char> word, TokenKind kind, ReadOnlySpan<char> value)
    {
        if (word.Length > Wide.Size)
            return;
        MakeRoom(Header + word.Length + value.Length);
        Put(Wide.Hash(Wide.Word(word, word.Length)), _used);
        _entries[_used] = Tag(word.Length, kind);
        _entries[_used + 1] = (char)value.Length;
        word.CopyTo(_entries.AsSpan(_used + Header));
        value.CopyTo(_entries.AsSpan(_used + Header + word.Length));
        _used += Header + word.Length + value.Length;
        _words++;
    }

    private static char Tag(int length, TokenKind kind) => (char)(length | ((int)kind << 8));

    private void MakeRoom(int size)
    {
        int end = _used + size + Wide.Size;
        if (_words == MaximumWords || end > EntryMask)
        {
            Array.Clear(_slots);
            (_words, _used, end) = (0, 1, 1 + size + Wide.Size);
        }

        if (end > _entries.Length)
            Array.Resize(ref _entries, Math.Max(end, 2 * _entries.Length));
        if (2 * _words < _slots.Length)
            return;
        _slots = new uint[2 * _slots.Length];
        for (int entry = 1; entry < _used; entry += Header + Length(entry) + _entries[entry + 1])
            Put(Wide.Hash(Wide.Word(_entries.AsSpan(entry + Header), Length(entry))), entry);
    }

    private int Length(int entry) => (byte)_entries[entry];

    private void Put(uint hash, int entry)
    {
        uint i = hash;
        while (_slots[i & (_slots.Length - 1)] != 0)
            i++;
        _slots[i & (_slots.Length - 1)] = (hash & ~EntryMask) | (uint)entry;
    }
}
