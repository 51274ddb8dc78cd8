// One spelling for what readers take for the same: dotnet run --project samples/Normalize
using System.Text;
using HindiText;

Console.OutputEncoding = Encoding.UTF8;

// Canonical: same meaning, same looks. What is in this form already comes back as the same string.
string typed = "दु:ख की बात है कि \u095Bमीन नहीं मिली|";
Console.WriteLine(Hindi.Normalize(typed));

// Search: a key for matching. Spellings of one word meet, different words do not.
foreach (string word in (string[])["हिन्दी", "हिंदी", "चाहिये", "चाहिए", "डॉक्टर", "डाक्टर", "२०२४", "चीन", "चीनी"])
    Console.WriteLine($"{word} → {Hindi.Normalize(word, NormalizationLevel.Search)}");

// Offsets lead back to the text as it was typed.
NormalizedText normalized = Hindi.NormalizeWithMap(typed);
int start = normalized.Value.IndexOf("मिली", StringComparison.Ordinal);
TextSpan original = normalized.ToOriginal(new TextSpan(start, "मिली".Length));
Console.WriteLine($"मिली: {start} in the canonical form, {original.Start} in the original: {typed.AsSpan(original)}");
