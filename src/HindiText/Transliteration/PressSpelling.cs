using System.Text;
using HindiText.Linking;
using HindiText.Script;

namespace HindiText.Transliteration;

/// <summary>
/// Writes Hindi names in English letters as the press spells them: the common words in names of bodies and places translated, acronyms by their letters,
/// and the rest by the joint-sequence model, but for the words of known names that it does not spell as those names have them.
/// </summary>
internal static class PressSpelling
{
    /// <summary>How sure the usual spelling of a word of known names is.</summary>
    private const double KnownShare = 0.8;

    /// <summary>The likeliest spelling of a canonical name; characters of other scripts pass through.</summary>
    public static string Of(string name, EntityType type) => Best(name, type, 1) is [var best, ..] ? best.Text : "";

    /// <summary>The likeliest spellings of a canonical name, the best first.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">What it names; only bodies, places and events have words that are translated.</param>
    /// <param name="limit">How many at the most.</param>
    public static List<Spelling> Best(string name, EntityType type, int limit)
    {
        name = WithoutJoiners(name);
        if (name.Length == 0)
            return [];
        bool translates = type is EntityType.Organization or EntityType.Location or EntityType.Event && name.Contains(' ', StringComparison.Ordinal);
        if (translates && (NameWords.Ministry(name) ?? NameWords.University(name)) is string turned)
            return [new Spelling(turned, 1)];
        List<Spelling> best = [new Spelling("", 1)];
        for (int at = 0; at < name.Length;)
        {
            List<Spelling> piece = Piece(name, type, translates, limit, ref at);
            best = [.. best
                .SelectMany(b => piece.Select(p => new Spelling(b.Text + p.Text, b.Confidence * p.Confidence)))
                .OrderByDescending(s => s.Confidence)
                .Take(limit)];
        }

        return [.. best.Select(s => s with { Text = Spaced(s.Text) })];
    }

    /// <summary>Joiners say how a cluster is drawn, not how it sounds: अनन्‍त is Anant.</summary>
    private static string WithoutJoiners(string name) => name
        .Replace($"{Devanagari.ZeroWidthJoiner}", "", StringComparison.Ordinal)
        .Replace($"{Devanagari.ZeroWidthNonJoiner}", "", StringComparison.Ordinal);

    /// <summary>The spellings of the word, two words or other sign at a place, which moves behind it.</summary>
    private static List<Spelling> Piece(string name, EntityType type, bool translates, int limit, ref int at)
    {
        int start = at, end = WordEnd(name, at);
        at = end;
        if (end == start)
            return [new Spelling(name[at++].ToString(), 1)];
        ReadOnlySpan<char> word = name.AsSpan(start, end - start);
        int second = end < name.Length && name[end] == ' ' ? WordEnd(name, end + 1) : end;
        if (translates && second > end + 1 && NameWords.Of(name.AsSpan(start, second - start)) is string both)
        {
            at = second;
            return [new Spelling(both, 1)];
        }

        if ((translates ? NameWords.Of(word) : null) is string translated)
            return [new Spelling(translated, 1)];
        return type == EntityType.Person && end < name.Length && Initial(word) is string initial ? [new Spelling(initial, 1)] : Word(word, limit);
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
    private static string Spaced(string text)
    {
        StringBuilder spaced = new(text);
        for (int i = spaced.Length - 2; i >= 0; i--)
        {
            if (spaced[i] == '.' && char.IsLetter(spaced[i + 1]))
                spaced.Insert(i + 1, ' ');
            else if (spaced[i] == ' ' && (spaced[i + 1] == ' ' || i == 0))
                spaced.Remove(i, 1);
        }

        return spaced.ToString().Trim();
    }

    /// <summary>The first spelling of a word by its letters and the model alone.</summary>
    internal static string Unaided(ReadOnlySpan<char> word, JointModel model) =>
        LetterNames.Spelled(word) is { Length: > 1 } acronym ? acronym : NameSpeller.Spell(model, word, 1) is [var best, ..] ? Capitalized(best.Spelling) : "";

    private static List<Spelling> Word(ReadOnlySpan<char> word, int limit)
    {
        bool dotted = word.ContainsAny('.', Devanagari.AbbreviationSign);
        if (dotted && LetterNames.Spelled(word) is string initials)
            return [new Spelling(string.Concat(initials.Select(c => c + ".")), 1)];
        Span<char> folded = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        folded = folded[..NameFolding.Fold(word, folded)];
        string? known = SpellingExceptions.Shipped.Of(folded);
        if (known is null && LetterNames.Spelled(word) is { Length: > 1 } acronym)
            return [new Spelling(acronym, 1)];
        if (known is not null && limit == 1)
            return [new Spelling(known, KnownShare)];
        List<Spelling> spelled = [.. NameSpeller.Spell(JointModel.Shipped, word, limit).Select(s => new Spelling(Capitalized(s.Spelling), s.Share))];
        if (known is null)
            return spelled;
        IEnumerable<Spelling> others = spelled.Where(s => s.Text != known).Select(s => s with { Confidence = s.Confidence * (1 - KnownShare) });
        return [.. others.Prepend(new Spelling(known, KnownShare)).Take(limit)];
    }

    private static string Capitalized(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
