using System.Numerics;
using HindiText.Data;
using static HindiText.Linking.KnowledgeBase;

namespace HindiText.Linking;

/// <summary>Makes the file that <see cref="KnowledgeBase"/> reads, from entries in any order; the same entries give the same bytes.</summary>
internal static class KnowledgeBaseWriter
{
    /// <param name="entries">The things.</param>
    /// <param name="nameWords">Words of names that no thing needs to have, as evidence for the tagger.</param>
    public static byte[] Write(IEnumerable<KnowledgeEntry> entries, IEnumerable<(string Word, NameRoles Role)>? nameWords = null)
    {
        (string Word, NameRoles Role)[] further = [.. nameWords ?? []];
        List<KnowledgeEntry> things = [.. entries
            .OrderByDescending(e => e.Prominence)
            .ThenBy(e => e.English, StringComparer.Ordinal)
            .ThenBy(e => e.Type)
            .ThenBy(e => e.Names[0], StringComparer.Ordinal)];
        OrderedDictionary<string, int> words = NumberWords(things, further.SelectMany(f => NameFolding.Words(f.Word)));
        Node root = BuildTrie(things, words);
        List<Node> nodes = NumberNodes(root);

        DataFileWriter file = new();
        AddWords(file, words);
        file.Add<NameRoles>(RolesOf(things, further, words));
        string[] ids = [.. things.Select(t => t.Id).OfType<string>()];
        AddTrie(file, nodes, words.Count);
        AddThings(file, things, words);
        PackedStringsWriter.Add(file, [.. things.Select(t => t.English), .. ids]);
        AddSounds(file, things, nodes, [.. words.Keys]);
        return file.ToArray(Name, KnowledgeBase.Version);
    }

    private static OrderedDictionary<string, int> NumberWords(List<KnowledgeEntry> things, IEnumerable<string> further)
    {
        IEnumerable<string> names = things.SelectMany(t => t.Names.Concat(t.ShortNames).Concat(t.Context));
        string[] all = [.. names.SelectMany(NameFolding.Words).Concat(further).Distinct(StringComparer.Ordinal)];
        uint mask = (uint)BucketCount(all.Length) - 1;
        OrderedDictionary<string, int> words = new(StringComparer.Ordinal);
        foreach (string word in all.OrderBy(w => NameFolding.Hash(w) & mask).ThenBy(w => w, StringComparer.Ordinal))
            words[word] = words.Count;
        return words;
    }

