namespace HindiText.Entities;

/// <summary>
/// The features of a token: combinations of what is known of it and its neighbours, each a 32-bit hash. Training and tagging
/// share this code, so a model is only good with the version that it was trained with.
/// </summary>
internal static class FeatureTemplates
{
    /// <summary>Number of features that every token has.</summary>
    public const int General = 61;

    /// <summary>Number of features that are seen once more as of the text's domain.</summary>
    public const int OfDomain = 20;

    public const int Count = General + OfDomain;

    /// <summary>The number of the templates' version, written into models.</summary>
    public const uint Version = 3;

    /// <summary>Places of the features that name the word itself; training leaves them out at random.</summary>
    public static ReadOnlySpan<int> WordIdentity => [0, 5, 6, 54, General, General + 7, General + 8];

    /// <summary>Places of the features that draw on the knowledge base's names; training leaves them out at random.</summary>
    public static ReadOnlySpan<int> KnownNames => [30, 31, 32, 33, 34, 35, 36, 37, 45, General + 6, General + 9, General + 12];

    /// <summary>Writes the features of a token; those that do not apply are 0.</summary>
    /// <param name="e">The text's evidence.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">Token after the sentence's last.</param>
    /// <param name="i">The token.</param>
    /// <param name="domain">The text's domain.</param>
    /// <param name="into">At least <see cref="Count"/> places.</param>
    public static void Fill(TokenEvidence e, int first, int end, int i, TextDomain domain, Span<uint> into)
    {
        const uint border = 0x51ED270B;
        bool hasP1 = i > first, hasP2 = i - 1 > first, hasN1 = i + 1 < end, hasN2 = i + 2 < end;
        uint w = e.Word[i];
        uint p1 = hasP1 ? e.Word[i - 1] : border, p2 = hasP2 ? e.Word[i - 2] : border;
        uint n1 = hasN1 ? e.Word[i + 1] : border, n2 = hasN2 ? e.Word[i + 2] : border;
        uint s = e.Shape[i], sp = hasP1 ? e.Shape[i - 1] : border, sn = hasN1 ? e.Shape[i + 1] : border;
        uint f = e.Frequency[i], fp = hasP1 ? e.Frequency[i - 1] : 9, fn = hasN1 ? e.Frequency[i + 1] : 9;
        uint k = e.Known[i], kp = hasP1 ? e.Known[i - 1] : 0, kn = hasN1 ? e.Known[i + 1] : 0;
        uint q = e.KnownShort[i];
        uint r = e.Roles[i], rp = hasP1 ? e.Roles[i - 1] : 0, rn = hasN1 ? e.Roles[i + 1] : 0;
        uint suffix2 = e.Suffixes[(4 * i) + 1], suffix3 = e.Suffixes[(4 * i) + 2];
        uint kindOfKnown = k >> 4;

        int at = 0;
        into[at++] = Mix(1, w);
        into[at++] = Mix(2, p1);
        into[at++] = Mix(3, n1);
        into[at++] = Mix(4, p2);
        into[at++] = Mix(5, n2);
        into[at++] = Mix(6, p1, w);
        into[at++] = Mix(7, w, n1);
        into[at++] = Mix(8, p1, n1);
        into[at++] = Mix(9, p2, p1);
        into[at++] = Mix(10, n1, n2);
        for (int length = 0; length < 4; length++)
        {
            uint prefix = e.Prefixes[(4 * i) + length], suffix = e.Suffixes[(4 * i) + length];
            into[at++] = prefix == 0 ? 0 : Mix(11 + (uint)length, prefix);
            into[at++] = suffix == 0 ? 0 : Mix(15 + (uint)length, suffix);
        }

        into[at++] = Mix(19, s);
        into[at++] = Mix(20, s >> 24, sp >> 24, sn >> 24);
        into[at++] = Mix(21, f);
        into[at++] = Mix(22, f, fp, fn);
        into[at++] = Mix(23, f, p1);
        into[at++] = Mix(24, f, n1);
        into[at++] = Mix(25, f, p1, n1);
        into[at++] = Mix(26, suffix3, f);
        into[at++] = hasP1 ? Mix(27, e.Suffixes[(4 * (i - 1)) + 2]) : 0;
        into[at++] = hasN1 ? Mix(28, e.Suffixes[(4 * (i + 1)) + 2]) : 0;
        into[at++] = hasP1 ? Mix(29, suffix2, e.Suffixes[(4 * (i - 1)) + 1]) : 0;
        into[at++] = hasN1 ? Mix(30, suffix2, e.Suffixes[(4 * (i + 1)) + 1]) : 0;
        into[at++] = k == 0 ? 0 : Mix(31, k);
        into[at++] = Mix(32, kindOfKnown, k & 3, f);
        into[at++] = k == 0 ? 0 : Mix(33, k, n1);
        into[at++] = k == 0 ? 0 : Mix(34, k, p1);
        into[at++] = Mix(35, kp, k >> 2);
        into[at++] = Mix(36, k >> 2, kn);
        into[at++] = q == 0 ? 0 : Mix(37, q);
        into[at++] = q == 0 ? 0 : Mix(38, q, f, n1);
        into[at++] = Mix(39, r, f);
        into[at++] = Mix(40, r, rp, rn);
        into[at++] = Mix(41, r, rn, n1);
        into[at++] = Mix(42, r, rp, p1);
        into[at++] = Mix(43, f, fn, hasN2 ? n2 : border);
        into[at++] = Mix(44, f, fp, hasP2 ? p2 : border);
        into[at++] = Mix(45, s, sn, n1);
        into[at++] = Mix(46, k >> 4, q >> 4, r);
        into[at++] = i == first ? Mix(47, f) : 0;
        into[at++] = Mix(48, 0);
        uint c = e.Sound[i], cp = hasP1 ? e.Sound[i - 1] : 0x100, cn = hasN1 ? e.Sound[i + 1] : 0x100;
        uint topic = e.Topic;
        into[at++] = Mix(49, c, f);
        into[at++] = Mix(50, c & 15, cp & 15, cn & 15);
        into[at++] = Mix(51, c, (f << 4) | fn, n1);
        into[at++] = Mix(52, c, (f << 4) | fp, p1);
        into[at++] = topic == 0 ? 0 : Mix(53, topic, kindOfKnown, n1);
        into[at++] = topic == 0 ? 0 : Mix(54, topic, kindOfKnown, (f << 8) | (fn << 4) | fp);
        into[at++] = topic == 0 ? 0 : Mix(55, topic, w);
        into[at++] = Mix(56, (f << 12) | (fp << 8) | fn, hasP2 ? e.Frequency[i - 2] : 9, hasN2 ? e.Frequency[i + 2] : 9);
        uint head = e.Head[i], marker = e.Marker[i];
        into[at++] = head == 0 ? 0 : Mix(57, head);
        into[at++] = head == 0 ? 0 : Mix(58, head, f);
        into[at++] = Mix(59, marker, f);
        into[at++] = head == 0 ? 0 : Mix(60, head, fp, p1);
        into[at++] = head == 0 ? 0 : Mix(61, kindOfKnown, r, head);

        uint d = 100 * (1 + (uint)domain);
        into[at++] = Mix(d, w);
        into[at++] = Mix(d + 1, p1);
        into[at++] = Mix(d + 2, n1);
        into[at++] = Mix(d + 3, suffix3);
        into[at++] = Mix(d + 4, s);
        into[at++] = Mix(d + 5, f);
        into[at++] = Mix(d + 6, k);
        into[at++] = Mix(d + 7, w, n1);
        into[at++] = Mix(d + 8, p1, w);
        into[at++] = Mix(d + 9, q);
        into[at++] = Mix(d + 10, r, f);
        into[at++] = Mix(d + 11, f, n1);
        into[at++] = Mix(d + 12, kindOfKnown, n1);
        into[at++] = Mix(d + 13, 0);
        into[at++] = Mix(d + 14, (topic << 8) | kindOfKnown, n1);
        into[at++] = Mix(d + 15, topic, kindOfKnown, f);
        into[at++] = Mix(d + 16, r, rp, rn);
        into[at++] = Mix(d + 17, f, fp, fn);
        into[at++] = head == 0 ? 0 : Mix(d + 18, head);
        into[at++] = Mix(d + 19, marker, f);
    }

    private static uint Mix(uint template, uint a) => Finish((template * 0x85EBCA6B) ^ (a * 0xC2B2AE35));

    private static uint Mix(uint template, uint a, uint b) =>
        Finish(((((template * 0x85EBCA6B) ^ a) * 0xC2B2AE35) ^ b) * 0x27D4EB2F);

    private static uint Mix(uint template, uint a, uint b, uint c) =>
        Finish((((((((template * 0x85EBCA6B) ^ a) * 0xC2B2AE35) ^ b) * 0x27D4EB2F) ^ c) * 0x165667B1) + 1);

    private static uint Finish(uint h)
    {
        h ^= h >> 16;
        h *= 0x7FEB352D;
        h ^= h >> 15;
        h *= 0x846CA68B;
        h ^= h >> 16;
        return h == 0 ? 1 : h;
    }
}
