namespace HindiText.Linking;

/// <summary>
/// Bodies that every country has: चीन के विदेश मंत्रालय is not India's Ministry of External Affairs. The country before the genitive decides, and goes on
/// deciding for the bare name further on in the document.
/// </summary>
internal static class BodiesOfCountries
{
    private const string Home = "India";

    private static readonly Dictionary<string, string> Bodies = new[]
    {
        ("विदेश मंत्रालय", "Ministry of Foreign Affairs"),
        ("रक्षा मंत्रालय", "Ministry of Defence"),
        ("वित्त मंत्रालय", "Ministry of Finance"),
        ("गृह मंत्रालय", "Ministry of Interior"),
        ("आंतरिक मंत्रालय", "Ministry of Interior"),
        ("स्वास्थ्य मंत्रालय", "Ministry of Health"),
        ("शिक्षा मंत्रालय", "Ministry of Education"),
        ("कृषि मंत्रालय", "Ministry of Agriculture"),
        ("वाणिज्य मंत्रालय", "Ministry of Commerce"),
        ("न्याय मंत्रालय", "Ministry of Justice"),
        ("संसद", "Parliament"),
        ("सीनेट", "Senate"),
        ("प्रतिनिधि सभा", "House of Representatives"),
        ("नेशनल असेंबली", "National Assembly"),
        ("सुप्रीम कोर्ट", "Supreme Court"),
        ("सर्वोच्च न्यायालय", "Supreme Court"),
        ("उच्चतम न्यायालय", "Supreme Court"),
        ("संवैधानिक अदालत", "Constitutional Court"),
        ("चुनाव आयोग", "Election Commission"),
        ("केंद्रीय बैंक", "Central Bank"),
        ("सेंट्रल बैंक", "Central Bank"),
    }.ToDictionary(b => string.Join(' ', NameFolding.Words(b.Item1)), b => b.Item2, StringComparer.Ordinal);

    /// <summary>Names of countries that English gives an article.</summary>
    private static readonly HashSet<string> WithArticle =
        ["United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Czech Republic", "Central African Republic", "Dominican Republic"];

    /// <summary>Decides the names of such bodies, for mentions in order.</summary>
    public static void Join(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, List<Mention> names)
    {
        Dictionary<string, Thing?> ofDocument = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            Mention body = names[i];
            if (body.Type != EntityType.Organization || !Bodies.TryGetValue(string.Join(' ', body.Words), out string? english))
                continue;
            if (i > 0 && CountryBefore(text, tokens, names[i - 1], body) is string country)
                ofDocument[english] = country == Home ? null : new Thing($"{english} of {(WithArticle.Contains(country) ? "the " : "")}{country}", EntityType.Organization);
            if (ofDocument.TryGetValue(english, out Thing? thing))
                body.Decide(thing, EntityNameRule.BodyOfCountry);
        }
    }

    /// <summary>The place whose genitive stands directly before a body.</summary>
    private static string? CountryBefore(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, Mention place, Mention body) =>
        place is { Type: EntityType.Location, Rule: EntityNameRule.FullName }
        && body.FirstToken == place.EndToken + 1
        && text.Slice(tokens[place.EndToken].Span) is "के" or "की" or "का"
            ? place.Thing!.English
            : null;
}
