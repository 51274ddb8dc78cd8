using System.Text;

namespace HindiText.Corpus;

/// <summary>
/// English names without accents, as most newsrooms type them. A table of our own: the runtime's normalization does nothing where
/// globalization is invariant.
/// </summary>
public static class LatinFolding
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľłñńņňòóôõöøōŏőŕŗřśŝşšșţťțùúûüũūŭůűųŵýÿŷźżžơưʻ’ʼ‘`";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijkllllnnnnooooooooorrrssssstttuuuuuuuuuuwyyyzzzou'''''";

    /// <summary>The text with each accented letter replaced by its plain one; ß becomes ss, æ ae, œ oe.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            int at = Accented.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            if (at >= 0)
                folded.Append(char.IsUpper(c) ? char.ToUpperInvariant(Plain[at]) : Plain[at]);
            else if (c is >= '\u0300' and <= '\u036F')
                continue;
            else
                folded.Append(c switch { 'ß' => "ss", 'æ' => "ae", 'Æ' => "Ae", 'œ' => "oe", 'Œ' => "Oe", _ => c.ToString() });
        }

        return folded.ToString();
    }
}
