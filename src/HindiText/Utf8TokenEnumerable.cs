using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace HindiText;

/// <summary>The tokens of UTF-8 text, for <c>foreach</c>. Decodes a window at a time into rented memory; nothing is allocated.</summary>
public readonly ref struct Utf8TokenEnumerable
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly OffsetUnit _unit;

    internal Utf8TokenEnumerable(ReadOnlySpan<byte> utf8, OffsetUnit unit)
    {
        _utf8 = utf8;
        _unit = unit;
    }

    /// <summary>Begins at the first token. The enumerator has to be disposed, as <c>foreach</c> does.</summary>
    public Enumerator GetEnumerator() => new(_utf8, _unit);

    /// <summary>Walks over the tokens.</summary>
    public ref struct Enumerator
    {
        /// <summary>No rule looks farther than this from the token that it decides.</summary>
        private const int Farthest = 1024;

        private const int SmallestWindow = 1 << 14;

        private readonly ReadOnlySpan<byte> _utf8;
        private readonly OffsetUnit _unit;

        private char[] _window;
        private int _length;
        private TokenEnumerable.Enumerator _tokens;

        // Where the window begins and ends in the bytes, and where it begins in the decoded text.
        private int _startByte;
        private int _endByte;
        private int _startUnit;

        // A place of the window and the same in the bytes, for counting on.
        private int _walkedUnit;
        private int _walkedByte;
        private bool _valid;

        internal Enumerator(ReadOnlySpan<byte> utf8, OffsetUnit unit)
        {
            _utf8 = utf8;
            _unit = unit;
            _window = ArrayPool<char>.Shared.Rent(SmallestWindow);
            Decode(0);
        }

        /// <summary>The token that <see cref="MoveNext"/> found, its offsets in the unit asked for.</summary>
        public HindiToken Current { get; private set; }

        /// <summary>Finds the next token; false at the end of the text.</summary>
        public bool MoveNext()
        {
            int done = _tokens.Current.End;
            while (true)
            {
                bool found = _tokens.MoveNext();
                bool isLast = _endByte == _utf8.Length;
                if (isLast && !found)
                    return false;
                if (isLast || (found && _tokens.Current.End <= _length - Farthest))
                {
                    Current = _unit == OffsetUnit.Utf8Bytes ? InBytes(_tokens.Current) : InUnits(_tokens.Current);
                    return true;
                }

                done = Slide(done);
            }
        }

        /// <summary>Gives the memory back.</summary>
        public void Dispose()
        {
            ArrayPool<char>.Shared.Return(_window);
            _window = [];
        }

        /// <summary>Moves the window on to a little before a place that tokens are found up to, or makes it longer; gives where that place is now.</summary>
        private int Slide(int done)
        {
            int keep = Math.Max(0, done - Farthest);
            if (keep > 0 && char.IsLowSurrogate(_window[keep]))
                keep--;
            _walkedUnit = 0;
            _walkedByte = _startByte;
            _startByte = ByteAt(keep);
            _startUnit += keep;
            if (keep == 0)
            {
                int longer = _window.Length * 2;
                ArrayPool<char>.Shared.Return(_window);
                _window = ArrayPool<char>.Shared.Rent(longer);
            }

            Decode(done - keep);
            return done - keep;
        }

        private void Decode(int position)
        {
            Utf8.ToUtf16(_utf8[_startByte..], _window, out int read, out _length, replaceInvalidSequences: true, isFinalBlock: true);
            _endByte = _startByte + read;
            _valid = Utf8.IsValid(_utf8[_startByte.._endByte]);
            _walkedUnit = 0;
            _walkedByte = _startByte;
            _tokens = new TokenEnumerable.Enumerator(_window.AsSpan(0, _length), position);
        }

        private readonly HindiToken InUnits(HindiToken token) => token with { Span = new TextSpan(_startUnit + token.Start, token.Length) };

        private HindiToken InBytes(HindiToken token)
        {
            int start = ByteAt(token.Start);
            return token with { Span = TextSpan.FromBounds(start, ByteAt(token.End)) };
        }

        /// <summary>The byte at which a code unit of the window begins, counted on from the place asked for last.</summary>
        private int ByteAt(int unit)
        {
            if (_valid)
            {
                // One byte to U+007F, two to U+07FF, three above, and two for each half of a surrogate pair.
                int bytes = 0;
                foreach (char c in _window.AsSpan(_walkedUnit, unit - _walkedUnit))
                    bytes += 1 + (c > '\u007F' ? 1 : 0) + (c > '\u07FF' ? 1 : 0) - (char.IsSurrogate(c) ? 1 : 0);
                _walkedByte += bytes;
                _walkedUnit = unit;
                return _walkedByte;
            }

            while (_walkedUnit < unit)
            {
                Rune.DecodeFromUtf8(_utf8[_walkedByte..], out Rune rune, out int bytes);
                _walkedByte += bytes;
                _walkedUnit += rune.Utf16SequenceLength;
            }

            return _walkedByte;
        }
    }
}
