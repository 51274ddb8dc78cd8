using System.Text;
using CsCheck;

namespace HindiText.Tests.Tokenization;

public class StreamTests
{
    /// <summary>Longer than several windows.</summary>
    private static readonly Gen<string> Long = RandomText.Gen.Array[0, 2000].Select(string.Concat);

    [Fact]
    public void A_reader_gives_the_sentences_of_the_whole() => Long.Sample(text =>
        Hindi.ReadSentences(new StringReader(text)).SequenceEqual(Whole(text), Same), iter: 60);

    [Fact]
    public void A_text_of_one_line_gives_the_sentences_of_the_whole() => Long.Select(t => t.ReplaceLineEndings(" ")).Sample(text =>
        Hindi.ReadSentences(new StringReader(text)).SequenceEqual(Whole(text), Same), iter: 60);

    [Fact]
    public async Task Pieces_of_any_length_give_the_sentences_of_the_whole()
    {
        Random random = new(1);
        string text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"डॉ. सिंह {i} बजे आए। वे ए. पी. जे. अब्दुल कलाम थे.उन्होंने कहा, “ठीक है|”\r\n"));
        List<StreamedSentence> found = [];
        await foreach (StreamedSentence sentence in Hindi.ReadSentencesAsync(Pieces(text, random)))
            found.Add(sentence);
        found.SequenceEqual(Whole(text), Same).Should().BeTrue();
    }

    [Fact]
    public async Task A_cancelled_stream_ends()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        Func<Task> read = async () =>
        {
            await foreach (StreamedSentence _ in Hindi.ReadSentencesAsync(Pieces("राम घर गया। ", new Random(1)), source.Token))
                continue;
        };
        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Bytes_give_the_tokens_of_the_text() => Long.Sample(text =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        string decoded = Encoding.UTF8.GetString(utf8);
        int[] byteOf = BytesOf(decoded);
        HindiToken[] expected = [.. Tokens(Hindi.Tokenize(decoded))];
        return Tokens(Hindi.TokenizeUtf8(utf8, OffsetUnit.Utf16CodeUnits)).SequenceEqual(expected)
            && Tokens(Hindi.TokenizeUtf8(utf8)).SequenceEqual(expected.Select(t => t with { Span = TextSpan.FromBounds(byteOf[t.Start], byteOf[t.End]) }));
    }, iter: 60);

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm() => Gen.Byte.Array[0, 40_000].Sample(bytes =>
    {
        int end = 0;
        foreach (HindiToken token in Hindi.TokenizeUtf8(bytes))
        {
            if (token.Start < end || token.Length == 0 || token.End > bytes.Length)
                return false;
            end = token.End;
        }

        string decoded = Encoding.UTF8.GetString(bytes);
        return Tokens(Hindi.TokenizeUtf8(bytes, OffsetUnit.Utf16CodeUnits)).SequenceEqual(Tokens(Hindi.Tokenize(decoded)));
    }, iter: 100);

    [Fact]
    public void A_token_longer_than_any_window_is_one()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(new string('क', 100_000) + " राम");
        Tokens(Hindi.TokenizeUtf8(utf8)).Select(t => t.Length).Should().Equal(300_000, 9);
    }

    [Fact]
    public void An_unknown_unit_is_refused()
    {
        Action tokenize = () => Hindi.TokenizeUtf8([], (OffsetUnit)7);
        tokenize.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected Utf8Bytes or Utf16CodeUnits.*");
    }

    private static IEnumerable<StreamedSentence> Whole(string text)
    {
        HindiDocument document = new HindiPipelineBuilder().Build().Analyze(text);
        return document.Sentences.Select(s => new StreamedSentence(
            s.Span.Start,
            text.Substring(s.Span.Start, s.Span.Length),
            [.. document.Tokens.Skip(s.FirstToken).Take(s.TokenCount).Select(t => t with { Span = new TextSpan(t.Start - s.Span.Start, t.Length) })]));
    }

    private static readonly IEqualityComparer<StreamedSentence> Same = EqualityComparer<StreamedSentence>.Create(
        (a, b) => a.Start == b.Start && a.Text == b.Text && a.Tokens.SequenceEqual(b.Tokens));

    private static async IAsyncEnumerable<string> Pieces(string text, Random random)
    {
        for (int i = 0, length; i < text.Length; i += length)
        {
            await Task.Yield();
            length = Math.Min(random.Next(0, 5000), text.Length - i);
            yield return text.Substring(i, length);
        }
    }

    private static List<HindiToken> Tokens(TokenEnumerable tokens)
    {
        List<HindiToken> found = [];
        foreach (HindiToken token in tokens)
            found.Add(token);
        return found;
    }

    private static List<HindiToken> Tokens(Utf8TokenEnumerable tokens)
    {
        List<HindiToken> found = [];
        foreach (HindiToken token in tokens)
            found.Add(token);
        return found;
    }

    private static int[] BytesOf(string text)
    {
        int[] bytes = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            int units = char.IsHighSurrogate(text[i]) ? 2 : 1;
            int length = Encoding.UTF8.GetByteCount(text.AsSpan(i, units));
            bytes[i + units] = bytes[i] + length;
            i += units - 1;
        }

        return bytes;
    }
}
