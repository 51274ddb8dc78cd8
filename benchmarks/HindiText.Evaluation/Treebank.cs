using System.Text;

namespace HindiText.Evaluation;

/// <summary>A sentence of a treebank: its text, and where its tokens stand in it.</summary>
/// <param name="Text">The text as the treebank prints it.</param>
/// <param name="Tokens">The treebank's tokens; multiword tokens count as one.</param>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TextSpan> Tokens);

/// <summary>Reads CoNLL-U.</summary>
internal static class Treebank
{
    /// <summary>
    /// The sentences of a file. One without <c># text</c>, as in the first releases, is its tokens with a space after each that
    /// does not say <c>SpaceAfter=No</c>.
    /// </summary>
    /// <exception cref="HindiDataException">A token is not in its sentence's <c># text</c>.</exception>
    public static List<TreebankSentence> Read(string path)
    {
        const string TextComment = "# text = ";
        List<TreebankSentence> sentences = [];
        string? given = null;
        StringBuilder spaced = new();
        List<TextSpan> tokens = [];
        int number = 0, position = 0, coveredTo = 0;
        foreach (string line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith(TextComment, StringComparison.Ordinal))
            {
                given = line[TextComment.Length..].Trim();
            }
            else if (line.Length == 0 && tokens.Count > 0)
            {
                sentences.Add(new TreebankSentence(given ?? spaced.ToString().TrimEnd(), tokens));
                spaced.Clear();
                (given, tokens, position, coveredTo) = (null, [], 0, 0);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] cells = line.Split('\t');
                if (cells.Length != 10)
                    throw new HindiDataException($"{path}({number}): expected 10 columns, found {cells.Length}");
                string[] range = cells[0].Split('-');
                if (cells[0].Contains('.', StringComparison.Ordinal) || int.Parse(range[0]) <= coveredTo)
                    continue;
                if (range.Length == 2)
                    coveredTo = int.Parse(range[1]);
                int start = given?.IndexOf(cells[1], position, StringComparison.Ordinal) ?? spaced.Length;
                if (start < 0)
                    throw new HindiDataException($"{path}({number}): expected the token in '{given![position..]}', found '{cells[1]}'");
                spaced.Append(cells[1]).Append(cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
                tokens.Add(new TextSpan(start, cells[1].Length));
                position = start + cells[1].Length;
            }
        }

        return sentences;
    }
}
