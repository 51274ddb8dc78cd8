using System.Buffers;

namespace HindiText.Entities;

/// <summary>A value for each word of a text that has one, by the word's hash, in rented arrays.</summary>
internal ref struct WordTable<T> : IDisposable
    where T : struct
{
    private readonly int _mask;

    /// <summary>Numbers of entries plus one; 0 for a free place.</summary>
    private readonly int[] _slots;

    private readonly uint[] _words;
    private readonly T[] _values;
    private int _count;

    /// <param name="most">How many words it may get.</param>
    public WordTable(int most)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1);
        _mask = size - 1;
        _slots = ArrayPool<int>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _words = ArrayPool<uint>.Shared.Rent(most);
        _values = ArrayPool<T>.Shared.Rent(most);
    }

    /// <summary>The value of an entry.</summary>
    public readonly ref T this[int entry] => ref _values[entry];

    /// <summary>The entry of a word, or -1.</summary>
    public readonly int Find(uint word) => _slots[Slot(word)] - 1;

    /// <summary>The value of a word, which is the default one until it is set.</summary>
    public ref T GetOrAdd(uint word)
    {
        int slot = Slot(word);
        if (_slots[slot] == 0)
        {
            int entry = _count++;
            _words[entry] = word;
            _values[entry] = default;
            _slots[slot] = entry + 1;
        }

        return ref _values[_slots[slot] - 1];
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<uint>.Shared.Return(_words);
        ArrayPool<T>.Shared.Return(_values);
    }

    private readonly int Slot(uint word)
    {
        int slot = (int)(word ^ (word >> 16)) & _mask;
        while (_slots[slot] != 0 && _words[_slots[slot] - 1] != word)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
