using CsCheck;

namespace HindiText.Tests.Tokenization;

/// <summary>The expected sentences are written into the text itself, with a bar where one ends.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("राम आया।|सीता गई।")]
    [InlineData("राम आया।|उन्होंने कहा.|इनमें से एक है.")]
    [InlineData("डॉ. सिंह आए।|ए. पी. जे. अब्दुल कलाम गए।")]
    [InlineData("वित्त मंत्री पी. चिदंबरम आए।|जस्टिस के. बालाकृष्णन गए।")]
    [InlineData("स्वास्थ्य मंत्री ए. रामदास आए.|वह कल आई.|राम गया.")]
    [InlineData("“क्या हुआ?”|उसने पूछा।")]
    [InlineData("उसने कहा, “मैं आऊंगा।”|वह चला गया।")]
    [InlineData("(वह आया था।)|फिर गया।")]
    [InlineData("कीमत 3.5 रु. रही.|वह गया.")]
    [InlineData("नई दिल्ली, डेस्क।|सरकार ने कहा है।")]
    [InlineData("शीर्षक बिना विराम\n|पहला वाक्य।")]
    [InlineData("1. पहला नियम.|2. दूसरा नियम.")]
    [InlineData("वाह!|क्या बात है?!|सच।")]
    [InlineData("देखें www.example.com पर.|फिर बताएं.")]
    [InlineData("राम घर गया॥|सीता आई॥")]
    [InlineData("वह रुका…|फिर बोला।|हां ...|चलो।")]
    [InlineData("उसने कहा, ‘चलो।’|वह गया।|(देखें पृ. 12.)|फिर लौटा।")]
    [InlineData("रघुकुल रीत सदा चली आई।\n|प्राण जाए पर वचन न जाई॥")]
    [InlineData("पटना, 5 मार्च (भाषा)।|बिहार में बारिश हुई।")]
    [InlineData("उन्होंने डी. फिल. और एलएल. बी. किया।|वे प्रो. हैं।")]
    [InlineData("रु. 500 करोड़ का निवेश हुआ.|इंफोसिस लि. ने बताया.")]
    [InlineData("यह 15.5 कि.मी. दूर है.|वहां 1.5 लाख लोग हैं.")]
    [InlineData("1. दूध\n|2. चीनी\n|10. चाय")]
    [InlineData("क्या वह आएगा??|नहीं!!!|शायद…।|देखते हैं।")]
    [InlineData("उन्होंने ट्वीट किया, \"सब ठीक है.\"|लोग खुश थे.")]
    [InlineData("«वह आया।»|[वह रुका।]|{वह गया।}|फिर लौटा।")]
    [InlineData("वह रुका..|फिर बोला....|चलो।")]
    [InlineData("क्या हुआ？|गिर गया！|ठीक है।")]
    [InlineData("100. सौवां नियम.|1000.|हज़ारवां नियम.")]
    [InlineData("वह गया।|\"चलो\" उसने कहा।|'ठीक' सुना।")]
    public void Sentences(string marked)
    {
        string text = marked.Replace("|", " ", StringComparison.Ordinal).Replace("\n ", "\n", StringComparison.Ordinal);
        string[] expected = [.. marked.Split('|').Select(s => s.Trim())];
        Hindi.SplitSentences(text).Select(s => text.AsSpan(s.Span).ToString()).Should().Equal(expected);
    }

    [Theory]
    [InlineData("राम आया।|सीता गई।")]
    [InlineData("वे आए हैं.|इनमें से एक है.")]
    public void Sentences_without_a_space_between(string marked)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        Hindi.SplitSentences(text).Select(s => text.AsSpan(s.Span).ToString()).Should().Equal(marked.Split('|'));
    }

    [Theory]
    [InlineData("।")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("”")]
    [InlineData("ि")]
    [InlineData("के. ")]
    [InlineData("1. ")]
    [InlineData("है.")]
    [InlineData("है| ")]
    [InlineData("(")]
    public void Hostile_lengths_take_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        Hindi.SplitSentences(text).Should().NotBeEmpty();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Every_token_is_in_exactly_one_sentence() => RandomText.Gen.Sample(text =>
    {
        HindiDocument document = new HindiPipelineBuilder().Build().Analyze(text);
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.FirstToken != next || sentence.TokenCount < 1)
                return false;
            if (sentence.Span.Start != document.Tokens[next].Start || sentence.Span.End != document.Tokens[sentence.EndToken - 1].End)
                return false;
            next = sentence.EndToken;
        }

        return next == document.Tokens.Count;
    });
}
