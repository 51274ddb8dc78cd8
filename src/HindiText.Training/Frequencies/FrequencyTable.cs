using System.Globalization;
using HindiText.Data;
using HindiText.Linking;

namespace HindiText.Training.Frequencies;

/// <summary>Makes <c>frequencies.bin</c> from UNILEX's word list: forms that fold to one are counted together.</summary>
internal static class FrequencyTable
{
    public static byte[] Compile(string unilexPath)
    {
        Dictionary<uint, double> counts = [];
        int lineNumber = 0;
        foreach (string line in File.ReadLines(unilexPath))
        {
            lineNumber++;
            if (lineNumber == 1 || line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            if (cells.Length != 2 || !double.TryParse(cells[1], CultureInfo.InvariantCulture, out double perBillion))
                throw new HindiDataException($"{unilexPath}({lineNumber}): expected a form, a tab and a count, found '{line}'");
            uint hash = NameFolding.Hash(NameFolding.Fold(Hindi.Normalize(cells[0])));
            counts[hash] = counts.GetValueOrDefault(hash) + perBillion;
        }

        uint[] hashes = [.. counts.Keys.Order()];
        byte[] levels = [.. hashes.Select(h => (byte)Math.Clamp(Math.Round(Math.Log2(counts[h]) * WordFrequencies.StepsPerDoubling), 1, 255))];
        DataFileWriter file = new();
        file.Add<uint>(hashes);
        file.Add<byte>(levels);
        return file.ToArray(WordFrequencies.Name, WordFrequencies.Version);
    }
}
