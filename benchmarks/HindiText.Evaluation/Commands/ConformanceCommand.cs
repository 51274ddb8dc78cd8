using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HindiText.Evaluation.Commands;

/// <summary>
/// <c>conformance</c>: the canonical form against Unicode's NormalizationTest and nisaba's cases, clusters against Unicode's
/// GraphemeBreakTest and CLDR's Devanagari segmenter. Every difference is printed.
/// </summary>
internal static partial class ConformanceCommand
{
    private delegate bool Case(string line, out string report);

    public static Command Create()
    {
        Option<DirectoryInfo> files = new("--files") { Description = "Folder with NormalizationTest.txt, GraphemeBreakTest.txt, TestSegmenter-Devanagari.txt and nisaba/.", Required = true };
        Command command = new("conformance", "Normal forms and clusters against Unicode's, CLDR's and nisaba's cases.") { files };
        command.SetAction(parse => Run(parse.GetRequiredValue(files).FullName));
        return command;
    }

    private static void Run(string folder)
    {
        Check("Unicode NormalizationTest, rows of the Devanagari block", File.ReadLines(Path.Combine(folder, "NormalizationTest.txt")).Where(IsDevanagariRow), Normalization);
        foreach (string name in new[] { "nfc", "visual_norm", "reading_norm" })
            Check($"nisaba {name}, Devanagari and Hindi", Rewrites(File.ReadAllText(Path.Combine(folder, "nisaba", name + ".textproto"))), Nisaba);
        Check("Unicode GraphemeBreakTest", File.ReadLines(Path.Combine(folder, "GraphemeBreakTest.txt")).Where(l => l.StartsWith('÷')), Graphemes);
        Check("CLDR TestSegmenter-Devanagari", File.ReadLines(Path.Combine(folder, "TestSegmenter-Devanagari.txt")).Where(l => l.Contains(';')), Segmenter);
    }

    private static void Check(string name, IEnumerable<string> cases, Case holds)
    {
        int right = 0, all = 0;
        List<string> differences = [];
        foreach (string one in cases)
        {
            all++;
            if (holds(one, out string report))
                right++;
            else
                differences.Add(report);
        }

        Console.WriteLine($"{right,5} of {all,5}  {name}");
        foreach (string difference in differences)
            Console.WriteLine("       " + difference);
    }

    private static bool IsDevanagariRow(string line) =>
        char.IsAsciiHexDigit(line.FirstOrDefault())
        && CodePoints(line.Split(';')[0]).All(c => c is >= '\u0900' and <= '\u097F' or <= '\u0300')
        && CodePoints(line.Split(';')[0]).Any(c => c >= '\u0900');

    private static bool Normalization(string line, out string report)
    {
        string[] columns = line.Split(';');
        string source = CodePoints(columns[0]), nfc = CodePoints(columns[1]), found = Hindi.Normalize(source);
        report = $"{Codes(source)}: NFC {Codes(nfc)}, found {Codes(found)}";
        return found == nfc;
    }

    private static IEnumerable<string> Rewrites(string file) =>
        Rewrite().Matches(Comment().Replace(file, "")).Where(m => m.Groups["rule"].Value is "DEVA" or "HI").Select(m => m.Groups["input"].Value + "\t" + m.Groups["output"].Value);

    private static bool Nisaba(string line, out string report)
    {
        string[] pair = line.Split('\t');
        string found = Hindi.Normalize(pair[0]);
        report = $"{pair[0]}: nisaba {pair[1]} ({Codes(pair[1])}), found {found} ({Codes(found)})";
        return found == pair[1];
    }

    private static bool Graphemes(string line, out string report)
    {
        string expected = line.Split('#')[0];
        string[] clusters = [.. expected.Split('÷', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => CodePoints(c.Replace("×", "", StringComparison.Ordinal)))];
        string[] found = Clusters(string.Concat(clusters));
        report = $"{expected.Trim()}: found {string.Join(" ÷ ", found.Select(Codes))}";
        return found.SequenceEqual(clusters);
    }

    private static bool Segmenter(string line, out string report)
    {
        string[] cells = line.Split(';');
        string text = cells[0].Trim();
        string expected = cells[1].Trim();
        string found = string.Join('÷', Clusters(text));
        report = $"{text}: CLDR {expected}, found {found}";
        return found == expected.TrimEnd('÷', ' ');
    }

    private static string[] Clusters(string text)
    {
        List<string> clusters = [];
        foreach (TextSpan cluster in Hindi.Graphemes(text))
            clusters.Add(text.Substring(cluster.Start, cluster.Length));
        return [.. clusters];
    }

    private static string CodePoints(string hex) =>
        string.Concat(hex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(h => CodePoint(int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    /// <summary>Halves of surrogate pairs too, which the test file has.</summary>
    private static string CodePoint(int value) => value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : char.ConvertFromUtf32(value);

    private static string Codes(string text) => string.Join(' ', text.Select(c => $"{(int)c:X4}"));

    [GeneratedRegex("""rewrite\s*\{\s*rule:\s*"(?<rule>\w+)"\s*input:\s*"(?<input>[^"]*)"\s*output:\s*"(?<output>[^"]*)"\s*\}""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Rewrite();

    [GeneratedRegex("^#.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();
}
