namespace HindiText;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A Devanagari word, or an inflected figure such as <c>19वीं</c> or a name such as <c>टी20</c> and <c>G20</c>.</summary>
    Word,

    /// <summary>A word of another script, such as <c>Google</c>.</summary>
    Foreign,

    /// <summary>A number in Latin or Devanagari digits with its inner separators: <c>1,50,000</c>, <c>३.५</c>, <c>6:30</c>, <c>12/05/2024</c>.</summary>
    Number,

    /// <summary>A shortened word with its dot, an initial, or several joined ones: <c>डॉ.</c>, <c>के.</c>, <c>आई.आई.टी.</c></summary>
    Abbreviation,

    /// <summary>One punctuation mark; <c>…</c>, <c>...</c> and <c>--</c> are one each.</summary>
    Punctuation,

    /// <summary>A sign that is no punctuation: <c>%</c>, <c>₹</c>, <c>+</c>.</summary>
    Symbol,

    /// <summary>An emoji with all that belongs to its cluster.</summary>
    Emoji,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary><c>#</c> and the tag after it.</summary>
    Hashtag,

    /// <summary><c>@</c> and the name after it.</summary>
    Handle,

    /// <summary>Anything else that is not white space: control characters, lone surrogates, unassigned code points.</summary>
    Other,
}
