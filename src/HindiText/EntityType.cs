namespace HindiText;

/// <summary>What a named thing or a typed expression is.</summary>
public enum EntityType : byte
{
    /// <summary>A person, without title or honorific: <c>नरेंद्र मोदी</c>.</summary>
    Person,

    /// <summary>A country (also as a government), place, building, river or region: <c>भारत</c>, <c>उत्तर कोरिया</c>.</summary>
    Location,

    /// <summary>A body, company, party, armed group, medium, or a national side at play: <c>भाजपा</c>, <c>दिल्ली पुलिस</c>.</summary>
    Organization,

    /// <summary>A nationality, religion, people, caste or political current: <c>रूसी</c>, <c>मुस्लिम</c>.</summary>
    Group,

    /// <summary>A named war, tournament, summit, festival or storm: <c>विश्व कप</c>.</summary>
    Event,

    /// <summary>A film, book, song or series: <c>शोले</c>.</summary>
    Work,

    /// <summary>A named device, vehicle, weapon, medicine, spacecraft or programme: <c>चंद्रयान-3</c>.</summary>
    Product,

    /// <summary>A tongue: <c>हिंदी</c>.</summary>
    Language,

    /// <summary>A day, date, month, year or period, also relative: <c>बुधवार</c>, <c>पिछले महीने</c>.</summary>
    Date,

    /// <summary>A time or part of a day: <c>सुबह 10 बजे</c>.</summary>
    Time,

    /// <summary>An amount with its currency: <c>500 करोड़ रुपये</c>.</summary>
    Money,

    /// <summary>A percentage: <c>5.2 प्रतिशत</c>.</summary>
    Percent,

    /// <summary>A count in figures or words: <c>डेढ़ लाख</c>.</summary>
    Number,
}
