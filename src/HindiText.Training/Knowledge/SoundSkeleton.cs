using System.Text;
using HindiText.Corpus;

namespace HindiText.Training.Knowledge;

/// <summary>
/// A rough check that a Hindi and an English name are one: their consonants, in classes that press spelling confuses, must be
/// nearly the same. It finds rows of noisy sources where two columns do not belong together.
/// </summary>
internal static class SoundSkeleton
{
    private static readonly Dictionary<char, char> HindiClasses = Classes(
        "कखगघक़ख़ग़:k", "चछजझज़श़शषसत्स:s", "टठडढतथदधड़ढ़:t", "णनमङञ:n", "पफबभवफ़:p", "रऋृ:r", "लळ:l", "यह:");

    private static readonly Dictionary<char, char> LatinClasses = Classes(
        "kgqx:k", "csjz:s", "td:t", "nm:n", "pbfvw:p", "r:r", "l:l");

    /// <summary>Distance of the skeletons, as a share of the longer one: 0 the same, 1 nothing in common.</summary>
    public static double Distance(string hindi, string english)
    {
        string a = Skeleton(hindi, HindiClasses);
        string b = Skeleton(Latin(english), LatinClasses);
        int longer = Math.Max(a.Length, b.Length);
        return longer == 0 ? 0 : (double)Edits(a, b) / longer;
    }

    private static string Latin(string english) => LatinFolding.Fold(english).ToLowerInvariant()
        .Replace("ph", "f", StringComparison.Ordinal)
        .Replace("ch", "s", StringComparison.Ordinal)
        .Replace("gh", "g", StringComparison.Ordinal);

    private static string Skeleton(string text, Dictionary<char, char> classes)
    {
        StringBuilder skeleton = new();
        foreach (char c in text)
        {
            if (c is '\u0902' or '\u0901' && (skeleton.Length == 0 || skeleton[^1] != 'n'))
                skeleton.Append('n');
            else if (classes.TryGetValue(c, out char cls) && (skeleton.Length == 0 || skeleton[^1] != cls))
                skeleton.Append(cls);
        }

        return skeleton.ToString();
    }

    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int keep = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(keep, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }

    private static Dictionary<char, char> Classes(params string[] groups)
    {
        Dictionary<char, char> classes = [];
        foreach (string group in groups)
        {
            int colon = group.IndexOf(':', StringComparison.Ordinal);
            if (colon + 1 < group.Length)
            {
                foreach (char c in group[..colon].Where(c => c is not ('\u093C' or '\u094D')))
                    classes[c] = group[colon + 1];
            }
        }

        return classes;
    }
}
