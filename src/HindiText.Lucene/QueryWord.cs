using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HindiText.Lucene;

/// <summary>What an analyzer makes of one word: the first term is the word itself, the others stand at its position.</summary>
internal sealed record QueryWord(int Position, List<string> Terms)
{
    public string Stem => Terms[0];

    public static List<QueryWord> Of(Analyzer analyzer, string field, string text)
    {
        List<QueryWord> words = [];
        using TokenStream stream = analyzer.GetTokenStream(field, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IPositionIncrementAttribute increment = stream.AddAttribute<IPositionIncrementAttribute>();
        int position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            if (words.Count > 0 && increment.PositionIncrement == 0)
                words[^1].Terms.Add(term.ToString()!);
            else
                words.Add(new QueryWord(position, [term.ToString()!]));
        }

        stream.End();
        return words;
    }
}
