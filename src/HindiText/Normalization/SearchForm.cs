using System.Globalization;
using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>The search level: a key in which the spellings that newsrooms vary are one. Vowel length stays.</summary>
internal static class SearchForm
{
    private const int Nothing = -1;

    public static NormalizedText Of(string text)
    {
        NormalizedText canonical = CanonicalForm.Of(text);
        string value = canonical.Value;
        NormalizedTextBuilder result = new(text);
        for (int i = 0, taken; i < value.Length; i += taken)
        {
            int folded = Fold(value, i, result.Written is [.., var last] ? last : ' ', out taken);
            TextSpan from = canonical.ToOriginal(new TextSpan(i, taken));
            Append(folded, from.Start, from.End, ref result);
        }

        return result.ToText();
    }

    /// <summary>Writes the folded form of canonical text and gives its length, never more than that of <paramref name="text"/>.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> into)
    {
        SpanSink result = new(into);
        for (int i = 0, taken; i < text.Length; i += taken)
        {
            int folded = Fold(text, i, result.Written is [.., var last] ? last : ' ', out taken);
            Append(folded, i, i + taken, ref result);
        }

        return result.Written.Length;
    }

    /// <summary>Adds a folded code unit; what folding made a double or a pair of another is one again.</summary>
    private static void Append<TSink>(int code, int start, int end, ref TSink result)
        where TSink : ITextSink, allows ref struct
    {
        if (code == Nothing)
            return;
        char folded = (char)code;
        if (Devanagari.IsMark(folded) && result.Written is [.., var before] && MarkRun.Changes(before, folded))
        {
            MarkRun.Append(folded, start, end, ref result);
            if (result.Written[^1] is 'ॉ' or 'ऑ')
                result.ReplaceLast(1, result.Written[^1] == 'ॉ' ? 'ा' : 'आ', end);
        }
        else
        {
            result.Add(folded, start, end);
        }
    }

    /// <summary>What text[i..i + taken) becomes: one code unit, or <see cref="Nothing"/>.</summary>
    private static int Fold(ReadOnlySpan<char> text, int i, char before, out int taken)
    {
        taken = 1;
        char c = text[i];
        if (c is '\u0929' or '\u0931' or '\u0934')
            c--;
        // A nukta is dropped, so what stands behind it counts as next.
        int after = i + 1 < text.Length && text[i + 1] == Devanagari.Nukta ? i + 2 : i + 1;
        char next = after < text.Length ? text[after] : ' ';
        switch (c)
        {
            case Devanagari.Nukta when Devanagari.IsWordPart(before):
            case Devanagari.ZeroWidthJoiner or Devanagari.ZeroWidthNonJoiner:
                return Nothing;
            case Devanagari.Chandrabindu:
                return Devanagari.Anusvara;
            case 'ऑ':
                return 'आ';
            case 'ॉ':
                return 'ा';
            case 'ङ' or 'ञ' or 'ण' or 'न' or 'म' when next == Devanagari.Virama && before is not (>= '\u0951' and <= '\u0954') && IsBeforeOwnStop(c, text[(after + 1)..]):
                taken = after + 1 - i;
                return Devanagari.Anusvara;
            case 'य' when next is 'े' or 'ी' && IsAfterVowel(before) && EndsWord(text[(after + 1)..]):
                taken = after + 1 - i;
                return next == 'े' ? 'ए' : 'ई';
            case >= '\u0966' and <= '\u096F':
                return (char)(c - '\u0966' + '0');
            default:
                return c < '\u0250' || c is (>= '\u1E00' and <= '\u1EFF') ? char.ToLowerInvariant(c) : c;
        }
    }

    private static bool IsBeforeOwnStop(char nasal, ReadOnlySpan<char> rest)
    {
        int at = 0;
        while (at < rest.Length && rest[at] is Devanagari.ZeroWidthJoiner or Devanagari.ZeroWidthNonJoiner)
            at++;
        return at < rest.Length && nasal switch
        {
            'ङ' => rest[at] is >= 'क' and <= 'घ',
            'ञ' => rest[at] is >= 'च' and <= 'झ',
            'ण' => rest[at] is >= 'ट' and <= 'ढ',
            'न' => rest[at] is >= 'त' and <= 'ध',
            _ => rest[at] is >= 'प' and <= 'भ',
        };
    }

    /// <summary>गये, नयी, चाहिये, लिये: य after a spoken vowel only bridges to the next.</summary>
    private static bool IsAfterVowel(char before) =>
        Devanagari.IsConsonant(before) || Devanagari.IsMatra(before) || Devanagari.IsIndependentVowel(before);

    private static bool EndsWord(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart([Devanagari.Anusvara, Devanagari.Chandrabindu]);
        return rest.IsEmpty || !(Devanagari.IsWordPart(rest[0]) || CharUnicodeInfo.GetUnicodeCategory(rest[0]) == UnicodeCategory.Format);
    }
}
