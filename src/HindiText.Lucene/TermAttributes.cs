using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>Spans and Lucene's term buffer.</summary>
internal static class TermAttributes
{
    /// <summary>Puts a term in the place of the one there.</summary>
    public static void Set(this ICharTermAttribute attribute, ReadOnlySpan<char> term) => Set(attribute, term, term.Length);

    /// <summary>Puts a term in the place of the one there: what a span begins with.</summary>
    public static void Set(this ICharTermAttribute attribute, ReadOnlySpan<char> from, int length)
    {
        char[] buffer = attribute.Buffer;
        if (buffer.Length < length || buffer.Length < Wide.Size)
            buffer = attribute.ResizeBuffer(Math.Max(length, Wide.Size));
        Wide.Copy(from, buffer, length);
        attribute.SetLength(length);
    }

    /// <summary>The term, until the attribute changes.</summary>
    public static ReadOnlySpan<char> AsSpan(this ICharTermAttribute attribute) => attribute.Buffer.AsSpan(0, attribute.Length);
}
