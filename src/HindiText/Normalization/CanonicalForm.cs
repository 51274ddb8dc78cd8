using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>The canonical level: one code sequence for what reads and means the same.</summary>
internal static class CanonicalForm
{
    public static NormalizedText Of(string text)
    {
        int first = FirstSuspect(text);
        if (first < 0)
            return new NormalizedText(text);
        NormalizedTextBuilder result = new(text);
        for (int i = 0; i < text.Length; i++)
            i = Step(text, i, result);
        return result.ToText();
    }

    /// <summary>Index of the first code unit that may have to change, or -1. May be wrong only in finding too much.</summary>
    private static int FirstSuspect(string text)
    {
        char before = ' ';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool suspect = c switch
            {
                <= '\u007F' => c is '|' or ':' && Devanagari.IsWordPart(before),
                >= '\u0958' and <= '\u095F' => true,
                >= '\u0900' and <= '\u097F' => Devanagari.IsMark(c) && (Devanagari.IsMark(before) || Devanagari.IsIndependentVowel(before) || (c == Devanagari.Nukta && before is 'न' or 'र' or 'ळ')),
                _ => Spaces.IsExotic(c) || Spaces.IsInvisible(c) || c is >= '\uFF01' and <= '\uFF5E',
            };
            if (suspect)
                return i;
            before = c;
        }

        return -1;
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
