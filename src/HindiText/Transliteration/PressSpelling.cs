using System.Text;
using HindiText.Linking;
using HindiText.Script;

namespace HindiText.Transliteration;

/// <summary>
/// Writes Hindi names in English letters as the press spells them: words that other names have as those names have them, acronyms
/// by their letters, and the rest by the joint-sequence model.
/// </summary>
internal static class PressSpelling
{
    /// <summary>The spelling of a canonical name; characters of other scripts pass through.</summary>
    public static string Of(string name)
    {
        StringBuilder spelling = new();
        for (int at = 0; at < name.Length;)
        {
            int end = at;
            while (end < name.Length && (Devanagari.IsWordPart(name[end]) || (name[end] is '.' or Devanagari.AbbreviationSign && end > at)))
                end++;
            if (end > at)
                spelling.Append(Word(name.AsSpan(at, end - at)));
            else
                spelling.Append(name[end++]);
            at = end;
        }

        return spelling.ToString();
    }

    private static string Word(ReadOnlySpan<char> word)
    {
        bool dotted = word.ContainsAny('.', Devanagari.AbbreviationSign);
        if (dotted && LetterNames.Spelled(word) is string initials)
            return string.Concat(initials.Select(c => c + "."));
        Span<char> folded = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        folded = folded[..NameFolding.Fold(word, folded)];
        KnowledgeBase knowledge = KnowledgeBase.Shipped;
        if (knowledge.ReadingOf(knowledge.Word(folded)) is string reading)
            return reading;
        if (LetterNames.Spelled(word) is { Length: > 1 } acronym)
            return acronym;
        List<(string Spelling, double Share)> spellings = NameSpeller.Spell(JointModel.Shipped, word, 1);
        string best = spellings.Count > 0 ? spellings[0].Spelling : "";
        return best.Length > 0 ? char.ToUpperInvariant(best[0]) + best[1..] : "";
    }
}
