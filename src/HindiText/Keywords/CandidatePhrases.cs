using HindiText.Linking;
using HindiText.Morphology;
using HindiText.Normalization;

namespace HindiText.Keywords;

/// <summary>
/// The noun phrases of a text: up to three nouns, adjectives before them, no part of a name, of one sentence. Forms of the same lemmas
/// are one phrase.
/// </summary>
internal static class CandidatePhrases
{
    private const int LongestPhrase = 3;

    /// <summary>Phrases are taken from the first tokens of a text only, so that the memory for a whole archive in one file stays bounded.</summary>
    private const int Horizon = 50_000;

    public static IEnumerable<KeywordCandidate> Of(
        string text,
        HindiToken[] tokens,
        MorphToken[] grammar,
        List<Sentence> sentences,
        IReadOnlyList<Entity> entities,
        IReadOnlySet<int> furniture,
        KeywordSettings settings)
    {
        Dictionary<string, KeywordCandidate> phrases = new(StringComparer.Ordinal);
        int entity = 0;
        for (int s = 0; s < sentences.Count && sentences[s].FirstToken < Horizon; s++)
        {
            if (furniture.Contains(s))
                continue;
            int first = -1;
            for (int i = sentences[s].FirstToken; i <= sentences[s].EndToken; i++)
            {
                bool inside = i < sentences[s].EndToken && Fits(text, tokens[i], grammar[i]) && !InEntity(tokens[i].Span);
                if (inside && first < 0)
                    first = i;
                if (inside || first < 0)
                    continue;
                AddRun(first, i, s);
                first = -1;
            }
        }

        return phrases.Values;

        bool InEntity(TextSpan span)
        {
            while (entity < entities.Count && entities[entity].Span.End <= span.Start)
                entity++;
            return entity < entities.Count && entities[entity].Span.Overlaps(span);
        }

        void AddRun(int from, int to, int sentence)
        {
            for (int first = from; first < to; first++)
            {
                bool noun = false;
                for (int last = first; last < Math.Min(to, first + LongestPhrase); last++)
                {
                    bool adjective = grammar[last].Upos == Upos.Adj;
                    if (noun && adjective)
                        break;
                    noun |= !adjective;
                    if (noun)
                        Add(first, last, sentence);
                }
            }
        }

        void Add(int first, int last, int sentence)
        {
            string key = Lemma(grammar[first]);
            for (int i = first + 1; i <= last; i++)
                key += " " + Lemma(grammar[i]);
            TextSpan span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
            if (!phrases.TryGetValue(key, out KeywordCandidate? phrase))
            {
                double most = 0, sum = 0;
                for (int i = first; i <= last; i++)
                {
                    double bits = Math.Min(20, settings.Surprise(NameFolding.Fold(text.AsSpan(tokens[i].Span))));
                    most = Math.Max(most, bits);
                    sum += bits;
                }

                phrases[key] = phrase = new KeywordCandidate(key, last - first + 1)
                {
                    BeginsWithAdjective = grammar[first].Upos == Upos.Adj,
                    MostBits = most,
                    MeanBits = sum / (last - first + 1),
                };
            }

            // Shown is the form that a tag would have: that of the lemmas, or else the first.
            string shown = text.AsSpan(span).ToString();
            if (phrase.Text.Length == 0 || (grammar[last].Lemma == text.AsSpan(tokens[last].Span).ToString() && !phrase.Text.EndsWith(grammar[last].Lemma, StringComparison.Ordinal)))
                phrase.Text = shown;
            phrase.Spans.Add(span);
            phrase.Sentences.Add(sentence);
        }
    }

    private static bool Fits(string text, HindiToken token, MorphToken grammar) =>
        token.Kind is TokenKind.Word or TokenKind.Foreign
        && token.Length > 2
        && grammar.Upos is Upos.Noun or Upos.Propn or Upos.Adj
        && !StopWords.Contains(NameFolding.Fold(text.AsSpan(token.Span)));

    private static string Lemma(MorphToken token)
    {
        char[] folded = new char[token.Lemma.Length];
        return new string(folded, 0, SearchForm.Fold(token.Lemma, folded));
    }
}
