using System.Globalization;
using System.Reflection;

namespace HindiText.Keywords;

/// <summary>The fitted weights of <see cref="KeywordFeatures"/>, from <c>Data/keyword-weights.txt</c>.</summary>
internal static class KeywordWeights
{
    internal const string FileName = "keyword-weights.txt";

    private static readonly Lazy<double[]> LazyShipped = new(Read);

    public static double[] Shipped => LazyShipped.Value;

    private static double[] Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HindiText.Data." + FileName)
            ?? throw new HindiDataException($"{FileName}: expected a resource of the assembly HindiText, found none");
        using StreamReader reader = new(stream);
        double[] weights = new double[KeywordFeatures.Names.Length];
        int number = 0, next = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            if (cells.Length != 2 || next == weights.Length || cells[0] != KeywordFeatures.Names[next]
                || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out weights[next]))
                throw new HindiDataException($"{FileName}({number}): expected {(next < weights.Length ? KeywordFeatures.Names[next] : "no more lines")}, a tab and a weight, found '{line}'");
            next++;
        }

        return next == weights.Length ? weights : throw new HindiDataException($"{FileName}: expected {weights.Length} weights, found {next}");
    }
}
