using HindiText.Linking;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>Stop words, folded, for Lucene's <c>StopFilter</c> behind <see cref="HindiTextFoldingFilter"/>.</summary>
public static class HindiStopWords
{
    private const string LightWords =
        "का के की को में से ने पर तक है हैं था थे थी थीं हो ही भी तो और या एवं तथा कि व जो यह वह ये वे इस उस इन उन एक";

    private const string UsualWords =
        "मैं मुझे मुझको मुझसे मेरा मेरी मेरे हम हमें हमको हमारा हमारी हमारे तू तुझे तेरा तेरी तेरे तुम तुम्हें तुम्हारा तुम्हारी तुम्हारे आप आपको आपका आपकी आपके "
        + "इसका इसकी इसके इसको इसने इससे इसमें इसे इसी इनका इनकी इनके इनको इनसे इनमें इन्हें इन्होंने इन्हीं उसका उसकी उसके उसको उसने उससे उसमें उसे उसी "
        + "उनका उनकी उनके उनको उनसे उनमें उन्हें उन्होंने उन्हीं यही वही जिस जिसका जिसकी जिसके जिसको जिसने जिससे जिसमें जिसे जिन जिनका जिनकी जिनके जिनको जिनसे "
        + "जिनमें जिन्हें जिन्होंने अपना अपनी अपने स्वयं खुद कुछ कोई किसी किन्हीं "
        + "क्या कौन कौनसा कौनसी कौनसे किस किसका किसकी किसके किसको किसने किससे किसमें किसे किन किनका किनकी किनके किन्हें किन्होंने कब कहां कहाँ किधर कैसा कैसी कैसे "
        + "क्यों कितना कितनी कितने होना होने होनी होता होती होते होतीं होकर हुआ हुई हुए हुईं हूं हूँ होगा होगी होंगे होंगी हों रहा रही रहे रहीं गया गई गए गयी गये गईं जाता जाती जाते जाना जाने "
        + "जाए जाएगा जाएगी जाएंगे सकता सकती सकते सकें सके चुका चुकी चुके कर करके करता करती करते करना करने किया किए की कीं दिया दी दिए लिया ली लिए "
        + "लेकिन किंतु परंतु मगर अगर यदि जब तब अब तो फिर जैसा जैसी जैसे वैसा वैसी वैसे ऐसा ऐसी ऐसे यहां यहाँ वहां वहाँ जहां जहाँ बाद द्वारा लिये साथ लगभग न ना नहीं मत "
        + "बहुत अधिक सभी सब वाला वाली वाले अन्य इत्यादि आदि बारे ओर अंदर बीच कारण";

    // Verbs that stand beside another verb, in the forms that all of them have.
    private const string AuxiliaryStems = "कर हो जा रह सक चुक पड़ लग दे ले";
    private const string AuxiliaryEndings = "ता ती तीं ते ना नी ने कर के";

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
            foreach (string word in UsualWords.Split(' '))
                words.Add(NameFolding.Fold(word));
            foreach (string stem in AuxiliaryStems.Split(' '))
            {
                foreach (string ending in AuxiliaryEndings.Split(' '))
                    words.Add(NameFolding.Fold(stem + ending));
            }
        }

        return words;
    }
}
