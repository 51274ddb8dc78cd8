using FluentAssertions;
using Xunit;

namespace HindiText.Tests.Entities;

public class ExpressionTests
{
    private static readonly EntityType[] Expressions =
        [EntityType.Date, EntityType.Time, EntityType.Money, EntityType.Percent, EntityType.Number];

    [Theory]
    [InlineData("बैठक [3 मार्च 2025|DATE|2025-03-03] को हुई।")]
    [InlineData("बैठक [३ मार्च २०२५|DATE|2025-03-03] को हुई।")]
    [InlineData("सम्मेलन [15 अगस्त|DATE|--08-15] को होगा।")]
    [InlineData("उन्होंने [बुधवार|DATE] को कहा।")]
    [InlineData("यह [1990 के दशक|DATE|199] की बात है।")]
    [InlineData("कंपनी पर [500 करोड़ रुपये|MONEY|INR 5000000000] का कर्ज है।")]
    [InlineData("सौदा [2.5 अरब डॉलर|MONEY|USD 2500000000] का है।")]
    [InlineData("महंगाई [5.2 प्रतिशत|PERCENT|5.2] रही।")]
    [InlineData("[डेढ़ लाख|NUMBER|150000] लोग आए।")]
    [InlineData("[1,50,000|NUMBER|150000] लोग आए।")]
    [InlineData("वह एक दिन आएगा।")]
    public void Exact_expressions_carry_their_value(string marked) =>
        MarkedEntities.In(marked, Expressions).Should().Be(marked);

    [Theory]
    [InlineData("धमाका [शाम 5 बजकर 10 मिनट|TIME|T17:10] पर हुआ।")]
    [InlineData("धरती [दोपहर १२ बजकर १८ मिनट|TIME|T12:18] पर डोली।")]
    [InlineData("घड़ी में [शाम के छह बजकर चार मिनट|TIME|T18:04] हुए थे।")]
    [InlineData("वह [रात के 11 बजे|TIME|T23:00] लौटा।")]
    [InlineData("बैठक [रात बारह बजे|TIME|T00:00] खत्म हुई।")]
    [InlineData("मैच [18:00 GMT|TIME|T18:00] पर शुरू होगा।")]
    [InlineData("खबर [06:12 PM IST|TIME|T18:12] पर छपी।")]
    [InlineData("खबर [12:05 AM|TIME|T00:05] पर छपी।")]
    [InlineData("उन्हें [छह|NUMBER|6] रात जागना पड़ा।")]
    [InlineData("वे दिन-रात काम करते हैं।")]
    public void A_time_takes_in_its_minutes_and_its_zone(string marked) =>
        MarkedEntities.In(marked, Expressions).Should().Be(marked);

