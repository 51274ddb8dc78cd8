using System.Text.RegularExpressions;
using HindiText.Lucene;
using ICU4N.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;
using Microsoft.ML.Tokenizers;

namespace HindiText.Benchmarks;

/// <summary>Everybody does the same work: visit every token of a text and count it.</summary>
internal static partial class Peers
{
    private static readonly PreTokenizer MLWords = PreTokenizer.CreateWordOrNonWord();
    private static readonly HindiAnalyzer Analyzer = new(LuceneVersion.LUCENE_48);
    private static readonly HindiTextAnalyzer SearchAnalyzer = new(LuceneVersion.LUCENE_48);

    /// <summary>Our tokenizer, all rules on.</summary>
    public static int HindiText(string text)
    {
        int count = 0;
        foreach (HindiToken _ in Hindi.Tokenize(text))
            count++;
        return count;
    }

    /// <summary>The same from UTF-8, with offsets in bytes.</summary>
    public static int HindiTextUtf8(byte[] utf8)
    {
        int count = 0;
        foreach (HindiToken _ in Hindi.TokenizeUtf8(utf8))
            count++;
        return count;
    }

    /// <summary>Microsoft.ML.Tokenizers' division into words and other signs, which comes before its models.</summary>
    public static int MicrosoftML(string text)
    {
        int count = 0;
        foreach ((int _, int _) in MLWords.PreTokenize(text))
            count++;
        return count;
    }

    /// <summary>Lucene.Net's tokenizer by Unicode's word breaks; words only.</summary>
    public static int LuceneStandard(string text)
    {
        using StandardTokenizer tokenizer = new(LuceneVersion.LUCENE_48, new StringReader(text));
        return Drain(tokenizer);
    }

    /// <summary>Lucene.Net's whole Hindi chain.</summary>
    public static int LuceneHindi(string text)
    {
        using TokenStream stream = Analyzer.GetTokenStream("text", text);
        return Drain(stream);
    }

    /// <summary>Our whole chain for Lucene.Net: tokens, folding, stop words, stems.</summary>
    public static int HindiTextSearch(string text)
    {
        using TokenStream stream = SearchAnalyzer.GetTokenStream("text", text);
        return Drain(stream);
    }

    /// <summary>ICU's word iterator; pieces that are all white space are not counted.</summary>
    public static int Icu(string text)
    {
        BreakIterator words = BreakIterator.GetWordInstance();
        words.SetText(text);
        int count = 0;
        int start = words.First();
        for (int end = words.Next(); end != BreakIterator.Done; start = end, end = words.Next())
            count += char.IsWhiteSpace(text[start]) ? 0 : 1;
        return count;
    }

    /// <summary>A compiled regular expression: runs of letters and marks, of digits, or a single sign.</summary>
    public static int Regex(string text)
    {
        int count = 0;
        foreach (ValueMatch _ in Pattern().EnumerateMatches(text))
            count++;
        return count;
    }

    private static int Drain(TokenStream stream)
    {
        int count = 0;
        stream.Reset();
        while (stream.IncrementToken())
            count++;
        stream.End();
        return count;
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]")]
    private static partial Regex Pattern();
}
