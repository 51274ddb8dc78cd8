using CsCheck;

namespace HindiText.Tests;

/// <summary>Strings that are likely to hurt: Hindi letters and marks, joiners, signs, figures, Latin, emoji, halves of surrogate pairs.</summary>
internal static class RandomText
{
    private const string Pieces =
        "कखगजडढफयरनळमतदसहअआइईउएऐओऔािीुूेैोौॅॉंँः़्।॥॰०१२५९\u0958\u0959\u095B\u095C\u095E\u200C\u200D\u200B\u00A0\u00AD\uFEFF .,:;!?-–—'\"“”‘’()[]|/%₹$#@&_…\n\r\t019azAZ\uFF21\uFF0E\uD83D\uDE00\uD800\uDC00é中©";

    private static readonly string[] Words =
    [
        "राम", "डॉ.", "के.", "आई.आई.टी.", "बी.जे.पी", "रु.500", "1,50,000", "3.5", "19वीं", "टी20", "http://a.in/b?c", "a@b.co", "#टैग", "@naam", "&nbsp;", "दु:ख", "नाम:", "है।", "हैं.इनमें", "...", "--", "शी जिनपिंग",
        "दिल्ली", "500 करोड़ रुपये", "15 अगस्त 2024", "दिल्लीः", "अतः", "एच॰", "पिछले महीने", "5.2%", "(एएनआई)", "मोदी",
    ];

    /// <summary>Any mixture, up to a few hundred code units.</summary>
    public static readonly Gen<string> Gen = CsCheck.Gen.OneOf(
        CsCheck.Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i].ToString()),
        CsCheck.Gen.Int[0, Words.Length - 1].Select(i => Words[i]),
        CsCheck.Gen.Const(" "),
        CsCheck.Gen.Char.Select(c => c.ToString())).Array[0, 60].Select(string.Concat);
}
