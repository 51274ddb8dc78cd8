using System.Text;
using CsCheck;
using HindiText.Tokenization;

namespace HindiText.Tests.Tokenization;

/// <summary>The expected tokens are written into the text itself, with a bar where one ends; white space is left out.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("राम घर गया।", "राम|घर|गया|।")]
    [InlineData("है।उन्होंने कहा", "है|।|उन्होंने|कहा")]
    [InlineData("हैं.इनमें से", "हैं|.|इनमें|से")]
    [InlineData("वह गया ।", "वह|गया|।")]
    [InlineData("रूस-चीन संबंध", "रूस|-|चीन|संबंध")]
    [InlineData("कहा, “ठीक है।”", "कहा|,|“|ठीक|है|।|”")]
    [InlineData("सचिव (एएनआई) ने", "सचिव|(|एएनआई|)|ने")]
    [InlineData("वह… चला... गया -- ठीक", "वह|…|चला|...|गया|--|ठीक")]
    [InlineData("क्‍यों न‍हीं", "क्‍यों|न‍हीं")]
    public void Words_and_signs(string text, string expected) => Split(text).Should().Be(expected);

    [Theory]
    [InlineData("1.5 करोड़", "1.5|करोड़")]
    [InlineData("१,५०,००० लोग", "१,५०,०००|लोग")]
    [InlineData("सुबह 6:30 पर 12/05/2024 को", "सुबह|6:30|पर|12/05/2024|को")]
    [InlineData("2024-25 में", "2024|-|25|में")]
    [InlineData("रु.500 और 500रु. दिए", "रु.|500|और|500|रु.|दिए")]
    [InlineData("₹500 या 50% छूट", "₹|500|या|50|%|छूट")]
    [InlineData("15km दूर", "15|km|दूर")]
    [InlineData("19वीं सदी", "19वीं|सदी")]
    [InlineData("वर्ष 2020.", "वर्ष|2020|.")]
    public void Numbers(string text, string expected) => Split(text).Should().Be(expected);

    [Theory]
    [InlineData("डॉ. सिंह और डॉ.सिंह", "डॉ.|सिंह|और|डॉ.|सिंह")]
    [InlineData("आई.आई.टी. दिल्ली", "आई.आई.टी.|दिल्ली")]
    [InlineData("बी.जे.पी ने", "बी.जे.पी|ने")]
    [InlineData("ए. पी. जे. अब्दुल कलाम", "ए.|पी.|जे.|अब्दुल|कलाम")]
    [InlineData("एस.जयशंकर बोले", "एस.|जयशंकर|बोले")]
    [InlineData("वह घर आई. राम गया.", "वह|घर|आई|.|राम|गया|.")]
    [InlineData("मंत्री के. चंद्रशेखर राव, जी. किशन रेड्डी", "मंत्री|के.|चंद्रशेखर|राव|,|जी.|किशन|रेड्डी")]
    [InlineData("15.5 कि.मी. दूर, उ.प्र. में", "15.5|कि.मी.|दूर|,|उ.प्र.|में")]
    [InlineData("बी.जे ने, डॉ... और 5 कि.मी तक", "बी.|जे|ने|,|डॉ|...|और|5|कि.मी|तक")]
    [InlineData("डब्ल्यू॰एच॰ओ॰ ने डॉ॰ एच॰ मुनरो को बी॰जे॰पी में, उ॰प्र॰ के ज॰", "डब्ल्यू॰एच॰ओ॰|ने|डॉ॰|एच॰|मुनरो|को|बी॰जे॰पी|में|,|उ॰प्र॰|के|ज॰")]
    [InlineData("वह गया.\nआई. के. गुजराल आए", "वह|गया|.|आई.|के.|गुजराल|आए")]
    [InlineData("Dr. Singh, U.S. and Google.", "Dr.|Singh|,|U.S.|and|Google|.")]
    public void Abbreviations_and_initials(string text, string expected) => Split(text).Should().Be(expected);

    [Theory]
    [InlineData("जी20 टी20 G20 5जी 498ए टी20आई", "जी20|टी20|G20|5जी|498ए|टी20आई")]
    [InlineData("देखें http://a.in/b?c=1। और www.example.com, a.b@c.co.in", "देखें|http://a.in/b?c=1|।|और|www.example.com|,|a.b@c.co.in")]
    [InlineData("#मोदी_जी और @narendramodi", "#मोदी_जी|और|@narendramodi")]
    [InlineData("वाह 😀👍🏽 ठीक", "वाह|😀|👍🏽|ठीक")]
    [InlineData("\u2B2B\u094Dगक—राम", "\u2B2B\u094D|गक|—|राम")]
    [InlineData("AT&amp;T में&nbsp;है", "AT|&|amp|;|T|में|है")]
    [InlineData("दु:ख और नाम:राहुल, अत: पुन:", "दु:ख|और|नाम|:|राहुल|,|अत:|पुन:")]
    [InlineData("दिल्लीः महंगी हुई सब्जी, वजह हैः बारिश", "दिल्ली|ः|महंगी|हुई|सब्जी|,|वजह|है|ः|बारिश")]
    [InlineData("भारतः एक खोज, बिहारः", "भारत|ः|एक|खोज|,|बिहार|ः")]
    [InlineData("अतः, प्रायः स्पष्टतः छः दुःख; नमः शांतिः", "अतः|,|प्रायः|स्पष्टतः|छः|दुःख|;|नमः|शांतिः")]
    public void Names_with_figures_addresses_tags(string text, string expected) => Split(text).Should().Be(expected);

    [Fact]
    public void Kinds_say_what_a_token_is_made_of()
    {
        string[] kinds = [.. Tokens("डॉ. राम Google 3.5 , % 😀 http://a.in a@b.in #क @क \uD800 © $ | गया॥ ÷").Select(t => t.Kind.ToString())];
        kinds.Should().Equal(
            "Abbreviation", "Word", "Foreign", "Number", "Punctuation", "Symbol", "Emoji", "Url", "Email", "Hashtag", "Handle", "Other", "Symbol", "Symbol", "Symbol",
            "Word", "Punctuation", "Symbol");
    }

    [Fact]
    public void Tokens_lie_in_order_in_the_text_and_leave_out_white_space_alone() => RandomText.Gen.Sample(text =>
    {
        int end = 0;
        foreach (HindiToken token in Hindi.Tokenize(text))
        {
            if (token.Length < 1 || token.Start < end || token.End > text.Length)
                return false;
            if (!text[end..token.Start].Replace("&nbsp;", "", StringComparison.Ordinal).All(IsSkipped))
                return false;
            if (char.IsSurrogatePair(token.Start > 0 ? text[token.Start - 1] : ' ', text[token.Start]))
                return false;
            end = token.End;
        }

        return text[end..].Replace("&nbsp;", "", StringComparison.Ordinal).All(IsSkipped);
    }, iter: 20_000);

    [Fact]
    public void Finding_many_tokens_at_once_gives_those_of_the_rules() => RandomText.Gen.Sample(text =>
    {
        List<HindiToken> byRule = [];
        int end = 0;
        while (RuledTokens.TryNext(text, end, end, out HindiToken token))
        {
            byRule.Add(token);
            end = token.End;
        }

        return Tokens(text).SequenceEqual(byRule);
    }, iter: 20_000);

    [Fact]
    public void The_corpus_too_has_the_tokens_of_the_rules()
    {
        foreach (HindiText.Corpus.CorpusArticle article in HindiText.Corpus.CorpusFolder.Load(HindiText.Corpus.CorpusFolder.Find(AppContext.BaseDirectory), "train"))
        {
            int end = 0;
            foreach (HindiToken token in Hindi.Tokenize(article.Text))
            {
                RuledTokens.TryNext(article.Text, end, end, out HindiToken expected).Should().BeTrue();
                token.Should().Be(expected, "of {0} at {1}", article.Id, end);
                end = token.End;
            }
        }
    }

    [Fact]
    public void Raw_text_has_the_tokens_of_its_canonical_form() => RandomText.Gen.Sample(text =>
    {
        NormalizedText normal = Hindi.NormalizeWithMap(text);
        HindiToken[] mapped = [.. Tokens(normal.Value).Select(t => t with { Span = normal.ToOriginal(t.Span) })];
        return Tokens(text).SequenceEqual(mapped);
    });

    [Theory]
    [InlineData("\uFF21\uFF0E\uFF22\uFF0E", "\uFF21\uFF0E\uFF22\uFF0E")]
    [InlineData("टी\uFF12\uFF10", "टी\uFF12\uFF10")]
    [InlineData("1\u200D5 करोड़", "1\u200D5| |करोड़")]
    [InlineData("http://a.in/b\u200C है", "http://a.in/b|\u200C |है")]
    [InlineData("डॉ\u200D.सिंह", "डॉ\u200D.|सिंह")]
    [InlineData("-\u00AD-", "-\u00AD-")]
    [InlineData("दिल्लीः\u200C राम", "दिल्ली|ः|\u200C |राम")]
    [InlineData("दिल्ली\u200Dः राम", "दिल्ली|\u200D|ः| |राम")]
    [InlineData("दिल्लःी राम", "दिल्लःी| |राम")]
    [InlineData("दिल्लीःः राम", "दिल्लीःः| |राम")]
    public void Characters_of_other_widths_and_none_follow_the_same_rules(string text, string expected) =>
        SplitWithGaps(text).Should().Be(expected);

    [Theory]
    [InlineData("क| ")]
    [InlineData("a-")]
    [InlineData("दु:")]
    [InlineData("1\u200D-")]
    [InlineData("ए.")]
    [InlineData("\u200D\u094D")]
    public void Hostile_texts_take_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        Tokens(text).Should().NotBeNull();
        Hindi.Normalize(text, NormalizationLevel.Search);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_buffer_is_filled_and_taken_up_again()
    {
        const string text = "राम घर गया। सीता आई।";
        Span<HindiToken> buffer = stackalloc HindiToken[3];
        List<string> words = [];
        int from = 0;
        int count;
        do
        {
            count = Hindi.Tokenize(text.AsSpan(from), buffer, out int consumed);
            foreach (HindiToken token in buffer[..count])
                words.Add(text.Substring(from + token.Start, token.Length));
            from += consumed;
        }
        while (count == buffer.Length);

        words.Should().Equal("राम", "घर", "गया", "।", "सीता", "आई", "।");
        from.Should().Be(text.Length);
    }

    [Theory]
    [InlineData('ा')]
    [InlineData('.')]
    [InlineData('"')]
    [InlineData('|')]
    [InlineData(':')]
    [InlineData('5')]
    [InlineData('@')]
    [InlineData('\u200D')]
    public void A_million_of_one_sign_takes_no_longer_than_a_million_words(char sign)
    {
        string text = new(sign, 1_000_000);
        System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        Tokens(text).Should().NotBeNull();
        Hindi.Normalize(text);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    private static bool IsSkipped(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u00AD' or '\uFEFF' or '\u2060';

    private static List<HindiToken> Tokens(string text)
    {
        List<HindiToken> tokens = [];
        foreach (HindiToken token in Hindi.Tokenize(text))
            tokens.Add(token);
        return tokens;
    }

    private static string SplitWithGaps(string text)
    {
        List<string> pieces = [];
        int end = 0;
        foreach (HindiToken token in Hindi.Tokenize(text))
        {
            if (token.Start > end)
                pieces.Add(text[end..token.Start]);
            pieces.Add(text.Substring(token.Start, token.Length));
            end = token.End;
        }

        return string.Join('|', pieces);
    }

    private static string Split(string text) => string.Join('|', Tokens(text).Select(t => text.AsSpan(t.Span).ToString()));
}
