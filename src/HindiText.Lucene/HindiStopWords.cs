using HindiText.Keywords;
using HindiText.Linking;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>Stop words, folded, for Lucene's <c>StopFilter</c> behind <see cref="HindiTextFoldingFilter"/>.</summary>
public static class HindiStopWords
{
    private const string LightWords =
        "का के की को में से ने पर तक है हैं था थे थी थीं हो ही भी तो और या एवं तथा कि व जो यह वह ये वे इस उस इन उन एक";

    /// <summary>The words of a level.</summary>
    /// <param name="version">Lucene's version.</param>
    /// <param name="level">How many.</param>
    /// <returns>A set of one's own, which may be added to.</returns>
    public static CharArraySet Of(LuceneVersion version, StopWordLevel level)
    {
        CharArraySet words = new(version, 0, ignoreCase: false);
        if (level == StopWordLevel.None)
            return words;
        foreach (string word in LightWords.Split(' '))
            words.Add(NameFolding.Fold(word));
        if (level == StopWordLevel.Usual)
        {
            foreach (string word in StopWords.All)
                words.Add(word);
        }

        return words;
    }
}
