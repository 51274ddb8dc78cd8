namespace HindiText.Entities.Expressions;

/// <summary>What a word contributes to a number, date, time or amount.</summary>
internal enum WordRole : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>A number word from 0 to 99: Value.</summary>
    Unit,

    /// <summary>सौ, हज़ार, लाख, करोड़, अरब, खरब: a factor of Value.</summary>
    Scale,

    /// <summary>डेढ़, ढाई: Value by itself, or times the scale after it.</summary>
    Fraction,

    /// <summary>सवा, साढ़े, पौने: Value is added to the number after it.</summary>
    FractionPrefix,

    /// <summary>तिहाई, चौथाई, आधा: Value, times the number before it.</summary>
    Part,

    /// <summary>A currency; Code is what <see cref="Currencies"/> says.</summary>
    Currency,

    /// <summary>अमेरिकी, सिंगापुर before a currency; Code is the country's.</summary>
    Country,

    /// <summary>प्रतिशत, फीसदी.</summary>
    Percent,

    /// <summary>A day of the week; Value from 0, Sunday.</summary>
    Weekday,

    /// <summary>A month; Value from 1.</summary>
    Month,

    /// <summary>आज, कल, परसों: Value is the distance in days, 0 also where its direction is open.</summary>
    Day,

    /// <summary>पिछले (Value -1), इस (0), अगले (1) before a unit of time.</summary>
    Relative,

    /// <summary>दिन, सप्ताह, महीने, साल, दशक, सदी; Code is D, W, P (पखवाड़ा), M, Q, H, Y, E or C, WE for a weekend, F for a financial year.</summary>
    TimeUnit,

    /// <summary>पहले (Value -1), बाद (1) after a unit of time.</summary>
    Direction,

    /// <summary>सुबह, शाम, रात.</summary>
    PartOfDay,

    /// <summary>बजे; Code is past for बजकर, AM or PM for these.</summary>
    OClock,

    /// <summary>IST, GMT after a time of the clock.</summary>
    Zone,

    /// <summary>सर्दियों, गर्मी.</summary>
    Season,

    /// <summary>पहली, दूसरे: Value is its number, 0 for आखिरी and शुरुआती.</summary>
    Ordinal,

    /// <summary>सन्, ईस्वी before a year.</summary>
    YearMark,

    /// <summary>शुरुआत, अंत, मध्य, आखिर after a time and के: they narrow it.</summary>
    PartOfTime,

    /// <summary>के.</summary>
    Of,
}

/// <summary>A word's role with its value or code.</summary>
internal readonly record struct WordMeaning(WordRole Role, decimal Value, string? Code);
