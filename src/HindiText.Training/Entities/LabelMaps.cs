namespace HindiText.Training.Entities;

/// <summary>The labels of other data sets as types of <see cref="HindiText.Entities.TagSet"/>; null for what is left unmarked.</summary>
internal static class LabelMaps
{
    public static string? Hiner(string label) => label;

    public static string? IlNer(string label) => label switch
    {
        "NEP" => "PERSON",
        "NEL" => "LOCATION",
        "NEO" => "ORGANIZATION",
        "NETI" => "TIMEX",
        "NEN" => "NUMEX",
        _ => null,
    };

    public static string? MultiConer(string label) => label switch
    {
        "Artist" or "Politician" or "OtherPER" or "Athlete" or "Scientist" or "Cleric" or "SportsManager" => "PERSON",
        "HumanSettlement" or "Facility" or "OtherLOC" or "Station" => "LOCATION",
        "ORG" or "SportsGRP" or "PublicCorp" or "MusicalGRP" or "CarManufacturer" or "AerospaceManufacturer" or "PrivateCorp" or "TechCORP" => "ORGANIZATION",
        "VisualWork" or "WrittenWork" or "MusicalWork" or "ArtWork" => "WORK",
        "Software" or "Vehicle" => "PRODUCT",
        _ => null,
    };
}
