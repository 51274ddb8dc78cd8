using System.Collections.Frozen;
using HindiText.Linking;

namespace HindiText.Entities.Expressions;

/// <summary>The words that numbers, dates, times and amounts are made of, found by the hash of their folded form.</summary>
internal static class ExpressionWords
{
    /// <summary>The number words from 0; spellings of one number are separated by bars.</summary>
    private const string Units =
        "शून्य|सिफर एक दो तीन चार पांच|पाँच छह|छः|छ|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह|अट्ठारह उन्नीस बीस इक्कीस बाईस|बाइस तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस|सत्ताइस "
        + "अट्ठाईस|अट्ठाइस|अठाईस उनतीस|उन्तीस तीस इकतीस|इकत्तीस बत्तीस तैंतीस|तेंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस|चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस "
        + "उनचास|उन्चास पचास इक्यावन बावन तिरपन|तिरेपन चौवन|चउवन पचपन छप्पन सत्तावन अट्ठावन|अठावन उनसठ साठ इकसठ बासठ तिरसठ|तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर|उनसत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर "
        + "पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी|उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी|सतासी अट्ठासी|अठासी नवासी नब्बे इक्यानवे|इक्यानबे बानवे|बानबे तिरानवे|तिरानबे चौरानवे|चौरानबे पंचानवे|पंचानबे "
        + "छियानवे|छियानबे सत्तानवे|सत्तानबे अट्ठानवे|अट्ठानबे|अठानवे निन्यानवे|निन्यानबे";

    private static readonly FrozenDictionary<uint, WordMeaning> Meanings = Build();

    /// <summary>What the word with a hash of <see cref="NameFolding.Hash"/> means.</summary>
    public static WordMeaning Of(uint hash) => Meanings.GetValueOrDefault(hash);

    private static FrozenDictionary<uint, WordMeaning> Build()
    {
        Dictionary<uint, WordMeaning> meanings = [];
        decimal number = 0;
        foreach (string spellings in Units.Split(' '))
            Add(WordRole.Unit, number++, null, spellings);

        Add(WordRole.Scale, 100, null, "सौ|सैकड़ा");
        Add(WordRole.Scale, 1_000, null, "हज़ार|हजार");
        Add(WordRole.Scale, 100_000, null, "लाख");
        Add(WordRole.Scale, 10_000_000, null, "करोड़");
        Add(WordRole.Scale, 1_000_000_000, null, "अरब|बिलियन");
        Add(WordRole.Scale, 100_000_000_000, null, "खरब");
        Add(WordRole.Scale, 1_000_000, null, "मिलियन");
        Add(WordRole.Scale, 1_000_000_000_000, null, "ट्रिलियन");
        Add(WordRole.Fraction, 1.5m, null, "डेढ़");
        Add(WordRole.Fraction, 2.5m, null, "ढाई|अढ़ाई");
        Add(WordRole.FractionPrefix, 0.25m, null, "सवा");
        Add(WordRole.FractionPrefix, 0.5m, null, "साढ़े");
        Add(WordRole.FractionPrefix, -0.25m, null, "पौने");

        Add(WordRole.Currency, 0, "INR", "रुपये|रुपए|रुपयों|रुपया|रुपैया|रु|रू|₹|Rs|INR");
        Add(WordRole.Currency, 0, "USD", "डॉलर|डॉलरों|$|USD");
        Add(WordRole.Currency, 0, "EUR", "यूरो|€|EUR");
        Add(WordRole.Currency, 0, "GBP", "पाउंड|पौंड|£|GBP");
        Add(WordRole.Currency, 0, "JPY", "येन|¥");
        Add(WordRole.Currency, 0, "CNY", "युआन");
        Add(WordRole.Currency, 0, "RUB", "रूबल");
        Add(WordRole.Currency, 0, "BDT", "टका");
        Add(WordRole.Currency, 0, "AED", "दिरहम");
        Add(WordRole.Percent, 0, null, "%|प्रतिशत|फीसदी|फ़ीसदी|फीसद|परसेंट");

        Add(WordRole.Weekday, 0, null, "रविवार|इतवार|संडे");
        Add(WordRole.Weekday, 1, null, "सोमवार|मंडे");
        Add(WordRole.Weekday, 2, null, "मंगलवार");
        Add(WordRole.Weekday, 3, null, "बुधवार");
        Add(WordRole.Weekday, 4, null, "गुरुवार|बृहस्पतिवार|वीरवार|गुरूवार");
        Add(WordRole.Weekday, 5, null, "शुक्रवार|जुमे|जुमा");
        Add(WordRole.Weekday, 6, null, "शनिवार|शनिचर");
        string[] months =
        [
            "जनवरी|Jan|January", "फरवरी|फ़रवरी|Feb|February", "मार्च|March|Mar", "अप्रैल|Apr|April", "मई|May", "जून|Jun|June", "जुलाई|Jul|July", "अगस्त|Aug|August",
            "सितंबर|सितम्बर|Sep|Sept|September", "अक्टूबर|अक्तूबर|Oct|October", "नवंबर|नवम्बर|Nov|November", "दिसंबर|दिसम्बर|Dec|December",
        ];
        for (int m = 0; m < months.Length; m++)
            Add(WordRole.Month, m + 1, null, months[m]);

        Add(WordRole.Day, 0, "today", "आज");
        Add(WordRole.Day, 0, null, "कल|परसों|नरसों");
        Add(WordRole.Relative, -1, null, "पिछले|पिछली|पिछला|बीते|बीती|गत|विगत|गुजरे|पिछलें");
        Add(WordRole.Relative, 0, null, "इस|इसी|मौजूदा|वर्तमान|चालू|उसी");
        Add(WordRole.Relative, 1, null, "अगले|अगली|अगला|आगामी|आने");
        Add(WordRole.TimeUnit, 0, "D", "दिन|दिनों");
        Add(WordRole.TimeUnit, 0, "W", "सप्ताह|हफ्ते|हफ़्ते|हफ्ता|हफ्तों|सप्ताहांत");
        Add(WordRole.TimeUnit, 0, "M", "महीने|महीना|माह|महीनों");
        Add(WordRole.TimeUnit, 0, "Y", "साल|वर्ष|बरस|सालों|वर्षों|सत्र|सीज़न|वित्तवर्ष");
        Add(WordRole.TimeUnit, 0, "E", "दशक|दशकों");
        Add(WordRole.TimeUnit, 0, "C", "सदी|शताब्दी");
        Add(WordRole.Direction, -1, null, "पहले|पूर्व");
        Add(WordRole.Direction, 1, null, "बाद");
        Add(WordRole.PartOfDay, 0, null, "सुबह|दोपहर|शाम|रात|तड़के|भोर|सवेरे|सुबहसुबह|प्रातः|सायं|देररात|पूर्वाह्न|अपराह्न");
        Add(WordRole.OClock, 0, null, "बजे|बजकर|AM|PM");
        Add(WordRole.YearMark, 0, null, "सन्|सन|ईस्वी");
        Add(WordRole.PartOfTime, 0, null, "अंत|शुरुआत|आखिर|मध्य|अंतिम|आख़िर|शुरू");
        Add(WordRole.Of, 0, null, "के|की");
        return meanings.ToFrozenDictionary();

        void Add(WordRole role, decimal value, string? code, string spellings)
        {
            foreach (string word in spellings.Split('|'))
                meanings.TryAdd(NameFolding.Hash(NameFolding.Fold(Hindi.Normalize(word))), new WordMeaning(role, value, code));
        }
    }
}
