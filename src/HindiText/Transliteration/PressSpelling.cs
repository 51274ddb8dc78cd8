using System.Text;
using HindiText.Linking;
using HindiText.Script;

namespace HindiText.Transliteration;

/// <summary>
/// Writes Hindi names in English letters as the press spells them: the common words in names of bodies and places translated, words
/// that other names have as those names have them, acronyms by their letters, and the rest by the joint-sequence model.
/// </summary>
internal static class PressSpelling
{
    /// <summary>The spelling of a canonical name; characters of other scripts pass through.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">What it names; only bodies, places and events have words that are translated.</param>
    public static string Of(string name, EntityType type)
    {
        bool translates = type is EntityType.Organization or EntityType.Location or EntityType.Event && name.Contains(' ', StringComparison.Ordinal);
        if (translates && NameWords.Ministry(name) is string ministry)
            return ministry;
        StringBuilder spelling = new();
        for (int at = 0; at < name.Length;)
        {
            int end = WordEnd(name, at);
            int second = end > at && end < name.Length && name[end] == ' ' ? WordEnd(name, end + 1) : end;
            if (translates && second > end && NameWords.Of(name.AsSpan(at, second - at)) is string both)
            {
                spelling.Append(both);
                end = second;
            }
            else if (end > at)
            {
                ReadOnlySpan<char> word = name.AsSpan(at, end - at);
                spelling.Append((translates ? NameWords.Of(word) : null) ?? (type == EntityType.Person && end < name.Length ? Initial(word) : null) ?? Word(word));
            }
            else
            {
                spelling.Append(name[end++]);
            }

            at = end;
        }

        return Spaced(spelling);
    }

    private static int WordEnd(string name, int at)
    {
        int end = at;
        while (end < name.Length && (Devanagari.IsWordPart(name[end]) || (name[end] is '.' or Devanagari.AbbreviationSign && end > at)))
            end++;
        return end;
    }

    /// <summary>The letter's name before a person's other names: पी धनपाल is P. Dhanapal; null for all other words.</summary>
    private static string? Initial(ReadOnlySpan<char> word) => LetterNames.Spelled(word) is { Length: 1 } letter ? letter + "." : null;

    /// <summary>A space between initials and what follows, and single spaces everywhere.</summary>
    private static string Spaced(StringBuilder spelling)
    {
        for (int i = spelling.Length - 2; i >= 0; i--)
        {
            if (spelling[i] == '.' && char.IsLetter(spelling[i + 1]))
                spelling.Insert(i + 1, ' ');
            else if (spelling[i] == ' ' && (spelling[i + 1] == ' ' || i == 0))
                spelling.Remove(i, 1);
        }

        return spelling.ToString().Trim();
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
