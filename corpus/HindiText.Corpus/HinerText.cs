namespace HindiText.Corpus;

/// <summary>Tells HiNER's village stubs, a third of all its locations, from its news.</summary>
public static class HinerText
{
    private static readonly string[] StubWords =
        ["गाँव", "गांव", "ग्राम", "प्रखण्ड", "प्रखंड", "तहसील", "जिले", "ज़िले", "जिला", "मंडल", "मण्डल", "पंचायत", "स्थित", "अंतर्गत", "अन्तर्गत"];

    /// <summary>Whether a sentence only says where a village or small place lies: two or more of the words that such stubs are made of.</summary>
    public static bool IsVillageStub(IReadOnlyList<string> words) =>
        words.Count <= 40 && words.Count(w => StubWords.Contains(w.TrimEnd('।', '.', ','))) >= 2;
}
