using System.Numerics;
using System.Runtime.CompilerServices;
using HindiText.Script;
using HindiText.Tokenization;

namespace HindiText;

/// <summary>The tokens of a text, for <c>foreach</c>. Lives on the stack; finding tokens allocates nothing.</summary>
public readonly ref struct TokenEnumerable
{
    private readonly ReadOnlySpan<char> _text;

    internal TokenEnumerable(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Begins at the first token.</summary>
    public Enumerator GetEnumerator() => new(_text);

    /// <summary>
    /// Walks over the tokens. The text is classified 64 code units at a time; in each block the tokens that need no rule — words
    /// between spaces and signs, and the signs — are found at once as two sets of bits, their starts and their ends. All other
    /// tokens are found one by one by the rules of <see cref="Tokenizer"/>.
    /// </summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<char> _text;

        // The plain tokens of the block that are still to come: bit i is code unit _block + i.
        private int _block;
        private ulong _starts;
        private ulong _ends;

        // What the block is made of: letters and marks of words, white space, and signs that are tokens whatever stands beside them.
        private ulong _letters;
        private ulong _spaces;
        private ulong _signs;

        internal Enumerator(ReadOnlySpan<char> text)
        {
            _text = text;
            _block = -CharBlock.Size;
        }

        /// <summary>Begins behind a token that ends at <paramref name="position"/>.</summary>
        internal Enumerator(ReadOnlySpan<char> text, int position)
            : this(text) => Current = new HindiToken(new TextSpan(position, 0), TokenKind.Other);

        /// <summary>The token that <see cref="MoveNext"/> found.</summary>
        public HindiToken Current { get; private set; }

        /// <summary>Finds the next token; false at the end of the text.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (_starts == 0)
                return MoveNextByRule();
            TakePlain();
            return true;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void TakePlain()
        {
            int start = BitOperations.TrailingZeroCount(_starts);
            int end = BitOperations.TrailingZeroCount(_ends);
            _starts &= _starts - 1;
            _ends &= _ends - 1;
            TokenKind kind = (TokenKind)(((_signs >> start) & 1) * (ulong)TokenKind.Punctuation);
            Current = new HindiToken(new TextSpan(_block + start, end - start), kind);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private bool MoveNextByRule()
        {
            int start = SkipSpaces(Current.End);
            if (start >= _text.Length)
                return false;
            Prepare(start);
            if (_starts != 0 && BitOperations.TrailingZeroCount(_starts) == start - _block)
            {
                TakePlain();
                return true;
            }

            int end = SkipLetters(start);
            if (end > start && (end == _text.Length || (((_spaces | _signs) >> (end - _block)) & 1) != 0))
                Current = new HindiToken(TextSpan.FromBounds(start, end), TokenKind.Word);
            else if (RuledTokens.TryNext(_text, Current.End, start, out HindiToken token))
                Current = token;
            else
                return Finish();
            Prepare(Current.End);
            return true;
        }

        private bool Finish()
        {
            Current = new HindiToken(new TextSpan(_text.Length, 0), TokenKind.Other);
            _starts = 0;
            return false;
        }

        /// <summary>Finds the plain tokens from a position to the end of its block, or to the first that needs a rule.</summary>
        private void Prepare(int position)
        {
            SeekBlock(position);
            ulong from = ulong.MaxValue << (position - _block);
            ulong ruled = ~(_letters | _spaces | _signs) & from;
            int limit = BitOperations.TrailingZeroCount(ruled);

            // A word that touches the limit may go on behind it, or be changed by what stands there; so may a sign in the last place.
            limit -= BitOperations.LeadingZeroCount(~(limit == 0 ? 0 : _letters << (CharBlock.Size - limit)));
            ulong before = limit >= CharBlock.Size ? ulong.MaxValue >> 1 : (1UL << limit) - 1;
            // A rule may have ended a token inside a run of letters: what is left of the run begins a word.
            ulong letters = _letters & from;
            _starts = ((letters & ~(letters << 1)) | _signs) & from & before;
            _ends = ((~letters & (letters << 1)) | (_signs << 1)) & (from << 1) & ((before << 1) | 1);
        }

        /// <summary>The first code unit from a position on that is no white space; its block is loaded.</summary>
        private int SkipSpaces(int position)
        {
            SeekBlock(position);
            while (true)
            {
                int at = position - _block;
                int next = at + BitOperations.TrailingZeroCount(~(_spaces >> at));
                if (next < CharBlock.Size || _block + CharBlock.Size >= _text.Length)
                    return _block + next;
                SeekBlock(position = _block + CharBlock.Size);
            }
        }

        /// <summary>The first code unit from a position on that is no letter of a word; its block is loaded.</summary>
        private int SkipLetters(int position)
        {
            while (true)
            {
                int at = position - _block;
                int next = at + BitOperations.TrailingZeroCount(~(_letters >> at));
                if (next < CharBlock.Size)
                    return _block + next;
                SeekBlock(position = _block + CharBlock.Size);
            }
        }

        private void SeekBlock(int position)
        {
            int block = position & -CharBlock.Size;
            if (block == _block)
                return;
            _block = block;
            if (block + CharBlock.Size <= _text.Length)
                Classify(ref CharBlock.At(_text, block));
            else
                ClassifyTail();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void ClassifyTail()
        {
            Span<ushort> tail = stackalloc ushort[CharBlock.Size];
            CharBlock.CopyTail(_text, Math.Min(_block, _text.Length), tail);
            Classify(ref tail[0]);
        }

        private void Classify(ref ushort block)
        {
            // Without the visarga: it may stand for a colon.
            _letters = CharBlock.Between(ref block, '\u0900', '\u0902') | CharBlock.Between(ref block, '\u0904', '\u0963') | CharBlock.Between(ref block, '\u0971', '\u097F');
            _spaces = CharBlock.Between(ref block, ' ', ' ') | CharBlock.Between(ref block, '\t', '\r');
            ulong hyphens = CharBlock.Between(ref block, '-', '-');
            _signs = (hyphens & ~(hyphens << 1) & ((_letters | _spaces) >> 1))
                | CharBlock.Between(ref block, Devanagari.Danda, Devanagari.DoubleDanda)
                | CharBlock.Between(ref block, ',', ',')
                | CharBlock.Between(ref block, '!', '"')
                | CharBlock.Between(ref block, '(', ')')
                | CharBlock.Between(ref block, ';', ';')
                | CharBlock.Between(ref block, '?', '?')
                | CharBlock.Between(ref block, '\u2013', '\u201D');
        }
    }
}
