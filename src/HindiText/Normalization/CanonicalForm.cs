using HindiText.Script;
using HindiText.Tokenization;

namespace HindiText.Normalization;

/// <summary>The canonical level: one code sequence for what reads and means the same.</summary>
internal static class CanonicalForm
{
    public static NormalizedText Of(string text)
    {
        if (!CanonicalCheck.MayChange(text))
            return new NormalizedText(text);
        NormalizedTextBuilder result = new(text);
        Write(text, ref result);
        return result.ToText();
    }

    /// <summary>Writes the canonical form of a text.</summary>
    public static void Write<TSink>(ReadOnlySpan<char> text, ref TSink result)
        where TSink : ITextSink, allows ref struct
    {
        for (int i = 0; i < text.Length; i++)
            i = Step(text, i, ref result);
    }

    /// <summary>Works on the code unit at <paramref name="i"/>; gives the index of the last one that it dealt with.</summary>
    private static int Step<TSink>(ReadOnlySpan<char> text, int i, ref TSink result)
        where TSink : ITextSink, allows ref struct
    {
        char c = text[i];
        if (Spaces.IsInvisible(c))
        {
            if (JoinersHaveEffect(text, i, ref result))
                result.Add(c, i, i + 1);
        }
        else if (Spaces.IsExotic(c))
        {
            result.Add(' ', i, i + 1);
        }
        else if (Tokenizer.Ascii(c) == '|' && TypedDanda.IsAt(text, i))
        {
            result.Add(Devanagari.Danda, i, i + 1);
        }
        else if (Tokenizer.Ascii(c) == ':' && TypedVisarga.IsAt(result.Written, text[(i + 1)..]))
        {
            result.Add(Devanagari.Visarga, i, i + 1);
        }
        else if (c is >= '\u0958' and <= '\u095F')
        {
            result.Add("कखगजडढफय"[c - '\u0958'], i, i + 1);
            result.Add(Devanagari.Nukta, i, i + 1);
        }
        else if (c == 'इ' && result.Written is [.., 'र', Devanagari.Virama])
        {
            // गर्इ for गई: what converters from older fonts make of the hook over ई.
            result.ReplaceLast(2, 'ई', i + 1);
        }
        else if (Devanagari.IsMark(c) && result.Written.Length > 0)
        {
            return MarkRun.Add(text, i, ref result);
        }
        else
        {
            result.Add(Tokenizer.Ascii(c), i, i + 1);
        }

        return i;
    }

    /// <summary>A joiner directly after a virama chooses how the conjunct looks; before a mark and anywhere else it does nothing.</summary>
    private static bool JoinersHaveEffect<TSink>(ReadOnlySpan<char> text, int i, ref TSink result)
        where TSink : ITextSink, allows ref struct =>
        text[i] is Devanagari.ZeroWidthJoiner or Devanagari.ZeroWidthNonJoiner
        && result.Written is [.., Devanagari.Virama]
        && !(MarkRun.NextSeen(text, i) is var next && next < text.Length && Devanagari.IsMark(text[next]));
}
