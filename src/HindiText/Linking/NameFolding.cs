using HindiText.Normalization;
using HindiText.Script;

namespace HindiText.Linking;

/// <summary>
/// The form in which words of names are compared: the search level of normalization without dots, so that spelling variants and
/// डॉ. = डॉ, ए.पी.जे. = एपीजे meet. Names are split at spaces, hyphens and after dots.
/// </summary>
internal static class NameFolding
{
    private const string Separators = " \u00A0-\u2010\u2011\u2013\u2014";

    /// <summary>The folded words of a name, as a builder of a knowledge base needs them.</summary>
    public static IEnumerable<string> Words(string name)
    {
        string spaced = Hindi.Normalize(name).Replace(".", ". ", StringComparison.Ordinal);
        foreach (string word in spaced.Split(Separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries))
        {
            string folded = Fold(word);
            if (folded.Length > 0)
                yield return folded;
        }
    }

    /// <summary>Whether a token only joins the words of a name and so is passed over.</summary>
    public static bool IsJoint(ReadOnlySpan<char> token) => token.Length == 1 && Separators.Contains(token[0]);

    /// <summary>The folded form of one canonical word.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        char[] folded = new char[word.Length];
        return new string(folded, 0, Fold(word, folded));
    }

    /// <summary>Writes the folded form of one canonical word, which is never longer than the word.</summary>
    /// <returns>How many code units were written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        int length = 0;
        foreach (char c in into[..SearchForm.Fold(word, into)])
        {
            if (c is not ('.' or Devanagari.AbbreviationSign))
                into[length++] = c;
        }

        return length;
    }

    /// <summary>A hash of the folded form, the same in every process.</summary>
    public static uint Hash(ReadOnlySpan<char> folded)
    {
        uint hash = 2166136261;
        foreach (char c in folded)
            hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
