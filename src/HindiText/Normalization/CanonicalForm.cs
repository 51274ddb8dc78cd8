using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>The canonical level: one code sequence for what reads and means the same.</summary>
internal static class CanonicalForm
{
    public static NormalizedText Of(string text)
    {
        if (!CanonicalCheck.MayChange(text))
            return new NormalizedText(text);
        NormalizedTextBuilder result = new(text);
        for (int i = 0; i < text.Length; i++)
            i = Step(text, i, result);
        return result.ToText();
    }

    /// <summary>Works on the code unit at <paramref name="i"/>; gives the index of the last one that it dealt with.</summary>
    private static int Step(string text, int i, NormalizedTextBuilder result)
    {
        char c = text[i];
        if (Spaces.IsInvisible(c))
        {
            if (JoinersHaveEffect(text, i, result))
                result.Add(c, i, i + 1);
        }
        else if (Spaces.IsExotic(c))
        {
            result.Add(' ', i, i + 1);
        }
        else if (c is >= '\uFF01' and <= '\uFF5E')
        {
            result.Add((char)(c - 0xFEE0), i, i + 1);
        }
        else if (c == '|' && TypedDanda.IsAt(text, i))
        {
            result.Add(Devanagari.Danda, i, i + 1);
        }
        else if (c == ':' && TypedVisarga.IsAt(text, i))
        {
            result.Add(Devanagari.Visarga, i, i + 1);
        }
        else if (c is >= '\u0958' and <= '\u095F')
        {
            result.Add("कखगजडढफय"[c - '\u0958'], i, i + 1);
            result.Add(Devanagari.Nukta, i, i + 1);
        }
        else if (Devanagari.IsMark(c) && result.Length > 0)
        {
            return MarkRun.Add(text, i, result);
        }
        else
        {
            result.Add(c, i, i + 1);
        }

        return i;
    }

    /// <summary>A joiner between a virama and a letter chooses how the conjunct looks; anywhere else it does nothing.</summary>
    private static bool JoinersHaveEffect(string text, int i, NormalizedTextBuilder result) =>
        text[i] is Devanagari.ZeroWidthJoiner or Devanagari.ZeroWidthNonJoiner
        && result.Length > 0
        && result[result.Length - 1] == Devanagari.Virama;
}
