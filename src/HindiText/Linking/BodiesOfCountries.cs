using System.Diagnostics.CodeAnalysis;

namespace HindiText.Linking;

/// <summary>
/// Bodies that every country has: चीन के विदेश मंत्रालय is not India's Ministry of External Affairs. The country before the genitive decides, and goes on
/// deciding for the bare name further on in the document.
/// </summary>
internal static class BodiesOfCountries
{
    private static readonly Dictionary<string, string> Bodies = new[]
    {
        ("विदेश मंत्रालय", "Ministry of Foreign Affairs"),
        ("रक्षा मंत्रालय", "Ministry of Defence"),
        ("वित्त मंत्रालय", "Ministry of Finance"),
        ("गृह मंत्रालय", "Ministry of the Interior"),
        ("आंतरिक मंत्रालय", "Ministry of the Interior"),
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
        ("ऊर्जा विभाग", "Department of Energy"),
        ("न्याय विभाग", "Department of Justice"),
        ("वाणिज्य विभाग", "Department of Commerce"),
        ("श्रम विभाग", "Department of Labor"),
        ("केंद्रीय बैंक", "Central Bank"),
        ("सेंट्रल बैंक", "Central Bank"),
    }.ToDictionary(b => string.Join(' ', NameFolding.Words(b.Item1)), b => b.Item2, StringComparer.Ordinal);

    /// <summary>Bodies that English calls by a name of their own.</summary>
    private static readonly Dictionary<(string Body, string Country), string> OwnNames = new()
    {
        [("Parliament", "United States")] = "United States Congress",
        [("Senate", "United States")] = "United States Senate",
        [("House of Representatives", "United States")] = "United States House of Representatives",
        [("Central Bank", "United States")] = "Federal Reserve",
        [("Ministry of Foreign Affairs", "United States")] = "United States Department of State",
        [("Ministry of Defence", "United States")] = "United States Department of Defense",
        [("Ministry of Finance", "United States")] = "United States Department of the Treasury",
        [("Ministry of Justice", "United States")] = "United States Department of Justice",
        [("Department of Energy", "United States")] = "United States Department of Energy",
        [("Department of Justice", "United States")] = "United States Department of Justice",
        [("Department of Commerce", "United States")] = "United States Department of Commerce",
        [("Department of Labor", "United States")] = "United States Department of Labor",
        [("Parliament", "Germany")] = "Bundestag",
        [("Parliament", "Japan")] = "National Diet",
        [("Parliament", "Israel")] = "Knesset",
        [("Parliament", "Ukraine")] = "Verkhovna Rada",
        [("Parliament", "Turkey")] = "Grand National Assembly of Turkey",
        [("Parliament", "South Korea")] = "National Assembly of South Korea",
        [("Parliament", "Hungary")] = "National Assembly of Hungary",
        [("Parliament", "Serbia")] = "National Assembly of Serbia",
        [("Parliament", "Bulgaria")] = "National Assembly of Bulgaria",
        [("Parliament", "Armenia")] = "National Assembly of Armenia",
        [("Parliament", "Sweden")] = "Riksdag",
        [("Parliament", "Norway")] = "Storting",
        [("Parliament", "Denmark")] = "Folketing",
        [("Parliament", "Iceland")] = "Althing",
        [("Parliament", "Poland")] = "Sejm",
        [("Parliament", "Taiwan")] = "Legislative Yuan",
        [("Parliament", "Papua New Guinea")] = "National Parliament of Papua New Guinea",
        [("Parliament", "Vietnam")] = "National Assembly of Vietnam",
        [("Parliament", "Kuwait")] = "National Assembly of Kuwait",
        [("Parliament", "Brazil")] = "National Congress of Brazil",
        [("Parliament", "Argentina")] = "National Congress of Argentina",
        [("Parliament", "Chile")] = "National Congress of Chile",
        [("Parliament", "Colombia")] = "Congress of Colombia",
        [("Parliament", "Peru")] = "Congress of Peru",
        [("Parliament", "Mexico")] = "Congress of the Union",
        [("Parliament", "Venezuela")] = "National Assembly of Venezuela",
        [("Parliament", "Ecuador")] = "National Assembly of Ecuador",
        [("Ministry of the Interior", "Russia")] = "Ministry of Internal Affairs of Russia",
        [("Ministry of the Interior", "Ukraine")] = "Ministry of Internal Affairs of Ukraine",
        [("Ministry of the Interior", "Belarus")] = "Ministry of Internal Affairs of Belarus",
        [("Ministry of the Interior", "Kazakhstan")] = "Ministry of Internal Affairs of Kazakhstan",
        [("Ministry of the Interior", "Georgia")] = "Ministry of Internal Affairs of Georgia",
        [("Ministry of the Interior", "United Kingdom")] = "Home Office",
        [("Ministry of the Interior", "Nepal")] = "Ministry of Home Affairs of Nepal",
        [("Ministry of the Interior", "Bangladesh")] = "Ministry of Home Affairs of Bangladesh",
        [("Ministry of the Interior", "Singapore")] = "Ministry of Home Affairs of Singapore",
        [("Ministry of Finance", "United Kingdom")] = "HM Treasury",
        [("Election Commission", "United Kingdom")] = "Electoral Commission",
        [("Election Commission", "Kenya")] = "Independent Electoral and Boundaries Commission",
        [("Election Commission", "Nigeria")] = "Independent National Electoral Commission",
        [("Central Bank", "United Kingdom")] = "Bank of England",
        [("Central Bank", "Japan")] = "Bank of Japan",
        [("Central Bank", "China")] = "People's Bank of China",
        [("Central Bank", "Canada")] = "Bank of Canada",
        [("Central Bank", "Pakistan")] = "State Bank of Pakistan",
        [("Central Bank", "Bangladesh")] = "Bangladesh Bank",
        [("Central Bank", "Nepal")] = "Nepal Rastra Bank",
        [("Central Bank", "South Korea")] = "Bank of Korea",
        [("Central Bank", "Israel")] = "Bank of Israel",
        [("Central Bank", "Australia")] = "Reserve Bank of Australia",
        [("Central Bank", "New Zealand")] = "Reserve Bank of New Zealand",
        [("Central Bank", "Switzerland")] = "Swiss National Bank",
        [("Central Bank", "Mexico")] = "Bank of Mexico",
        [("Central Bank", "Indonesia")] = "Bank Indonesia",
        [("Central Bank", "Thailand")] = "Bank of Thailand",
        [("Central Bank", "Germany")] = "Bundesbank",
    };