    [Theory]
    [InlineData("बैंक [3 अरब स्विस फ्रैंक|MONEY|CHF 3000000000] में बिका।")]
    [InlineData("शेयर की कीमत [0.76 फ्रैंक|MONEY|CHF 0.76] रही।")]
    [InlineData("आयोजन पर [2 करोड़ सिंगापुर डॉलर|MONEY|SGD 20000000] खर्च हुए।")]
    [InlineData("उसने [500 हांगकांग डॉलर|MONEY|HKD 500] दिए।")]
    [InlineData("उसने [500 ऑस्ट्रेलियाई डॉलर|MONEY|AUD 500] दिए।")]
    [InlineData("उसने [500 कनाडाई डॉलर|MONEY|CAD 500] दिए।")]
    [InlineData("उसने [500 अमेरिकी डॉलर|MONEY|USD 500] दिए।")]
    [InlineData("राशि [1.1 करोड़ स्वीडिश क्रोनर|MONEY|SEK 11000000] है।")]
    [InlineData("राशि [200 क्रोनर|MONEY] है।")]
    [InlineData("किराया [50 हज़ार दक्षिण कोरियाई वॉन|MONEY|KRW 50000] है।")]
    [InlineData("किराया [200 रियाल|MONEY] है।")]
    [InlineData("किराया [200 सऊदी रियाल|MONEY|SAR 200] है।")]
    [InlineData("किराया [500 पाकिस्तानी रुपये|MONEY|PKR 500] है।")]
    [InlineData("किराया [100 मैक्सिकन पेसो|MONEY|MXN 100] है।")]
    [InlineData("किराया [30 रैंड|MONEY|ZAR 30] है।")]
    [InlineData("उसने [CHF 500|MONEY|CHF 500] दिए।")]
    [InlineData("उन्होंने [एक लाख उन्यासी हजार करोड़ रुपए|MONEY|INR 1790000000000] मांगे।")]
    [InlineData("बजट [1.5 लाख करोड़ रुपये|MONEY|INR 1500000000000] का है।")]
    [InlineData("सौदा [पांच हजार दो सौ करोड़ रुपये|MONEY|INR 52000000000] का है।")]
    [InlineData("हर एक से [75 हजार रुपये|MONEY|INR 75000] लिए गए।")]
    [InlineData("कीमत [10 से 12 करोड़ रुपये|MONEY] है।")]
    [InlineData("तेल शून्य से [37.63 डॉलर|MONEY|USD 37.63] नीचे बंद हुआ।")]
    [InlineData("दोनों पर [18-18 करोड़ रुपये|MONEY|INR 180000000] खर्च हुए।")]
    [InlineData("शहर में [100|NUMBER|100] रियल एस्टेट कंपनियां हैं।")]
    public void Money_has_the_code_of_its_currency(string marked) =>
        MarkedEntities.In(marked, Expressions).Should().Be(marked);

    [Theory]
    [InlineData("Published: [Mon, 13 Jun 2022|DATE|2022-06-13]")]
    [InlineData("Updated: [Sunday, May 5, 2024|DATE|2024-05-05]")]
    [InlineData("नियम [पहली जून|DATE|--06-01] से लागू होगा।")]
    [InlineData("झंडा [पंद्रह अगस्त|DATE|--08-15] को फहराया गया।")]
    [InlineData("उन्हें [इसी साल फरवरी|DATE] में चुना गया।")]
    [InlineData("वह [पिछले साल अप्रैल|DATE] में सदस्य बना।")]
    [InlineData("वह [इस साल की पहली छमाही|DATE] में आएंगे।")]
    [InlineData("कंपनी को [2024 की दूसरी तिमाही|DATE] में घाटा हुआ।")]
    [InlineData("चिप [2026 के अंत|DATE] तक आएगी।")]
    [InlineData("चिप [साल के अंत|DATE] तक आएगी।")]
    [InlineData("बर्फ [महीने के अंत|DATE] से पहले नहीं गिरेगी।")]
    [InlineData("बारिश [मार्च के पहले सप्ताह|DATE] में होगी।")]
    [InlineData("बारिश [अगस्त की शुरुआत|DATE] में होगी।")]
    [InlineData("काम [दशक के मध्य|DATE] तक चलेगा।")]
    [InlineData("हर साल की शुरुआत में बारिश होती है।")]
    [InlineData("बिक्री [पिछले वित्त वर्ष|DATE] में बढ़ी।")]
    [InlineData("बिक्री [चालू वित्त वर्ष|DATE] में बढ़ी।")]
    [InlineData("बिक्री [वित्त वर्ष 2024-25|DATE] में बढ़ी।")]
    [InlineData("वह [साल भर पहले|DATE] तक अकेला था।")]
    [InlineData("भाव [महीने भर पहले|DATE] कम था।")]
    [InlineData("कंपनी ने [उसी दिन|DATE] नाम बदला।")]
    [InlineData("वे [अगले ही दिन|DATE] लौट आए।")]
    [InlineData("चुनाव [दो दिन बाद|DATE] होगा।")]
    [InlineData("वह मौत के [दो|NUMBER|2] दिन बाद मिला।")]
    [InlineData("बारिश [पिछले दो साल|DATE] में कम हुई।")]
    [InlineData("वह [दो|NUMBER|2] साल वहां रहा।")]
    [InlineData("वह बीते दिनों की बात है।")]
    [InlineData("लक्ष्य [इस सर्दी|DATE] का है।")]
    [InlineData("वे [पिछली सर्दियों|DATE] में मिले।")]
    [InlineData("वह [इस साल गर्मियों|DATE] में हारा।")]
    [InlineData("वे पूरा [सप्ताहांत|DATE] ढूंढते रहे।")]
    [InlineData("वह हर सप्ताहांत घर जाता है।")]
    [InlineData("किसानों का ट्रैक्टर मार्च निकला।")]
    public void A_date_takes_in_what_places_and_narrows_it(string marked) =>
        MarkedEntities.In(marked, Expressions).Should().Be(marked);

