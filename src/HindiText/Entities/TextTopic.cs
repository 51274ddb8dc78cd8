using HindiText.Linking;

namespace HindiText.Entities;

/// <summary>Whether a text tells of a match: there the names of countries and states mostly stand for their sides.</summary>
internal static class TextTopic
{
    private const string SportWords =
        "मैच मैचों मुकाबला मुकाबले विकेट विकेटों रन रनों ओवर ओवरों पारी टीम टीमों गोल गोलों कप्तान बल्लेबाज बल्लेबाजी गेंदबाज गेंदबाजी स्पिनर टूर्नामेंट फाइनल "
        + "सेमीफाइनल क्वार्टरफाइनल खिलाड़ी खिलाड़ियों कोच सीरीज शतक अर्धशतक पदक स्वर्ण रजत कांस्य चैंपियन चैंपियनशिप हॉकी फुटबॉल क्रिकेट टेस्ट वनडे टी20 ट्रॉफी "
        + "लीग सेट जीत हार मेडल डिफेंडर फॉरवर्ड मिडफील्डर गोलकीपर स्टेडियम आईपीएल रणजी अंडर गेंद गेंदों नाबाद पेनल्टी कॉर्नर क्वार्टर";

    /// <summary>The number of a word by its hash; few words, so a sorted array serves.</summary>
    private static readonly uint[] Hashes = [.. SportWords.Split(' ').Select(w => NameFolding.Hash(NameFolding.Fold(w))).Distinct().Order()];

    /// <summary>0 where a text has no words of sport, more the more different ones it has for its length, at most 3.</summary>
    public static uint Of(ReadOnlySpan<uint> words)
    {
        Span<bool> seen = stackalloc bool[Hashes.Length];
        foreach (uint word in words)
        {
            int at = Hashes.AsSpan().BinarySearch(word);
            if (at >= 0)
                seen[at] = true;
        }

        int different = seen.Count(true);
        return words.Length < 80 ? (uint)Math.Min(different, 3) : different < 3 ? 0u : different < 6 ? 1u : different < 10 ? 2u : 3u;
    }
}
