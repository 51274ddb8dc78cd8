using System.Text.RegularExpressions;

namespace HindiText.Training.Knowledge;

/// <summary>
/// Says what an encyclopaedia's title names: as an editor has noted it, or by words of kind in either language, a remark in brackets, or a known
/// first name; null where nothing says so surely.
/// </summary>
internal sealed partial class TitleTyping(IReadOnlyDictionary<string, EntityType?> noted, IReadOnlySet<string> firstNames)
{
    private static readonly HashSet<string> LocationWords = Set(
        "River Lake Island Islands Mount Mountains Mountain Peninsula Sea Ocean Bay Gulf Strait Desert Province County Airport Stadium Circuit Temple Palace Fort "
        + "Bridge Tower Cathedral Museum Castle Mosque Valley Falls Glacier Canal Dam Beach District Hills Volcano Plateau Archipelago Railway Wildlife Garden Gardens City Oval Square Street");

    private static readonly HashSet<string> OrganizationWords = Set(
        "University Institute College School Academy Company Corporation Corp. Inc. Ltd Ltd. Bank Party F.C. FC A.F.C. C.F. Club Airlines Airways Airline Group Motors Motor Records Pictures Studios "
        + "Entertainment Council Commission Ministry Agency Association Federation Organization Organisation Foundation Society Army Navy Police Hospital Press Times Broadcasting Network Telecom "
        + "Electronics Technologies Systems Laboratory Laboratories Trust Senate Parliament Assembly Congress Committee Authority United Exchange Media News Church");

    private static readonly HashSet<string> EventWords = Set(
        "War Battle Championship Championships Olympics Cup Revolution Massacre Siege Games Trophy League Open Festival");

    private static readonly Dictionary<string, EntityType> HindiKinds = new(StringComparer.Ordinal)
    {
        ["नदी"] = EntityType.Location,
        ["झील"] = EntityType.Location,
        ["द्वीप"] = EntityType.Location,
        ["पर्वत"] = EntityType.Location,
        ["प्रांत"] = EntityType.Location,
        ["प्रान्त"] = EntityType.Location,
        ["काउंटी"] = EntityType.Location,
        ["जिला"] = EntityType.Location,
        ["ज़िला"] = EntityType.Location,
        ["शहर"] = EntityType.Location,
        ["भाषा"] = EntityType.Language,
    };

    private static readonly (string[] Words, EntityType Type)[] Remarks =
    [
        (["अभिनेता", "अभिनेत्री", "राजनीतिज्ञ", "क्रिकेटर", "खिलाड़ी", "लेखक", "गायक", "गायिका", "निर्देशक", "कवि", "वैज्ञानिक", "पत्रकार", "संगीतकार"], EntityType.Person),
        (["फ़िल्म", "फिल्म", "टीवी", "धारावाहिक", "उपन्यास", "पुस्तक", "गीत", "एल्बम", "गाना", "पत्रिका"], EntityType.Work),
        (["शहर", "नदी", "नगर", "द्वीप", "जिला", "राज्य", "देश"], EntityType.Location),
        (["कंपनी", "कम्पनी", "बैंड", "दल", "संगठन"], EntityType.Organization),
    ];

    /// <summary>The types that an editor has noted, by Hindi title; null (in the table, NONE) for titles that are no name, or not one in English.</summary>
    public static Dictionary<string, EntityType?> ReadNoted(string path) => NameTable.Read(path, "hindi", "type")
        .ToDictionary(c => c[0], c => c[1] == "NONE" ? (EntityType?)null : Enum.Parse<EntityType>(c[1], ignoreCase: true), StringComparer.Ordinal);

    public EntityType? TypeOf(string hindi, string english)
    {
        if (noted.TryGetValue(hindi, out EntityType? known))
            return known;
        if (Remark().Match(hindi) is { Success: true } remark)
        {
            foreach ((string[] words, EntityType type) in Remarks)
            {
                if (words.Any(w => remark.Groups[1].Value.Contains(w, StringComparison.Ordinal)))
                    return type;
            }

            return null;
        }

        if (HindiKinds.TryGetValue(hindi.Split(' ')[^1], out EntityType kind))
            return kind;
        string[] parts = english.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || parts.Any(p => p.Any(char.IsAsciiDigit)))
            return null;
        if (parts.Any(EventWords.Contains))
            return EntityType.Event;
        if (parts.Any(OrganizationWords.Contains))
            return EntityType.Organization;
        if (parts.Any(LocationWords.Contains))
            return EntityType.Location;
        return IsPerson(hindi, parts) ? EntityType.Person : null;
    }

    /// <summary>A known first name and as many words on either side, all capitalized but for the particles of surnames.</summary>
    private bool IsPerson(string hindi, string[] english) =>
        english.Length <= 5
        && firstNames.Contains(english[0])
        && english.All(p => char.IsUpper(p[0]) || p is "de" or "van" or "von" or "der" or "da" or "bin" or "al" or "di" or "la" or "dos" or "ul")
        && !english.Any(p => p is "The" or "Of" or "In" or "And")
        && hindi.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Length >= english.Length - 1
        && hindi.IndexOfAny([' ', '-']) > 0;

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];

    [GeneratedRegex(@"\(([^)]*)\)")]
    private static partial Regex Remark();
}
