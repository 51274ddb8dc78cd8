using HindiText.Script;

namespace HindiText;

/// <summary>The grapheme clusters or the aksharas of a text, for <c>foreach</c>. Lives on the stack; nothing is allocated.</summary>
public readonly ref struct GraphemeEnumerable
{
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _onlyAksharas;

    internal GraphemeEnumerable(ReadOnlySpan<char> text, bool onlyAksharas)
    {
        _text = text;
        _onlyAksharas = onlyAksharas;
    }

    /// <summary>Begins at the first cluster.</summary>
    public Enumerator GetEnumerator() => new(_text, _onlyAksharas);

    /// <summary>Walks over the clusters.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<char> _text;
        private readonly bool _onlyAksharas;

        internal Enumerator(ReadOnlySpan<char> text, bool onlyAksharas)
        {
            _text = text;
            _onlyAksharas = onlyAksharas;
        }

        /// <summary>The cluster that <see cref="MoveNext"/> found, in UTF-16 code units.</summary>
        public TextSpan Current { get; private set; }

        /// <summary>Finds the next cluster; false at the end of the text.</summary>
        public bool MoveNext()
        {
            do
            {
                if (Current.End == _text.Length)
                    return false;
                Current = TextSpan.FromBounds(Current.End, GraphemeBreak.EndOf(_text, Current.End));
            }
            while (_onlyAksharas && !IsLetter(_text[Current.Start]));
            return true;
        }

        private static bool IsLetter(char c) => Devanagari.IsWordPart(c) && !Devanagari.IsMark(c);
    }
}
