using System.Text;
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
    internal const uint Version = 6;

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
        WordTable,
        WordStarts,
        WordBytes,
        WordRoles,
        WordReadings,
        RootChildren,
        EdgeStarts,
        EdgeWords,
        UseStarts,
        Uses,
        Types,
        Prominence,
        English,
        Ids,
        ContextStarts,
        Context,
        Strings,
        SoundKeys,
        SoundNodes,
        SoundStarts,
        SoundWords,
    }

    /// <summary>The base that ships with the library.</summary>
    public static KnowledgeBase Shipped => LazyShipped.Value;

    /// <summary>Number of things.</summary>
    public int EntityCount => Section<byte>(SectionOf.Types).Length;

    /// <summary>Number of different words in the names and contexts.</summary>
    public int WordCount => Section<int>(SectionOf.WordStarts).Length - 1;

    /// <summary>Number of (name, thing) pairs.</summary>
    public int UseCount => Section<uint>(SectionOf.Uses).Length;

    /// <summary>The number of a word, or <see cref="None"/>.</summary>
    /// <param name="folded">The word as <see cref="NameFolding"/> leaves it.</param>
    public int Word(ReadOnlySpan<char> folded)
    {
        ReadOnlySpan<int> table = Section<int>(SectionOf.WordTable);
        if (table.Length == 0)
            return None;
        ReadOnlySpan<int> starts = Section<int>(SectionOf.WordStarts);
        ReadOnlySpan<byte> words = Section<byte>(SectionOf.WordBytes);
        Span<byte> wanted = folded.Length <= 64 ? stackalloc byte[64 * WordBytes.MostPerUnit] : new byte[folded.Length * WordBytes.MostPerUnit];
        wanted = wanted[..WordBytes.Encode(folded, wanted)];
        int mask = table.Length - 1;
        for (int slot = (int)NameFolding.Hash(folded) & mask; table[slot] != 0; slot = (slot + 1) & mask)
        {
            int word = table[slot] - 1;
            if (words[starts[word]..starts[word + 1]].SequenceEqual(wanted))
                return word;
        }

        return None;
    }

    /// <summary>Which parts of names a word is known to be.</summary>
    public NameRoles RolesOf(int word) => word < 0 ? NameRoles.None : Section<NameRoles>(SectionOf.WordRoles)[word];

    /// <summary>How a word of names is usually written in English, or null where that is not known.</summary>
    public string? ReadingOf(int word) => word < 0 ? null : StringAt(Section<int>(SectionOf.WordReadings)[word]);

    /// <summary>The node that a word leads to, or <see cref="None"/>.</summary>
    public int Child(int node, int word)
    {
        if (word < 0)
            return None;
        if (node == Root)
            return Section<int>(SectionOf.RootChildren)[word];
        ReadOnlySpan<int> starts = Section<int>(SectionOf.EdgeStarts);
        int edge = Section<int>(SectionOf.EdgeWords)[starts[node]..starts[node + 1]].BinarySearch(word);
        // Nodes are numbered in the order of their edges, the root being 0.
        return edge < 0 ? None : starts[node] + edge + 1;
    }

    /// <summary>What the name that ends in a node may stand for, the most prominent first.</summary>
    public ReadOnlySpan<NameUse> Uses(int node)
    {
        ReadOnlySpan<int> starts = Section<int>(SectionOf.UseStarts);
        return Section<NameUse>(SectionOf.Uses)[starts[node]..starts[node + 1]];
    }

    /// <summary>All names, their folded words with spaces between, each with its node.</summary>
    public IEnumerable<(string Name, int Node)> Names()
    {
        Stack<(string Name, int Node)> open = new();
        for (int word = 0; word < WordCount; word++)
        {
            if (Child(Root, word) is not None and int node)
                open.Push((WordText(word), node));
            while (open.TryPop(out (string Name, int Node) name))
            {
                yield return name;
                int first = Section<int>(SectionOf.EdgeStarts)[name.Node];
                for (int edge = first; edge < Section<int>(SectionOf.EdgeStarts)[name.Node + 1]; edge++)
                    open.Push(($"{name.Name} {WordText(Section<int>(SectionOf.EdgeWords)[edge])}", edge + 1));
            }
        }
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
        uint key = NameSound.Key(name);
        ReadOnlySpan<uint> keys = Section<uint>(SectionOf.SoundKeys);
        int first = key == 0 ? -1 : keys.BinarySearch(key);
        if (first < 0)
            return [];
        while (first > 0 && keys[first - 1] == key)
            first--;
        List<int> nearest = [];
        for (int i = first; i < keys.Length && keys[i] == key; i++)
        {
            int cost = NameSound.Distance(name, SoundName(i));
            if (cost < distance)
                nearest.Clear();
            if (cost <= distance && cost <= most)
            {
                distance = cost;
                nearest.Add(Section<int>(SectionOf.SoundNodes)[i]);
            }
        }

        return nearest.ToArray();
    }

    private string SoundName(int index)
    {
        ReadOnlySpan<int> starts = Section<int>(SectionOf.SoundStarts);
        List<string> words = [];
        foreach (ushort word in Section<ushort>(SectionOf.SoundWords)[starts[index]..starts[index + 1]])
            words.Add(WordText(word));
        return string.Join(' ', words);
    }

    private string WordText(int word)
    {
        ReadOnlySpan<int> starts = Section<int>(SectionOf.WordStarts);
        return WordBytes.Decode(Section<byte>(SectionOf.WordBytes)[starts[word]..starts[word + 1]]);
    }

    public EntityType TypeOf(int entity) => (EntityType)Section<byte>(SectionOf.Types)[entity];

    public int ProminenceOf(int entity) => Section<byte>(SectionOf.Prominence)[entity];

    public string EnglishOf(int entity) => _english[entity] ??= StringAt(Section<int>(SectionOf.English)[entity])!;

    /// <summary>The identifier of a thing, or null; few have one, so that they stand in pairs of thing and string.</summary>
    public string? IdOf(int entity)
    {
        ReadOnlySpan<long> pairs = Section<long>(SectionOf.Ids);
        int at = pairs.BinarySearch(new OfThing(entity));
        return at < 0 ? null : StringAt((int)(pairs[at] >> 32));
    }

    /// <summary>Numbers of the words that tell a thing from its namesakes, ascending.</summary>
    public ReadOnlySpan<int> ContextOf(int entity)
    {
        ReadOnlySpan<int> starts = Section<int>(SectionOf.ContextStarts);
        return Section<int>(SectionOf.Context)[starts[entity]..starts[entity + 1]];
    }

    /// <summary>Finds the pair whose lower half is a thing.</summary>
    private readonly struct OfThing(int entity) : IComparable<long>
    {
        public int CompareTo(long pair) => entity.CompareTo((int)pair);
    }

    private ReadOnlySpan<T> Section<T>(SectionOf section)
        where T : unmanaged => _file.Section<T>((int)section);

    private string? StringAt(int offset)
    {
        if (offset < 0)
            return null;
        ReadOnlySpan<byte> rest = Section<byte>(SectionOf.Strings)[offset..];
        return Encoding.UTF8.GetString(rest[..rest.IndexOf((byte)0)]);
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
    private readonly uint _bits = ((uint)entity << 1) | (isShort ? 1u : 0);

    public int Entity => (int)(_bits >> 1);

    /// <summary>Whether the name stands for the thing only where the document makes it likely.</summary>
    public bool IsShort => (_bits & 1) != 0;
}
