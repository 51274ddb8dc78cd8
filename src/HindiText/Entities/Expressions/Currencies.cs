namespace HindiText.Entities.Expressions;

/// <summary>
/// The currencies of Hindi news. A currency's word has the code that it means by itself, or * and the last letter of the codes
/// that it can mean; with a country before it (स्वीडिश क्रोनर), the code is the country's two letters and that last one.
/// </summary>
internal static class Currencies
{
    /// <summary>Codes with the words and signs for them, by bars.</summary>
    public static readonly (string Code, string Spellings)[] Words =
    [
        ("INR", "रुपये|रुपए|रुपयों|रुपया|रुपैया|रु|रू|₹|Rs|INR"),
        ("USD", "डॉलर|डॉलरों|$|USD"),
        ("EUR", "यूरो|€|EUR"),
        ("GBP", "पाउंड|पौंड|£|GBP"),
        ("JPY", "येन|¥|JPY"),
        ("CNY", "युआन|युवान|CNY"),
        ("RUB", "रूबल|रुबल|₽|RUB"),
        ("BDT", "टका|৳|BDT"),
        ("AED", "दिरहम|AED"),
        ("CHF", "फ्रैंक|फ्रांक|CHF"),
        ("KRW", "वॉन|₩|KRW"),
        ("TRY", "लीरा|₺"),
        ("PLN", "ज़्लोटी|PLN"),
        ("HUF", "फोरिंट|फ़ोरिंट|HUF"),
        ("CZK", "कोरुना|CZK"),
        ("ZAR", "रैंड|ZAR"),
        ("NGN", "नायरा|नाइरा|₦|NGN"),
        ("ILS", "शेकेल|₪|ILS"),
        ("MYR", "रिंगित|रिंगिट|MYR"),
        ("THB", "बाट|฿|THB"),
        ("VND", "डोंग|₫|VND"),
        ("MNT", "तुगरिक|तुग्रिक"),
        ("MMK", "क्यात|क्याट"),
        ("KZT", "टेंगे|तेंगे"),
        ("UAH", "रिव्निया|हरिवनिया"),
        ("*K", "क्रोना|क्रोनर|क्रोनर्स|क्रोन|क्रोनोर"),
        ("*R", "रियाल|रुपिया"),
        ("*D", "दीनार"),
        ("*P", "पेसो"),
        ("*S", "शिलिंग"),
        ("*", "सेंट|पेंस"),
        ("SGD", "SGD"), ("HKD", "HKD"), ("AUD", "AUD"), ("CAD", "CAD"), ("NZD", "NZD"), ("SEK", "SEK"), ("DKK", "DKK"),
        ("NOK", "NOK"), ("SAR", "SAR"), ("QAR", "QAR"), ("KWD", "KWD"), ("IDR", "IDR"), ("PKR", "PKR"), ("NPR", "NPR"),
        ("LKR", "LKR"), ("MXN", "MXN"), ("BRL", "BRL"), ("KES", "KES"), ("EGP", "EGP"),
    ];

    /// <summary>Countries' codes with the words for them that stand before a currency.</summary>
    public static readonly (string Code, string Spellings)[] Countries =
    [
        ("US", "अमेरिकी|अमरीकी"), ("SG", "सिंगापुर|सिंगापुरी"), ("HK", "हांगकांग|हॉन्गकॉन्ग|हॉंगकॉंग"), ("AU", "ऑस्ट्रेलियाई|आस्ट्रेलियाई"),
        ("CA", "कनाडाई|कनैडियन|कैनेडियन"), ("NZ", "न्यूजीलैंड|न्यूज़ीलैंड"), ("TW", "ताइवानी|ताइवान"), ("SE", "स्वीडिश"), ("DK", "डेनिश|डैनिश"),
        ("NO", "नॉर्वेजियन|नार्वेजियन|नॉर्वेजियाई"), ("IS", "आइसलैंडिक|आइसलैंडी"), ("CZ", "चेक"), ("CH", "स्विस"), ("IN", "भारतीय"),
        ("PK", "पाकिस्तानी"), ("NP", "नेपाली"), ("LK", "श्रीलंकाई"), ("MU", "मॉरीशस|मॉरीशियाई"), ("GB", "ब्रिटिश"), ("EG", "मिस्री|मिस्र"),
        ("LB", "लेबनानी"), ("SY", "सीरियाई"), ("JP", "जापानी"), ("CN", "चीनी"), ("RU", "रूसी"), ("BD", "बांग्लादेशी"), ("SA", "सऊदी"),
        ("IR", "ईरानी"), ("OM", "ओमानी"), ("QA", "कतरी"), ("YE", "यमनी"), ("KW", "कुवैती"), ("IQ", "इराकी"), ("JO", "जॉर्डनी"), ("BH", "बहरीनी"),
        ("LY", "लीबियाई"), ("RS", "सर्बियाई"), ("DZ", "अल्जीरियाई"), ("TN", "ट्यूनीशियाई"), ("MA", "मोरक्को|मोरक्कन"), ("AE", "यूएई|अमीराती"),
        ("TR", "तुर्की|तुर्किश"), ("PL", "पोलिश"), ("HU", "हंगेरियाई|हंगेरियन"), ("MX", "मैक्सिकन|मेक्सिकन|मेक्सिको"), ("AR", "अर्जेंटीनी|अर्जेंटीना"),
        ("CL", "चिली"), ("CO", "कोलंबियाई"), ("PH", "फिलीपीनी|फिलीपींस"), ("CU", "क्यूबाई"), ("BR", "ब्राजीली|ब्राजीलियाई|ब्राजीलियन"),
        ("ZA", "अफ्रीकी"), ("NG", "नाइजीरियाई"), ("KE", "केन्याई"), ("UG", "युगांडाई"), ("TZ", "तंजानियाई"), ("SO", "सोमाली|सोमालियाई"),
        ("IL", "इजराइली|इजरायली|इस्राइली"), ("MY", "मलेशियाई"), ("TH", "थाई"), ("ID", "इंडोनेशियाई"), ("VN", "वियतनामी"), ("KR", "कोरियाई"),
    ];

    /// <summary>The codes that a country and a currency's word make up; what is not here is no currency's code.</summary>
    private const string Composed =
        "USD SGD HKD AUD CAD NZD TWD SEK DKK NOK ISK CZK CHF INR PKR NPR LKR MUR GBP EGP LBP SYP JPY CNY RUB BDT SAR IRR OMR QAR YER KWD IQD "
        + "JOD BHD LYD RSD DZD TND MAD AED TRY PLN HUF CLP COP PHP CUP ZAR NGN KES TZS SOS ILS MYR THB IDR VND KRW";

    /// <summary>The code of a currency with the country before its word, if any; null where the word alone leaves it open.</summary>
    public static string? CodeOf(string? country, string? currency)
    {
        if (currency is null || (country is null && currency[0] == '*') || currency is "*")
            return null;
        if (country is null)
            return currency;
        string code = (country, currency) switch
        {
            ("MX", "*P") => "MXN",
            ("AR", "*P") => "ARS",
            ("UG", "*S") => "UGX",
            ("MA", "AED") => "MAD",
            _ => country + currency[^1],
        };
        return code is "MXN" or "ARS" or "UGX" || Composed.Contains(code, StringComparison.Ordinal) ? code : null;
    }
}