    /// <summary>From this many mentions on, a country is what a document is about, where India is not.</summary>
    private const int FewestOfCountry = 2;

    /// <summary>Decides the names of such bodies, for mentions in order.</summary>
    public static void Join(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, List<Mention> names)
    {
        string? country = CountryOfDocument(names);
        Dictionary<string, string> ofDocument = new(StringComparer.Ordinal);
        Dictionary<string, Thing> things = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            Mention body = names[i];
            if (body.Type != EntityType.Organization || !TrySplit(body.Words, out string? own, out string? english))
                continue;
            bool whole = own is not null;
            own ??= i > 0 ? CountryBefore(text, tokens, names[i - 1], body) : null;
            if (own is not null)
                ofDocument[english] = own;
            else
                own = ofDocument.GetValueOrDefault(english, country ?? Countries.Home);
            if (own == Countries.Home || (whole && body.Rule == EntityNameRule.FullName))
                continue;
            string name = OwnNames.GetValueOrDefault((english, own), $"{english} of {Countries.WithItsArticle(own)}");
            if (!things.TryGetValue(name, out Thing? thing))
                things[name] = thing = new Thing(name, EntityType.Organization);
            body.Decide(thing, EntityNameRule.BodyOfCountry);
        }
    }

    /// <summary>The country that a document is about, if not India: the one it names most, in a text that says nothing of India.</summary>
    private static string? CountryOfDocument(List<Mention> names)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (Mention name in names)
        {
            if (name.Type is EntityType.Location or EntityType.Group or EntityType.Organization && Countries.Of(name.Words.AsSpan()) is string country)
                counts[country] = counts.GetValueOrDefault(country) + 1;
        }

        if (counts.Count == 0 || counts.ContainsKey(Countries.Home))
            return null;
        (string most, int count) = counts.MaxBy(c => c.Value);
        return count >= FewestOfCountry && counts.Values.Count(c => c == count) == 1 ? most : null;
    }

    /// <summary>Whether words name such a body, alone or after a country: रूसी संसद, पाकिस्तान सुप्रीम कोर्ट.</summary>
    private static bool TrySplit(string[] words, out string? country, [NotNullWhen(true)] out string? english)
    {
        country = null;
        if (Bodies.TryGetValue(string.Join(' ', words), out english))
            return true;
        for (int length = 1; length <= 2 && length < words.Length; length++)
        {
            country = Countries.Of(words.AsSpan(0, length));
            if (country is not null && Bodies.TryGetValue(string.Join(' ', words[length..]), out english))
                return true;
        }

        return false;
    }

    /// <summary>The country whose genitive stands directly before a body.</summary>
    private static string? CountryBefore(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, Mention place, Mention body) =>
        place.Type == EntityType.Location
        && body.FirstToken == place.EndToken + 1
        && text.Slice(tokens[place.EndToken].Span) is "के" or "की" or "का"
            ? Countries.Of(place.Words.AsSpan())
            : null;
}
