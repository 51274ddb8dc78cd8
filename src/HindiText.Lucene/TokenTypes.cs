namespace HindiText.Lucene;

/// <summary>What <see cref="global::Lucene.Net.Analysis.TokenAttributes.ITypeAttribute"/> holds for our tokens.</summary>
public static class TokenTypes
{
    /// <summary>A Devanagari word.</summary>
    public const string Word = "<HINDI>";

    /// <summary>The key of a word's sound, the same for both scripts.</summary>
    public const string Sound = "<SOUND>";

    /// <summary>The beginning of that key.</summary>
    public const string Beginning = "<BEGINNING>";

    /// <summary>A word of the English name of a person, place or thing, or its id.</summary>
    public const string Entity = "<ENTITY>";

    private static readonly string[] ByKind =
    [
        Word, "<FOREIGN>", "<NUM>", "<ABBREVIATION>", "<PUNCTUATION>", "<SYMBOL>", "<EMOJI>", "<URL>", "<EMAIL>", "<HASHTAG>", "<HANDLE>", "<OTHER>",
    ];

    internal static string Of(TokenKind kind) => ByKind[(int)kind];
}
