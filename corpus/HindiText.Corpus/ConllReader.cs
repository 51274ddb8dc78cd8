namespace HindiText.Corpus;

/// <summary>A sentence of a CoNLL file: its words as given, and a BIO tag each.</summary>
public sealed record ConllSentence(string[] Words, string[] Tags);

/// <summary>Reads files with a token and its BIO tag a line, an empty line between sentences.</summary>
public static class ConllReader
{
    /// <summary>The tag of a word whose own was broken.</summary>
    public const string Unusable = "?";

    /// <summary>The sentences; columns between the first and the last are passed over, as are lines that begin with <c># id</c>.</summary>
    /// <exception cref="HindiDataException">A line has no tag, or one that is not O, B-… or I-….</exception>
    public static IEnumerable<ConllSentence> Read(string path)
    {
        if (!File.Exists(path))
            throw new HindiDataException($"{path}: expected a file with a token, a tab and a tag a line, found none");
        List<string> words = [], tags = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# id", StringComparison.Ordinal))
                continue;
            if (line.Trim().Length == 0)
            {
                if (words.Count > 0)
                    yield return new ConllSentence([.. words], [.. tags]);
                words.Clear();
                tags.Clear();
                continue;
            }

            int last = line.LastIndexOfAny(['\t', ' ']);
            int first = line.IndexOfAny(['\t', ' ']);
            string tag = line[(last + 1)..];
            bool tagged = tag == "O" || tag.StartsWith("B-", StringComparison.Ordinal) || tag.StartsWith("I-", StringComparison.Ordinal);
            if (line.Length > 1 && (first < 0 || !(tagged || tag.StartsWith('-'))))
                throw new HindiDataException($"{path}({number}): expected a token, a tab and O, B-TYPE or I-TYPE, found '{line}'");
            // IL-NER has some empty tokens, which are passed over, and broken tags such as -NEL, which make the sentence unusable.
            if (first <= 0)
                continue;
            if (!tagged)
                tag = Unusable;

            words.Add(line[..first]);
            tags.Add(tag);
        }

        if (words.Count > 0)
            yield return new ConllSentence([.. words], [.. tags]);
    }
}
