namespace HindiText.Lucene;

/// <summary>What a word of a query finds. Each step adds terms at the word's position, so an index grows with it.</summary>
public enum MatchBreadth
{
    /// <summary>The word in all its forms and spellings: one term a word, the smallest index.</summary>
    Inflections,

    /// <summary>
    /// Also, ranked below, words that begin with the same sounds: other spellings of foreign names (पुतिन, पूतिन; अनातोलिया, अनटोलिया) and
    /// derived words (अनुवाद, अनुवादक), in both scripts. Two terms a word.
    /// </summary>
    Related,

    /// <summary>Also, ranked between those two, words that sound the same, so that <c>pradhanmantri</c> finds प्रधानमंत्री before प्रधान. Three terms a word.</summary>
    AcrossScripts,
}
