using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HindiText.Lucene;

/// <summary>
/// What became of the words met before: a key costs a dozen look-ups, and most words of a text were met already. Grows with the
/// words to at most <see cref="MaximumWords"/>, then begins anew. For one thread.
/// </summary>
internal sealed class WordCache
{
    /// <summary>The most words that are kept.</summary>
    public const int MaximumWords = 1 << 15;

    /// <summary>The most code units of a word that is kept: what is longer seldom comes again.</summary>
    public const int MaximumLength = 40;

    private const int Header = 2;

    // Where a word's entry begins, by its hash; twice as many slots as words, and 0 for none.
    private (uint Hash, int Entry)[] _slots = new (uint, int)[1024];
    private int _words;

    // The entries: the word's length and kind, the value's length, the word, the value.
    private char[] _entries = new char[4096];
    private int _used = 1;

    /// <summary>Finds the value of a word that is not empty.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kind">Words of two kinds are two words.</param>
    /// <param name="value">The value, until the next call.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<char> word, TokenKind kind, out ReadOnlySpan<char> value)
    {
        uint hash = Hash(word);
        (uint Hash, int Entry)[] slots = _slots;
        for (uint i = hash; ; i++)
        {
            (uint found, int entry) = slots[i & (slots.Length - 1)];
            if (entry == 0)
                break;
            if (found == hash && _entries[entry] == Tag(word, kind) && _entries.AsSpan(entry + Header, word.Length).SequenceEqual(word))
            {
                value = _entries.AsSpan(entry + Header + word.Length, _entries[entry + 1]);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Keeps the value of a word that was not found.</summary>
    public void Keep(ReadOnlySpan<char> word, TokenKind kind, ReadOnlySpan<char> value)
    {
        if (word.Length > MaximumLength)
            return;
        MakeRoom(Header + word.Length + value.Length);
        Put(Hash(word), _used);
        _entries[_used] = Tag(word, kind);
        _entries[_used + 1] = (char)value.Length;
        word.CopyTo(_entries.AsSpan(_used + Header));
        value.CopyTo(_entries.AsSpan(_used + Header + word.Length));
        _used += Header + word.Length + value.Length;
        _words++;
    }

    private void MakeRoom(int size)
    {
        if (_words == MaximumWords)
        {
            Array.Clear(_slots);
            (_words, _used) = (0, 1);
        }

        if (_used + size > _entries.Length)
            Array.Resize(ref _entries, Math.Max(_used + size, 2 * _entries.Length));
        if (2 * _words < _slots.Length)
            return;
        (uint Hash, int Entry)[] old = _slots;
        _slots = new (uint, int)[2 * old.Length];
        foreach ((uint hash, int entry) in old)
        {
            if (entry != 0)
                Put(hash, entry);
        }
    }

    private void Put(uint hash, int entry)
    {
        uint i = hash;
        while (_slots[i & (_slots.Length - 1)].Entry != 0)
            i++;
        _slots[i & (_slots.Length - 1)] = (hash, entry);
    }

    private static char Tag(ReadOnlySpan<char> word, TokenKind kind) => (char)(word.Length | ((int)kind << 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ReadOnlySpan<char> word)
    {
        const ulong odd = 0x9E3779B97F4A7C15;
        ulong mixed;
        if (word.Length >= 4)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(word);
            mixed = MemoryMarshal.Read<ulong>(bytes[^8..]);
            for (; bytes.Length > 8; bytes = bytes[8..])
                mixed = BitOperations.RotateLeft(mixed * odd, 29) ^ MemoryMarshal.Read<ulong>(bytes);
        }
        else
        {
            mixed = ((ulong)word[0] << 32) | ((ulong)word[word.Length / 2] << 16) | word[^1];
        }

        return (uint)(((mixed ^ (uint)word.Length) * odd) >> 32);
    }
}
