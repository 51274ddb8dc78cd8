using System.Numerics;
using HindiText.Data;

namespace HindiText.Linking;

/// <summary>
/// The things that are known by name: a trie over folded words whose nodes list the things they may stand for. Read in place;
/// immutable and safe to share.
/// </summary>
internal sealed class KnowledgeBase
{
    /// <summary>The node where every name begins.</summary>
    public const int Root = 0;

    /// <summary>What <see cref="Word"/> and <see cref="Child"/> answer for what no name has.</summary>
    public const int None = -1;

    internal const string FileName = "knowledge.bin";
    internal const string Name = "HTNAMES";
    internal const uint Version = 8;

    private static readonly Lazy<KnowledgeBase> LazyShipped = new(() => new(DataFile.OpenShipped(FileName, Name, Version)));

    private readonly DataFile _file;
    private readonly string?[] _english;

    public KnowledgeBase(DataFile file)
    {
        _file = file;
        _english = new string?[EntityCount];
    }

    internal enum SectionOf
    {
        Buckets,
        WordParts,
        WordBytes,
        WordRoles,
        RootWords,
        RootRanks,
        EdgeParts,
        EdgeWords,
        UseParts,
        Uses,
        TypesAndProminence,
        WithId,
        ContextParts,
        Context,
        StringParts,
        StringBytes,
        StringPairs,
        SoundParts,
        SoundNodes,
    }

    /// <summary>The base that ships with the library.</summary>
    public static KnowledgeBase Shipped => LazyShipped.Value;

    /// <summary>Number of things.</summary>
    public int EntityCount => Section<byte>(SectionOf.TypesAndProminence).Length;

    /// <summary>Number of different words in the names and contexts.</summary>
    public int WordCount => Section<NameRoles>(SectionOf.WordRoles).Length;

    /// <summary>Number of (name, thing) pairs.</summary>
    public int UseCount => Section<UInt24>(SectionOf.Uses).Length;

    private PartTable Words => Parts(SectionOf.WordParts);

    /// <summary>The edges of all nodes but the root, from the first of its children on.</summary>
    private PartTable Edges => Parts(SectionOf.EdgeParts);

    /// <summary>How many words begin a name; their nodes are the first after the root.</summary>
    private int RootEdgeCount => Edges.Count - Section<UInt24>(SectionOf.EdgeWords).Length;

    /// <summary>The number of a word, or <see cref="None"/>. Words are in the order of the lowest bits of their hashes.</summary>
    /// <param name="folded">The word as <see cref="NameFolding"/> leaves it.</param>
    public int Word(ReadOnlySpan<char> folded)
    {
        PartTable buckets = Parts(SectionOf.Buckets);
        int bucket = (int)NameFolding.Hash(folded) & (buckets.Count - 1);
        int word = buckets.Start(bucket), end = buckets.Start(bucket + 1);
        if (word == end)
            return None;
        Span<byte> wanted = folded.Length <= 64 ? stackalloc byte[64 * WordBytes.MostPerUnit] : new byte[folded.Length * WordBytes.MostPerUnit];
        wanted = wanted[..WordBytes.Encode(folded, wanted)];
        PartTable words = Words;
        ReadOnlySpan<byte> bytes = Section<byte>(SectionOf.WordBytes);
        for (; word < end; word++)
        {
            if (words.Of(bytes, word).SequenceEqual(wanted))
                return word;
        }

        return None;
    }

    /// <summary>Which parts of names a word is known to be.</summary>
    public NameRoles RolesOf(int word) => word < 0 ? NameRoles.None : Section<NameRoles>(SectionOf.WordRoles)[word];

    /// <summary>The node that a word leads to, or <see cref="None"/>.</summary>
    public int Child(int node, int word)
    {
        if (word < 0)
            return None;
        if (node == Root)
            return RootChild(word);
        PartTable edges = Edges;
        int edge = edges.Of(Section<UInt24>(SectionOf.EdgeWords), node - 1).BinarySearch(new OfNumber(word));
        // Nodes are numbered in the order of their edges, the root being 0.
        return edge < 0 ? None : RootEdgeCount + edges.Start(node - 1) + edge + 1;
    }

    /// <summary>What the name that ends in a node may stand for, the most prominent first.</summary>
    public ReadOnlySpan<NameUse> Uses(int node) => Parts(SectionOf.UseParts).Of(Section<NameUse>(SectionOf.Uses), node);

    /// <summary>The most prominent thing of a type that has some folded words for its full name, or <see cref="None"/>.</summary>
    public int Named(EntityType type, params ReadOnlySpan<string> words)
    {
        int node = Root;
        foreach (string word in words)
            node = node < 0 ? node : Child(node, Word(word));
        if (node >= 0)
        {
            foreach (NameUse use in Uses(node))
            {
                if (!use.IsShort && TypeOf(use.Entity) == type)
                    return use.Entity;
            }
        }

        return None;
    }

    /// <summary>All names, their folded words with spaces between, each with its node.</summary>
    public IEnumerable<(string Name, int Node)> Names()
    {
        for (int node = 1; node <= Edges.Count; node++)
            yield return (NameOf(node), node);
    }