    [Theory]
    [InlineData("यह बात [३३४५ ईसा पूर्व|DATE|-3344] की है।")]
    [InlineData("यह बात [ईसा पूर्व 300|DATE|-0299] की है।")]
    [InlineData("बस्ती [ईसा से करीब तीन हजार साल पहले|DATE] बसी थी।")]
    [InlineData("वे [१५वीं से १९वीं सदी|DATE] के बीच आए।")]
    [InlineData("वह [तीसरी सदी ईसा पूर्व|DATE] में बना।")]
    [InlineData("वह [21 वीं सदी|DATE] में बना।")]
    [InlineData("उन्होंने [१६३९|DATE|1639] में इसे देखा।")]
    [InlineData("उन्होंने [1998|DATE|1998] तथा [1999|DATE|1999] में चुनाव जीता।")]
    [InlineData("उन्होंने [1500|NUMBER|1500] में से चुना।")]
    public void Centuries_and_years_far_off_are_dates(string marked) =>
        MarkedEntities.In(marked, Expressions).Should().Be(marked);

    [Theory]
    [InlineData("[एक तिहाई|NUMBER|0.333333333333] ने माना।")]
    [InlineData("उन्हें [दो-तिहाई|NUMBER|0.666666666667] बहुमत मिला।")]
    [InlineData("उन्हें [तीन-चौथाई|NUMBER|0.75] बहुमत मिला।")]
    [InlineData("यह अर्थव्यवस्था का [चौथाई|NUMBER|0.25] हिस्सा है।")]
    [InlineData("उन्हें [सात-सात|NUMBER|7] साल की कैद हुई।")]
    [InlineData("दोनों को [पांच-पांच हजार रुपये|MONEY|INR 5000] मिले।")]
    [InlineData("ब्याज [चौथाई फीसदी|PERCENT|0.25] घटा।")]
    [InlineData("ब्याज [आधा फीसदी|PERCENT|0.5] घटा।")]
    [InlineData("वह [सौ|NUMBER|100] किलोमीटर चला।")]
    [InlineData("पारा शून्य से [15|NUMBER|15] डिग्री नीचे गया।")]
    [InlineData("मुकाबला [1|NUMBER|1]-[1|NUMBER|1] से बराबर रहा।")]
    [InlineData("एक-एक कर सब चले गए।")]
    [InlineData("[पचास हजार|NUMBER|50000] लोग आए।")]
    public void Fractions_and_distributives_are_one_number(string marked) =>
        MarkedEntities.In(marked, Expressions).Should().Be(marked);

    [Theory]
    [InlineData("उन्हें इसी साल फरवरी में चुना गया।", "2025-02")]
    [InlineData("वह पिछले साल 3 अप्रैल को आया।", "2024-04-03")]
    [InlineData("भाव महीने भर पहले कम था।", "2025-02")]
    [InlineData("चुनाव दो दिन बाद होगा।", "2025-03-14")]
    public void A_date_from_now_is_reckoned_from_the_day_of_publication(string text, string value) =>
        new HindiPipelineBuilder().FindEntities(new DateOnly(2025, 3, 12)).Build().Analyze(text).Entities
            .Should().ContainSingle(e => e.Type == EntityType.Date).Which.Value.Should().Be(value);
}
