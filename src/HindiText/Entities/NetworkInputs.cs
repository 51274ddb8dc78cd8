namespace HindiText.Entities;

/// <summary>
/// What the <see cref="WindowNetwork"/> is told of a token: the word, its letters in twos, threes and fours, and what else is known of it, each a
/// hash. Training and tagging share this code, so a model is only good with the version that it was trained with.
/// </summary>
internal static class NetworkInputs
{
    /// <summary>Rows of vectors are numbers of this many bits, the highest of a hash.</summary>
    public const int RowBits = 16;

    /// <summary>Places of the filter that tells known inputs from others are numbers of this many bits, the lowest of a hash.</summary>
    public const int FilterBits = 20;

    /// <summary>No token has more inputs; what goes beyond is left out.</summary>
    public const int Most = 192;

    /// <summary>The place of the word itself among the inputs; training leaves it out at random.</summary>
    public const int OfWord = 0;

    /// <summary>Writes the inputs of a token.</summary>
    /// <param name="e">The text's evidence.</param>
    /// <param name="i">The token.</param>
    /// <param name="into">At least <see cref="Most"/> places.</param>
    /// <returns>How many were written.</returns>
    public static int Fill(TokenEvidence e, int i, Span<uint> into)
    {
        int at = 0;
        into[at++] = Hash(1, e.Word[i]);
        into[at++] = Hash(5, e.Shape[i]);
        into[at++] = Hash(6, e.Frequency[i]);
        into[at++] = Hash(7, e.Known[i]);
        into[at++] = Hash(8, e.Known[i] >> 4);
        into[at++] = Hash(9, e.KnownShort[i]);
        into[at++] = Hash(10, e.Roles[i]);
        into[at++] = Hash(11, e.Sound[i]);
        into[at++] = Hash(12, e.Head[i]);
        into[at++] = Hash(13, e.Marker[i]);
        into[at++] = Hash(14, e.Topic);
        into[at++] = Hash(15, (e.Frequency[i] << 8) | (e.Known[i] >> 4));
        if (e.Prefixes[(4 * i) + 3] != 0)
        {
            into[at++] = Hash(3, e.Prefixes[(4 * i) + 3]);
            into[at++] = Hash(4, e.Suffixes[(4 * i) + 3]);
        }

        foreach (uint letters in e.LetterGroups(i))
        {
            if (at == Most)
                break;
            into[at++] = Hash(2, letters);
        }

        return at;
    }

    /// <summary>The vector's row.</summary>
    public static int RowOf(uint input) => (int)(input >> (32 - RowBits));

    /// <summary>The place in the filter.</summary>
    public static int PlaceOf(uint input) => (int)(input & ((1 << FilterBits) - 1));

    private static uint Hash(uint template, uint value)
    {
        uint hash = ((template * 0x85EBCA6B) ^ value) * 0xC2B2AE35;
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        hash = (hash ^ (hash >> 12)) * 0x297A2D39;
        return hash ^ (hash >> 15);
    }
}
