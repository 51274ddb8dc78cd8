namespace HindiText.Search;

/// <summary>Forms whose stem no ending tells: irregular verbs, and words that only look inflected. Folded.</summary>
internal static class StemExceptions
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Stems = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> folded, out string stem) => Stems.TryGetValue(folded, out stem!);

    private static Dictionary<string, string> Build()
    {
        Dictionary<string, string> stems = new(StringComparer.Ordinal);
        Add("कर", "किया किए कीं कीजिए कीजिएगा करके");
        Add("जा", "गया गए गई गईं");
        Add("हो", "हुआ हुए हुई हुईं होगा होगी होंगे होंगी हों होऊंगा");
        Add("दे", "दिया दिए दी दीं देगा देगी देंगे देंगी दूंगा दूंगी दें दीजिए");
        Add("ले", "लिया लिए ली लीं लेगा लेगी लेंगे लेंगी लूंगा लूंगी लें लीजिए");
        Add("पी", "पिया पिए पिएगा पिएंगे");
        Add("जी", "जिया जिए जिएगा");
        Add("छू", "छुआ छुए छुई");
        Add("सो", "सोया सोए सोई सोकर");
        Add("है", "हैं");
        Add("था", "थे थी थीं");
        Add("खाता", "खाते खातों");
        foreach (string word in "में हमें तुम्हें उन्हें इन्हें जिन्हें किन्हें दोनों क्यों ज्यों त्यों यों आगे पीछे नीचे सामने जैसे पानी नानी बानी खाता".Split(' '))
            stems[word] = word;
        return stems;

        void Add(string stem, string forms)
        {
            foreach (string form in forms.Split(' '))
                stems[form] = stem;
        }
    }
}
