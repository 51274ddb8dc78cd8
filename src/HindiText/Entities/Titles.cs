namespace HindiText.Entities;

/// <summary>Titles and ranks, which are no part of a person's name even where they stand directly before it.</summary>
internal static class Titles
{
    // Without the dot or ॰ of shortened ones.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "डॉ", "डा", "डॉक्टर", "प्रो", "प्रोफेसर", "श्री", "श्रीमती", "सुश्री", "कुमारी", "पं", "पंडित", "न्यायमूर्ति", "जस्टिस", "कैप्टन", "मेजर", "कर्नल", "जनरल", "ब्रिगेडियर", "एडमिरल", "इंजी", "एडवोकेट",
        "राष्ट्रपति", "प्रधानमंत्री", "मुख्यमंत्री", "राज्यपाल", "मंत्री", "पीएम", "सीएम", "सांसद", "विधायक", "मौलाना", "रेव", "Dr", "Mr", "Mrs", "Ms", "Prof", "PM",
    };

    /// <summary>A person's span without the titles at its beginning; at least one word stays.</summary>
    public static TaggedSpan Without(ReadOnlySpan<char> text, ReadOnlySpan<HindiToken> tokens, TaggedSpan span)
    {
        if (span.Type != EntityType.Person)
            return span;
        while (span.TokenCount > 1 && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Slice(tokens[span.FirstToken].Span).TrimEnd(".॰")))
            span = span with { FirstToken = span.FirstToken + 1, TokenCount = span.TokenCount - 1 };
        return span;
    }
}
