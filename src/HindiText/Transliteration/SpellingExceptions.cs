using HindiText.Data;
using HindiText.Linking;

namespace HindiText.Transliteration;

/// <summary>
/// Words of known names whose usual English spelling is not the one that <see cref="JointModel"/> finds likeliest, by their folded form. Read in place;
/// immutable and safe to share.
/// </summary>
internal sealed class SpellingExceptions
{
    internal const string FileName = "spellings.bin";
    internal const string Name = "HTSPELL";
    internal const uint Version = 1;

    private static readonly Lazy<SpellingExceptions> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, Version)));

    private readonly DataFile _file;

    public SpellingExceptions(DataFile file) => _file = file;

    internal enum SectionOf
    {
        Buckets,
        InBucket,
        StringParts,
        StringBytes,
        StringPairs,
    }

    /// <summary>The exceptions that ship with the library.</summary>
    public static SpellingExceptions Shipped => LazyShipped.Value;

    /// <summary>Number of words.</summary>
    public int Count => _file.Section<ushort>((int)SectionOf.InBucket).Length;

    /// <summary>The usual spelling of a folded word, or null where it is no exception. Of 100,000 words that are none, one is taken for one.</summary>
    public string? Of(ReadOnlySpan<char> folded)
    {
        PartTable buckets = new(_file.Section<ulong>((int)SectionOf.Buckets));
        uint hash = NameFolding.Hash(folded);
        int at = buckets.Of(_file.Section<ushort>((int)SectionOf.InBucket), Bucket(hash, buckets.Count), out int first).IndexOf(InBucket(hash));
        return at < 0 ? null : Strings[first + at];
    }

    /// <summary>Where a word's hash leads, of a number of buckets that is a power of two.</summary>
    internal static int Bucket(uint hash, int buckets) => (int)hash & (buckets - 1);

    /// <summary>What a word is told by inside its bucket.</summary>
    internal static ushort InBucket(uint hash) => (ushort)(hash >> 16);

    private PackedStrings Strings => new(
        new PartTable(_file.Section<ulong>((int)SectionOf.StringParts)),
        _file.Section<byte>((int)SectionOf.StringBytes),
        _file.Section<ushort>((int)SectionOf.StringPairs));
}