    /// <summary>
    /// The nodes of full names that sound nearly like a name: those that the fewest changes turn into it, if these are few enough.
    /// </summary>
    /// <param name="name">Folded words with a space between.</param>
    /// <param name="most">The most that changes may cost, in the measure of <see cref="NameSound"/>.</param>
    /// <param name="distance">What the changes cost.</param>
    public ReadOnlySpan<int> Alike(string name, int most, out int distance)
    {
        distance = most + 1;
        PartTable buckets = Parts(SectionOf.SoundParts);
        if (NameSound.Key(name) is not (not 0 and uint key) || buckets.Count == 0)
            return [];
        List<int> nearest = [];
        foreach (int node in buckets.Of(Section<UInt24>(SectionOf.SoundNodes), (int)(key & (uint)(buckets.Count - 1))))
        {
            string other = NameOf(node);
            if (NameSound.Key(other) != key)
                continue;
            int cost = NameSound.Distance(name, other);
            if (cost < distance)
                nearest.Clear();
            if (cost <= distance && cost <= most)
            {
                distance = cost;
                nearest.Add(node);
            }
        }

        return nearest.ToArray();
    }

    public EntityType TypeOf(int entity) => (EntityType)(Section<byte>(SectionOf.TypesAndProminence)[entity] & 15);

    public int ProminenceOf(int entity) => Section<byte>(SectionOf.TypesAndProminence)[entity] >> 4;

    public string EnglishOf(int entity) => _english[entity] ??= Strings[entity];

    /// <summary>The identifier of a thing, or null; few have one, and these stand in a list, in the order of their strings.</summary>
    public string? IdOf(int entity)
    {
        int at = Section<UInt24>(SectionOf.WithId).BinarySearch(new OfNumber(entity));
        return at < 0 ? null : Strings[EntityCount + at];
    }

    /// <summary>Numbers of the words that tell a thing from its namesakes, ascending.</summary>
    public ReadOnlySpan<UInt24> ContextOf(int entity) => Parts(SectionOf.ContextParts).Of(Section<UInt24>(SectionOf.Context), entity);

    /// <summary>English names in the order of the things, then identifiers.</summary>
    private PackedStrings Strings => new(Parts(SectionOf.StringParts), Section<byte>(SectionOf.StringBytes), Section<ushort>(SectionOf.StringPairs));

    /// <summary>The child of the root: a word that begins a name has a bit, and as many of these stand before it as nodes do.</summary>
    private int RootChild(int word)
    {
        ulong bits = Section<ulong>(SectionOf.RootWords)[word / 64];
        ulong bit = 1ul << (word % 64);
        return (bits & bit) == 0 ? None : Section<int>(SectionOf.RootRanks)[word / 64] + BitOperations.PopCount(bits & (bit - 1)) + 1;
    }

    /// <summary>The name that ends in a node: from its last word back to the root.</summary>
    private string NameOf(int node)
    {
        int rootEdges = RootEdgeCount;
        string name = "";
        while (node > rootEdges)
        {
            int edge = node - 1 - rootEdges;
            name = $" {WordText(Section<UInt24>(SectionOf.EdgeWords)[edge])}{name}";
            node = Edges.PartAt(edge) + 1;
        }

        return WordText(RootWord(node)) + name;
    }

    /// <summary>The word that leads to a child of the root.</summary>
    private int RootWord(int node)
    {
        ReadOnlySpan<int> ranks = Section<int>(SectionOf.RootRanks);
        int block = ranks.BinarySearch(node - 1);
        // Blocks without a bit have the rank of the next: the last of equal ones has the bit.
        block = block < 0 ? ~block - 1 : block;
        while (block + 1 < ranks.Length && ranks[block + 1] <= node - 1)
            block++;
        ulong bits = Section<ulong>(SectionOf.RootWords)[block];
        for (int skip = node - 1 - ranks[block]; skip > 0; skip--)
            bits &= bits - 1;
        return (block * 64) + BitOperations.TrailingZeroCount(bits);
    }

    private string WordText(int word) => WordBytes.Decode(Words.Of(Section<byte>(SectionOf.WordBytes), word));

    private PartTable Parts(SectionOf section) => new(Section<ulong>(section));

    private ReadOnlySpan<T> Section<T>(SectionOf section)
        where T : unmanaged => _file.Section<T>((int)section);

    /// <summary>Finds a number in a section of them.</summary>
    private readonly struct OfNumber(int number) : IComparable<UInt24>
    {
        public int CompareTo(UInt24 other) => number.CompareTo(other);
    }
}

/// <summary>The parts of names that a word occurs as: evidence for the tagger, not names by themselves.</summary>
[Flags]
internal enum NameRoles : byte
{
    None = 0,
    FirstName = 1,
    LastName = 2,
    PlaceWord = 4,
    BodyWord = 8,
}

/// <summary>One thing that a name may stand for.</summary>
internal readonly struct NameUse(int entity, bool isShort)
{
    private readonly UInt24 _bits = UInt24.Of((entity << 1) | (isShort ? 1 : 0));

    public int Entity => _bits >> 1;

    /// <summary>Whether the name stands for the thing only where the document makes it likely.</summary>
    public bool IsShort => (_bits & 1) != 0;
}
