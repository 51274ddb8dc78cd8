namespace HindiText;

/// <summary>The tokens of a text, for <c>foreach</c>. Lives on the stack; finding tokens allocates nothing.</summary>
public readonly ref struct TokenEnumerable
{
    private readonly ReadOnlySpan<char> _text;

    internal TokenEnumerable(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Begins at the first token.</summary>
    public Enumerator GetEnumerator() => new(_text);

    /// <summary>Walks over the tokens.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<char> _text;
        private int _position;

        internal Enumerator(ReadOnlySpan<char> text) => _text = text;

        /// <summary>The token that <see cref="MoveNext"/> found.</summary>
        public HindiToken Current { get; private set; }

        /// <summary>Finds the next token; false at the end of the text.</summary>
        public bool MoveNext()
        {
            if (!Tokenization.Tokenizer.TryNext(_text, Current.End, _position, out HindiToken token))
                return false;
            Current = token;
            _position = token.End;
            return true;
        }
    }
}
