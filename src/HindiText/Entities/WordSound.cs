namespace HindiText.Entities;

/// <summary>
/// What the spelling says of a word's origin: ॉ, फ़, ट्र and -र्ग stand in European names, ष, ण and ृ in learned Indian words.
/// Read before folding, which levels most of it.
/// </summary>
internal static class WordSound
{
    private const char Virama = '\u094D';

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint sound = 0;
        int stops = 0, clusters = 0;
        for (int i = 0; i < word.Length; i++)
        {
            switch (word[i])
            {
                case 'ॉ' or 'ऑ' or 'ॅ' or 'ऍ':
                    sound |= 1;
                    break;
                case '\u093C' when i > 0 && word[i - 1] is 'ज' or 'फ':
                    sound |= 2;
                    break;
                case 'ष' or 'ण' or 'ृ' or 'ऋ' or 'ः' or 'ञ':
                    sound |= 4;
                    break;
                case 'ट' or 'ड':
                    stops++;
                    break;
                case Virama when i > 0 && i + 1 < word.Length:
                    clusters++;
                    if (word[i - 1] is 'र' or 'ल' or 'न' or 'क' or 'स' && word[i + 1] is 'ट' or 'ड' or 'ग' or 'क' or 'स' or 'न' or 'ल')
                        sound |= 8;
                    break;
            }
        }

        return sound | (uint)(Math.Min(stops, 3) << 4) | (uint)(Math.Min(clusters, 3) << 6);
    }
}