    /// <summary>About two words to a bucket.</summary>
    private static int BucketCount(int words) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(words / 3, 1));

    private static NameRoles[] RolesOf(List<KnowledgeEntry> things, (string Word, NameRoles Role)[] further, OrderedDictionary<string, int> words)
    {
        NameRoles[] roles = new NameRoles[words.Count];
        foreach ((string name, NameRoles role) in further)
        {
            foreach (string word in NameFolding.Words(name))
                roles[words[word]] |= role;
        }

        foreach (KnowledgeEntry thing in things)
        {
            foreach (string[] name in thing.Names.Select(n => NameFolding.Words(n).ToArray()).Where(n => n.Length > 1))
            {
                if (thing.Type == EntityType.Person)
                {
                    roles[words[name[0]]] |= NameRoles.FirstName;
                    roles[words[name[^1]]] |= NameRoles.LastName;
                }
                else if (thing.Type is EntityType.Location or EntityType.Organization)
                {
                    foreach (string word in name)
                        roles[words[word]] |= thing.Type == EntityType.Location ? NameRoles.PlaceWord : NameRoles.BodyWord;
                }
            }
        }

        return roles;
    }

    private static Node BuildTrie(List<KnowledgeEntry> things, OrderedDictionary<string, int> words)
    {
        Node root = new();
        for (int entity = 0; entity < things.Count; entity++)
        {
            foreach (string name in things[entity].Names)
                AddUse(name, entity, isShort: false);
            foreach (string name in things[entity].ShortNames)
                AddUse(name, entity, isShort: true);
        }

        return root;

        void AddUse(string name, int entity, bool isShort)
        {
            Node node = root;
            foreach (string word in NameFolding.Words(name))
                node = node.Children.TryGetValue(words[word], out Node? child) ? child : node.Children[words[word]] = new Node();
            if (node != root && node.Uses.TrueForAll(u => u.Entity != entity))
                node.Uses.Add(new NameUse(entity, isShort));
        }
    }

    private static List<Node> NumberNodes(Node root)
    {
        List<Node> nodes = [root];
        for (int i = 0; i < nodes.Count; i++)
        {
            nodes[i].Number = i;
            nodes.AddRange(nodes[i].Children.Values);
        }

        return nodes;
    }

    private static void AddWords(DataFileWriter file, OrderedDictionary<string, int> words)
    {
        int[] inBucket = new int[BucketCount(words.Count)];
        List<int> lengths = [];
        List<byte> bytes = [];
        foreach (string word in words.Keys)
        {
            inBucket[NameFolding.Hash(word) & (uint)(inBucket.Length - 1)]++;
            byte[] encoded = new byte[word.Length * WordBytes.MostPerUnit];
            lengths.Add(WordBytes.Encode(word, encoded));
            bytes.AddRange(encoded.AsSpan(0, lengths[^1]));
        }

        file.Add<ulong>(PartTable.Write(inBucket));
        file.Add<ulong>(PartTable.Write(lengths));
        file.Add<byte>(bytes.ToArray());
    }

    private static void AddTrie(DataFileWriter file, List<Node> nodes, int wordCount)
    {
        ulong[] rootWords = new ulong[(wordCount + 63) / 64];
        foreach (int word in nodes[Root].Children.Keys)
            rootWords[word / 64] |= 1ul << (word % 64);
        int[] ranks = new int[rootWords.Length];
        for (int block = 1; block < ranks.Length; block++)
            ranks[block] = ranks[block - 1] + BitOperations.PopCount(rootWords[block - 1]);

        file.Add<ulong>(rootWords);
        file.Add<int>(ranks);
        file.Add<ulong>(PartTable.Write(nodes.Skip(1).Select(n => n.Children.Count)));
        file.Add<UInt24>(Numbers(nodes.Skip(1).SelectMany(n => n.Children.Keys)));
        file.Add<ulong>(PartTable.Write(nodes.Select(n => n.Uses.Count)));
        file.Add<NameUse>(nodes.SelectMany(n => n.Uses).ToArray());
    }

    private static void AddThings(DataFileWriter file, List<KnowledgeEntry> things, OrderedDictionary<string, int> words)
    {
        List<int[]> context = [.. things.Select(t => t.Context.SelectMany(NameFolding.Words).Select(w => words[w]).Distinct().Order().ToArray())];
        file.Add<byte>(things.Select(t => checked((byte)((int)t.Type | (t.Prominence << 4)))).ToArray());
        file.Add<UInt24>(Numbers(Enumerable.Range(0, things.Count).Where(t => things[t].Id is not null)));
        file.Add<ulong>(PartTable.Write(context.Select(c => c.Length)));
        file.Add<UInt24>(Numbers(context.SelectMany(c => c)));
    }

    private static UInt24[] Numbers(IEnumerable<int> numbers) => [.. numbers.Select(UInt24.Of)];

    /// <summary>The full names by their sound; of people only those of two words or more, since any other word may sound like one.</summary>
    private static void AddSounds(DataFileWriter file, List<KnowledgeEntry> things, List<Node> nodes, string[] words)
    {
        List<(uint Key, int Node)> names = [];
        Stack<(Node Node, string Name, bool OneWord)> open = new(nodes[Root].Children.Select(c => (c.Value, words[c.Key], true)));
        while (open.TryPop(out (Node Node, string Name, bool OneWord) at))
        {
            foreach ((int word, Node child) in at.Node.Children)
                open.Push((child, $"{at.Name} {words[word]}", false));
            bool known = at.Node.Uses.Exists(u => !u.IsShort && (!at.OneWord || things[u.Entity].Type is EntityType.Location or EntityType.Organization));
            if (known && NameSound.Key(at.Name) is not 0 and uint key)
                names.Add((key, at.Node.Number));
        }

        int[] inBucket = new int[BucketCount(names.Count)];
        foreach ((uint key, _) in names)
            inBucket[key & (uint)(inBucket.Length - 1)]++;
        file.Add<ulong>(PartTable.Write(inBucket));
        file.Add<UInt24>(Numbers(names.OrderBy(n => n.Key & (uint)(inBucket.Length - 1)).ThenBy(n => n.Node).Select(n => n.Node)));
    }

    private sealed class Node
    {
        public SortedDictionary<int, Node> Children { get; } = [];

        public List<NameUse> Uses { get; } = [];

        public int Number { get; set; }
    }
}
