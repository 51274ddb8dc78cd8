namespace HindiText.Benchmarks;

/// <summary>What the gate asks for: below what a quiet machine measures, far enough that noise does not fail it.</summary>
internal static class Floors
{
    /// <summary>Tokens a second, against Lucene.Net's StandardTokenizer.</summary>
    public const double StandardTokenizer = 5.0;

    /// <summary>Tokens a second, against ICU4N's word iterator.</summary>
    public const double Icu4n = 9.0;

    /// <summary>Tokens a second, against a compiled regular expression.</summary>
    public const double Regex = 4.0;

    /// <summary>Gigabytes of UTF-8 a second, of text that is canonical already.</summary>
    public const double Normalization = 1.0;

    /// <summary>Keywords of articles already tagged, articles a second, on one core.</summary>
    public const double Keywords = 1500;

    /// <summary>Tokens of articles that are tagged in a second, on one core.</summary>
    public const double Tagging = 100_000;

    /// <summary>Bytes that tagging allocates for each token, at most: nearly nothing but two arrays a document.</summary>
    public const double TaggingAllocation = 4;

    /// <summary>Articles of the corpus a second, on one core.</summary>
    public const double Articles = 150;

    /// <summary>Search analysis, words of the text a second, against Lucene.Net's HindiAnalyzer.</summary>
    public const double HindiAnalyzer = 6.0;

    /// <summary>Bytes that search analysis allocates for each word of the text, at most.</summary>
    public const double SearchAllocation = 10;

    /// <summary>Articles a second of a folder on two cores, against one.</summary>
    public const double TwoCores = 1.6;

    /// <summary>Megabytes that the tool has at the most while it annotates a folder to Parquet.</summary>
    public const double FolderMemory = 400;
}
