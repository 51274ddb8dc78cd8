using System.Text;
using HindiText.Linking;

namespace HindiText;

/// <summary>
/// In how many documents of a collection each word stands: what is rare there is what a document of it is about. Memory is bounded: of
/// words beyond the capacity the rarest are forgotten. Can be saved, loaded and merged, so that parts of a collection may be counted apart.
/// Not for several threads at once.
/// </summary>
public sealed class KeywordBackground
{
    private const uint Signature = 0x4B424748;
    private const int LongestWord = 256;

    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly int _capacity;

    /// <summary>Begins without documents.</summary>
    /// <param name="capacity">How many different words are kept at the most; at least 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1,000.</exception>
    public KeywordBackground(int capacity = 1_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1000);
        _capacity = capacity;
    }

    /// <summary>How many documents were counted.</summary>
    public long DocumentCount { get; private set; }

    /// <summary>How many different words are kept.</summary>
    public int WordCount => _documents.Count;

    /// <summary>Counts the words of a document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public void Add(HindiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (HindiToken token in document.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Foreign && token.Length <= LongestWord)
                words.Add(NameFolding.Fold(Hindi.Normalize(document.Text.Substring(token.Start, token.Length))));
        }

        foreach (string word in words)
            _documents[word] = _documents.GetValueOrDefault(word) + 1;
        DocumentCount++;
        Forget();
    }

    /// <summary>Counts what another has counted; the two collections should have no document in common.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Merge(KeywordBackground other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((string word, int count) in other._documents.ToArray())
            _documents[word] = _documents.GetValueOrDefault(word) + count;
        DocumentCount += other.DocumentCount;
        Forget();
    }

    /// <summary>In how many documents a word stands, spelling variants as one; 0 for one not seen or forgotten.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public int DocumentFrequency(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _documents.GetValueOrDefault(NameFolding.Fold(Hindi.Normalize(word)));
    }

    /// <summary>Bits of surprise of a folded word in this collection.</summary>
    internal double Surprise(string folded) => Math.Log2((DocumentCount + 1.0) / (_documents.GetValueOrDefault(folded) + 1));

    /// <summary>Writes the counts, the same for the same counts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(DocumentCount);
        writer.Write(_documents.Count);
        ulong check = (ulong)DocumentCount;
        foreach ((string word, int count) in _documents.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            writer.Write(word);
            writer.Write(count);
            check = Mixed(check, word, count);
        }

        writer.Write(check);
    }

    /// <summary>Reads saved counts.</summary>
    /// <param name="stream">What <see cref="Save"/> wrote.</param>
    /// <param name="name">What to call it in messages, such as its path.</param>
    /// <param name="capacity">How many different words are kept at the most; at least 1,000.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1,000.</exception>
    /// <exception cref="HindiDataException">The data is damaged or of another kind.</exception>
    public static KeywordBackground Load(Stream stream, string name, int capacity = 1_000_000)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        KeywordBackground background = new(capacity);
        using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            uint signature = reader.ReadUInt32();
            if (signature != Signature)
                throw new HindiDataException($"{name}(0): expected the signature {Signature:X8}, found {signature:X8}");
            background.DocumentCount = reader.ReadInt64();
            int words = reader.ReadInt32();
            if (background.DocumentCount < 0 || words < 0)
                throw new HindiDataException($"{name}(4): expected counts of documents and words, found {background.DocumentCount} and {words}");
            ulong check = (ulong)background.DocumentCount;
            for (int i = 0; i < words; i++)
            {
                string word = reader.ReadString();
                int count = reader.ReadInt32();
                if (word.Length is 0 or > LongestWord || count < 1 || !background._documents.TryAdd(word, count))
                    throw new HindiDataException($"{name}: expected word {i} and its count, found '{word[..Math.Min(word.Length, 20)]}' and {count}");
                check = Mixed(check, word, count);
            }

            ulong found = reader.ReadUInt64();
            if (found != check)
                throw new HindiDataException($"{name}: expected the checksum {check:X16}, found {found:X16}");
        }
        catch (Exception fault) when (fault is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new HindiDataException($"{name}: expected more data, found its end or what is no text: {fault.Message}");
        }

        background.Forget();
        return background;
    }

    private static ulong Mixed(ulong check, string word, int count)
    {
        foreach (char c in word)
            check = (check ^ c) * 1099511628211;
        return (check ^ (uint)count) * 1099511628211;
    }

    /// <summary>Over capacity, words of the fewest documents go first, until a tenth of the room is free.</summary>
    private void Forget()
    {
        for (int least = 1; _documents.Count > _capacity; least++)
        {
            int target = _capacity - (_capacity / 10);
            foreach (string word in _documents.Where(d => d.Value <= least).Select(d => d.Key).Order(StringComparer.Ordinal).Take(_documents.Count - target).ToArray())
                _documents.Remove(word);
        }
    }
}
