using System.Text;

namespace HindiText.Linking;

/// <summary>Words in bytes: ASCII as it is, Devanagari in the upper half, and three bytes for all else.</summary>
internal static class WordBytes
{
    /// <summary>No code unit takes more bytes.</summary>
    public const int MostPerUnit = 3;

    private const byte Other = 1;
    private const char Devanagari = '\u0900';

    /// <summary>Writes a word.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Encode(ReadOnlySpan<char> word, Span<byte> into)
    {
        int length = 0;
        foreach (char c in word)
        {
            if (c is >= ' ' and < '\u0080')
            {
                into[length++] = (byte)c;
            }
            else if (c is >= Devanagari and < '\u0980')
            {
                into[length++] = (byte)(c - Devanagari + 0x80);
            }
            else
            {
                into[length++] = Other;
                into[length++] = (byte)(c >> 8);
                into[length++] = (byte)c;
            }
        }

        return length;
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        StringBuilder word = new(bytes.Length);
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == Other && i + 2 < bytes.Length)
            {
                word.Append((char)((bytes[i + 1] << 8) | bytes[i + 2]));
                i += 2;
            }
            else
            {
                word.Append(bytes[i] < 0x80 ? (char)bytes[i] : (char)(bytes[i] - 0x80 + Devanagari));
            }
        }

        return word.ToString();
    }
}
