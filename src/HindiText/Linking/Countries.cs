namespace HindiText.Linking;

/// <summary>
/// Countries whose ministries, parliaments and courts the news names by the kind of body alone, and their adjectives: रूस and रूसी are Russia.
/// </summary>
internal static class Countries
{
    /// <summary>The country whose bodies a Hindi text means when it names none.</summary>
    public const string Home = "India";

    private const string Table = """
        India: भारत भारतीय हिंदुस्तान हिंदुस्तानी
        Pakistan: पाकिस्तान पाकिस्तानी पाक
        China: चीन चीनी
        Bangladesh: बांग्लादेश बांग्लादेशी
        Nepal: नेपाल नेपाली
        Sri Lanka: श्रीलंका श्रीलंकाई
        Afghanistan: अफगानिस्तान अफगान अफगानी
        Maldives: मालदीव मालदीवी
        Bhutan: भूटान भूटानी
        Myanmar: म्यांमार म्यांमारी बर्मा
        United States: अमेरिका अमरीका अमेरिकी अमरीकी
        Russia: रूस रूसी
        Ukraine: यूक्रेन यूक्रेनी
        United Kingdom: ब्रिटेन ब्रिटिश यूके
        France: फ्रांस फ्रांसीसी फ्रेंच
        Germany: जर्मनी जर्मन
        Italy: इटली इतालवी इटालियन
        Spain: स्पेन स्पेनिश स्पेनी
        Portugal: पुर्तगाल पुर्तगाली
        Netherlands: नीदरलैंड नीदरलैंड्स डच
        Belgium: बेल्जियम बेल्जियाई
        Switzerland: स्विट्जरलैंड स्विस
        Austria: ऑस्ट्रिया ऑस्ट्रियाई
        Poland: पोलैंड पोलिश
        Hungary: हंगरी हंगेरियाई हंगेरियन
        Romania: रोमानिया रोमानियाई
        Bulgaria: बुल्गारिया बुल्गारियाई
        Serbia: सर्बिया सर्बियाई
        Croatia: क्रोएशिया क्रोएशियाई
        Greece: ग्रीस यूनान यूनानी ग्रीक
        Turkey: तुर्की तुर्किये
        Sweden: स्वीडन स्वीडिश
        Norway: नॉर्वे नॉर्वेजियन
        Denmark: डेनमार्क डेनिश
        Finland: फिनलैंड फिनिश
        Iceland: आइसलैंड आइसलैंडिक
        Ireland: आयरलैंड आयरिश
        Georgia: जॉर्जिया जॉर्जियाई
        Armenia: आर्मेनिया आर्मेनियाई
        Azerbaijan: अजरबैजान अजरबैजानी
        Belarus: बेलारूस बेलारूसी
        Kazakhstan: कजाखस्तान कजाकिस्तान कजाख
        Iran: ईरान ईरानी
        Iraq: इराक इराकी
        Israel: इजराइल इजरायल इसराइल इजराइली इजरायली इसराइली
        Lebanon: लेबनान लेबनानी
        Syria: सीरिया सीरियाई
        Jordan: जॉर्डन जॉर्डनी
        Saudi Arabia: सऊदी
        Yemen: यमन यमनी
        Kuwait: कुवैत कुवैती
        Qatar: कतर कतरी
        Egypt: मिस्र मिस्री
        Libya: लीबिया लीबियाई
        Tunisia: ट्यूनीशिया ट्यूनीशियाई
        Morocco: मोरक्को मोरक्कन
        Algeria: अल्जीरिया अल्जीरियाई
        Sudan: सूडान सूडानी
        Ethiopia: इथियोपिया इथियोपियाई
        Kenya: केन्या केन्याई कीनिया
        Nigeria: नाइजीरिया नाइजीरियाई
        Ghana: घाना घानाई
        South Africa: दक्षिण_अफ्रीका दक्षिण_अफ्रीकी
        Zimbabwe: जिम्बाब्वे जिम्बाब्वेई
        Japan: जापान जापानी
        South Korea: दक्षिण_कोरिया दक्षिण_कोरियाई
        North Korea: उत्तर_कोरिया उत्तर_कोरियाई
        Taiwan: ताइवान ताइवानी
        Indonesia: इंडोनेशिया इंडोनेशियाई
        Malaysia: मलेशिया मलेशियाई
        Thailand: थाईलैंड थाई
        Vietnam: वियतनाम वियतनामी
        Philippines: फिलीपींस फिलीपीनी
        Singapore: सिंगापुर सिंगापुरी
        Australia: ऑस्ट्रेलिया ऑस्ट्रेलियाई
        New Zealand: न्यूजीलैंड
        Canada: कनाडा कनाडाई
        Mexico: मेक्सिको मैक्सिको मेक्सिकन
        Brazil: ब्राजील ब्राजीली ब्राजीलियाई
        Argentina: अर्जेंटीना अर्जेंटीनी
        Chile: चिली
        Colombia: कोलंबिया कोलंबियाई
        Peru: पेरू
        Venezuela: वेनेजुएला वेनेजुएलाई
        Cuba: क्यूबा क्यूबाई
        Papua New Guinea: पापुआ_न्यू_गिनी
        Fiji: फिजी
        Vanuatu: वानुअतु
        Samoa: समोआ
        Tonga: टोंगा
        Solomon Islands: सोलोमन_द्वीप सोलोमन_द्वीपसमूह
        Mongolia: मंगोलिया मंगोलियाई
        Uzbekistan: उज्बेकिस्तान उज्बेक
        Kyrgyzstan: किर्गिस्तान किर्गिज
        Tajikistan: ताजिकिस्तान ताजिक
        Turkmenistan: तुर्कमेनिस्तान
        Cambodia: कंबोडिया कंबोडियाई
        Laos: लाओस
        Brunei: ब्रुनेई
        Timor-Leste: पूर्वी_तिमोर
        United Arab Emirates: संयुक्त_अरब_अमीरात यूएई
        Oman: ओमान ओमानी
        Bahrain: बहरीन बहरीनी
        Palestine: फलस्तीन फलस्तीनी फिलिस्तीन फिलिस्तीनी
        Cyprus: साइप्रस
        Malta: माल्टा
        Albania: अल्बानिया अल्बानियाई
        North Macedonia: उत्तरी_मैसेडोनिया
        Kosovo: कोसोवो
        Bosnia and Herzegovina: बोस्निया
        Montenegro: मोंटेनेग्रो
        Slovenia: स्लोवेनिया स्लोवेनियाई
        Slovakia: स्लोवाकिया स्लोवाक
        Czech Republic: चेक_गणराज्य चेक
        Estonia: एस्टोनिया एस्टोनियाई
        Latvia: लातविया लातवियाई
        Lithuania: लिथुआनिया लिथुआनियाई
        Moldova: मोल्दोवा
        Luxembourg: लक्जमबर्ग
        Rwanda: रवांडा
        Uganda: युगांडा युगांडाई
        Tanzania: तंजानिया
        Zambia: जाम्बिया
        Malawi: मलावी
        Mozambique: मोजाम्बिक
        Angola: अंगोला
        Namibia: नामीबिया
        Botswana: बोत्सवाना
        Senegal: सेनेगल
        Mali: माली
        Niger: नाइजर
        Chad: चाड
        Cameroon: कैमरून
        Gabon: गैबॉन
        Ivory Coast: आइवरी_कोस्ट
        Burkina Faso: बुर्किना_फासो
        Benin: बेनिन
        Togo: टोगो
        Sierra Leone: सिएरा_लियोन
        Liberia: लाइबेरिया
        Guinea: गिनी
        Somalia: सोमालिया सोमाली
        Eritrea: इरिट्रिया
        Djibouti: जिबूती
        South Sudan: दक्षिण_सूडान
        Democratic Republic of the Congo: कांगो
        Madagascar: मेडागास्कर मैडागास्कर
        Mauritius: मॉरीशस
        Seychelles: सेशेल्स
        Ecuador: इक्वाडोर
        Bolivia: बोलीविया
        Paraguay: पराग्वे
        Uruguay: उरुग्वे
        Guatemala: ग्वाटेमाला
        Honduras: होंडुरास
        El Salvador: अल_साल्वाडोर
        Nicaragua: निकारागुआ
        Costa Rica: कोस्टा_रिका कोस्टारिका
        Panama: पनामा
        Haiti: हैती
        Dominican Republic: डोमिनिकन_गणराज्य
        Jamaica: जमैका
        Guyana: गुयाना
        Suriname: सूरीनाम
        """;

    /// <summary>Names of countries that English gives an article.</summary>
    private static readonly HashSet<string> WithArticle =
    [
        "United States", "United Kingdom", "Netherlands", "Maldives", "Philippines", "Solomon Islands", "United Arab Emirates", "Czech Republic",
        "Ivory Coast", "Democratic Republic of the Congo", "Dominican Republic",
    ];

    private static readonly Dictionary<string, string> ByName = Table
        .Split('\n')
        .Select(line => line.Trim().Split(": "))
        .SelectMany(line => line[1].Split(' ').Select(name => (Name: string.Join(' ', NameFolding.Words(name.Replace('_', ' '))), Country: line[0])))
        .ToDictionary(n => n.Name, n => n.Country, StringComparer.Ordinal);

    /// <summary>The country that folded words name or are the adjective of, or null.</summary>
    public static string? Of(ReadOnlySpan<string> words) => ByName.GetValueOrDefault(string.Join(' ', words));

    /// <summary>The country after "of".</summary>
    public static string WithItsArticle(string country) => WithArticle.Contains(country) ? "the " + country : country;
}
