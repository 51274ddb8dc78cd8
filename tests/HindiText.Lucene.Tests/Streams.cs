using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace HindiText.Lucene.Tests;

/// <summary>What a stream said of a term.</summary>
internal sealed record Term(string Text, int Start, int End, int Increment, string Type);

/// <summary>Drives token streams as Lucene's contract demands, with attributes left in a hostile state before each term.</summary>
internal static class Streams
{
    public static List<Term> Terms(Analyzer analyzer, string text, out int finalOffset) => Terms(analyzer, new StringReader(text), out finalOffset);

    public static List<Term> Terms(Analyzer analyzer, TextReader text, out int finalOffset)
    {
        using TokenStream stream = analyzer.GetTokenStream("field", text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = stream.AddAttribute<IOffsetAttribute>();
        IPositionIncrementAttribute position = stream.AddAttribute<IPositionIncrementAttribute>();
        ITypeAttribute type = stream.AddAttribute<ITypeAttribute>();
        IFlagsAttribute flags = stream.AddAttribute<IFlagsAttribute>();
        IPayloadAttribute payload = stream.AddAttribute<IPayloadAttribute>();
        IPositionLengthAttribute positionLength = stream.AddAttribute<IPositionLengthAttribute>();
        List<Term> terms = [];
        stream.Reset();
        while (stream.IncrementToken())
        {
            flags.Flags.Should().Be(0);
            payload.Payload.Should().BeNull();
            positionLength.PositionLength.Should().BeLessThan(10);
            terms.Add(new Term(term.ToString()!, offset.StartOffset, offset.EndOffset, position.PositionIncrement, type.Type));

            // What consumers may leave behind: a stream that does not clear its attributes shows it.
            term.SetEmpty().Append("stale");
            offset.SetOffset(14584724, 24683243);
            position.PositionIncrement = 45987657;
            type.Type = "stale";
            flags.Flags = 1 << 30;
            payload.Payload = new BytesRef([1, 2, 3]);
            positionLength.PositionLength = 98457895;
        }

        stream.End();
        finalOffset = offset.EndOffset;
        return terms;
    }

    /// <summary>The terms, a bar between them.</summary>
    public static string Keys(this Analyzer analyzer, string text) => string.Join("| |", Terms(analyzer, text, out _).Select(t => t.Text));
}
