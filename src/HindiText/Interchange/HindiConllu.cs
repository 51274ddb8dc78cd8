using System.Globalization;
using HindiText.Interchange;
using HindiText.Morphology;

namespace HindiText;

/// <summary>
/// Documents in CoNLL-U, the format of Universal Dependencies: words with lemma, part of speech and features; the columns of syntax
/// stay empty. Safe to call from many threads with writers of their own.
/// </summary>
public static class HindiConllu
{
    /// <summary>Writes the sentences of a document, each followed by an empty line.</summary>
    /// <param name="writer">Where to; lines end in a line feed whatever its own setting.</param>
    /// <param name="id">What the caller calls the document; the sentences are numbered within it. White space in it becomes hyphens.</param>
    /// <param name="document">What to write. Without morphology the columns that need it stay empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, string id, HindiDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(document);
        string name = string.Concat(id.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) ? '-' : c));
        writer.Write($"# newdoc id = {name}\n");
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            Sentence sentence = document.Sentences[s];
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {name}-{s + 1}\n# text = "));
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                writer.Write(FormOf(document, i) + (i + 1 < sentence.EndToken && !IsGlued(document, i) ? " " : ""));
            writer.Write('\n');
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                WriteToken(writer, document, i, i - sentence.FirstToken + 1, isLast: i + 1 == sentence.EndToken);
            writer.Write('\n');
        }
    }

    private static void WriteToken(TextWriter writer, HindiDocument document, int index, int number, bool isLast)
    {
        string lemma = "_", upos = "_", features = "_";
        if (document.Morphology.Count > 0)
        {
            MorphToken morph = document.Morphology[index];
            lemma = Printable(morph.Lemma);
            upos = UposNames.Of(morph.Upos);
            features = ConlluFeatures.Of(morph.Features);
        }

        string space = !isLast && IsGlued(document, index) ? "SpaceAfter=No" : "_";
        writer.Write(string.Create(
            CultureInfo.InvariantCulture, $"{number}\t{FormOf(document, index)}\t{lemma}\t{upos}\t_\t{features}\t_\t_\t_\t{space}\n"));
    }

    private static bool IsGlued(HindiDocument document, int index) => document.Tokens[index].End == document.Tokens[index + 1].Start;

    private static string FormOf(HindiDocument document, int index) => Printable(document.Text.AsSpan(document.Tokens[index].Span).ToString());

    /// <summary>Control characters would break the lines and columns.</summary>
    private static string Printable(string text) => text.Any(IsBreaking) ? string.Concat(text.Select(c => IsBreaking(c) ? '\uFFFD' : c)) : text;

    private static bool IsBreaking(char c) => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\u2028' or '\u2029';
}
