using System.Numerics;
using HindiText.Script;

namespace HindiText.Normalization;

/// <summary>Says fast that a text is canonical: 64 code units at a time, with a closer look only where something could have to change.</summary>
internal static class CanonicalCheck
{
    /// <summary>Whether <see cref="CanonicalForm"/> has to work through the text. False is certain; true may find nothing to change.</summary>
    public static bool MayChange(ReadOnlySpan<char> text) => IndexOfChange(text) >= 0;

    /// <summary>Where the first code unit stands that may have to change, or -1.</summary>
    public static int IndexOfChange(ReadOnlySpan<char> text)
    {
        ulong carry = 0;
        Span<ushort> tail = stackalloc ushort[CharBlock.Size];
        for (int block = 0; block < text.Length; block += CharBlock.Size)
        {
            ulong suspects;
            if (block + CharBlock.Size <= text.Length)
            {
                suspects = Suspects(ref CharBlock.At(text, block), ref carry);
            }
            else
            {
                CharBlock.CopyTail(text, block, tail);
                suspects = Suspects(ref tail[0], ref carry) & ((1UL << (text.Length - block)) - 1);
            }

            for (; suspects != 0; suspects &= suspects - 1)
            {
                int index = block + BitOperations.TrailingZeroCount(suspects);
                if (IsSuspect(text, index))
                    return index;
            }
        }

        return -1;
    }

    /// <summary>The code units that deserve a closer look: all outside ASCII and Devanagari, bars and colons, and marks after marks or vowels.</summary>
    private static ulong Suspects(ref ushort block, ref ulong carry)
    {
        ulong plain = CharBlock.Between(ref block, '\0', '\u007F') | CharBlock.Between(ref block, '\u0900', '\u0957') | CharBlock.Between(ref block, '\u0960', '\u097F');
        ulong nuktas = CharBlock.Between(ref block, Devanagari.Nukta, Devanagari.Nukta);
        ulong signs = CharBlock.Between(ref block, '|', '|') | CharBlock.Between(ref block, ':', ':');
        ulong nasals = CharBlock.Between(ref block, '\u0900', '\u0903');
        ulong stresses = CharBlock.Between(ref block, '\u0951', '\u0954');
        ulong others = CharBlock.Between(ref block, '\u093A', '\u0957') | CharBlock.Between(ref block, '\u0962', '\u0963');

        // The usual pairs, a nasal after a vowel sign and a vowel sign after a nukta, are always in their places.
        ulong last = nasals | stresses;
        ulong joining = nasals | (others & ~nuktas) | CharBlock.Between(ref block, '\u0904', '\u0914');
        ulong hooked = CharBlock.Between(ref block, 'इ', 'इ') & ((CharBlock.Between(ref block, Devanagari.Virama, Devanagari.Virama) << 1) | (carry & 1));
        ulong pairs = (nasals & ((last << 1) | (carry >> 1))) | (others & ((joining << 1) | (carry & 1)));
        carry = (joining >> (CharBlock.Size - 1)) | ((last >> (CharBlock.Size - 1)) << 1);
        return ~plain | signs | nuktas | pairs | hooked;
    }

    /// <summary>The same for those of the 64 code units from a place on, which the text must have, that are set in a mask.</summary>
    public static bool MayChange(ReadOnlySpan<char> text, int start, ulong mask)
    {
        ulong carry = 0;
        for (ulong suspects = Suspects(ref CharBlock.At(text, start), ref carry) & mask; suspects != 0; suspects &= suspects - 1)
        {
            if (IsSuspect(text, start + BitOperations.TrailingZeroCount(suspects)))
                return true;
        }

        return false;
    }

    private static bool IsSuspect(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if (Devanagari.IsMark(c))
            return i > 0 && MarkRun.Changes(text[i - 1], c);
        return c switch
        {
            'इ' => i > 1 && text[i - 1] == Devanagari.Virama && text[i - 2] == 'र',
            '|' => TypedDanda.IsAt(text, i),
            ':' => TypedVisarga.IsAt(text[..i], text[(i + 1)..]),
            >= '\u0958' and <= '\u095F' => true,
            _ => Spaces.IsExotic(c) || Spaces.IsInvisible(c) || c is >= '\uFF01' and <= '\uFF5E',
        };
    }
}
