using System.Text;
using HindiText.Data;
using static HindiText.Linking.KnowledgeBase;

namespace HindiText.Linking;

/// <summary>Makes the file that <see cref="KnowledgeBase"/> reads, from entries in any order; the same entries give the same bytes.</summary>
internal static class KnowledgeBaseWriter
{
    /// <param name="entries">The things.</param>
    /// <param name="firstNames">Given names that no thing needs to have, as evidence for the tagger.</param>
    /// <param name="readings">English spellings of single folded words, for names that no thing has.</param>
    public static byte[] Write(
        IEnumerable<KnowledgeEntry> entries,
        IEnumerable<string>? firstNames = null,
        IReadOnlyDictionary<string, string>? readings = null)
    {
        string[] given = [.. firstNames ?? []];
        readings ??= new Dictionary<string, string>();
        List<KnowledgeEntry> things = [.. entries
            .OrderByDescending(e => e.Prominence)
            .ThenBy(e => e.English, StringComparer.Ordinal)
            .ThenBy(e => e.Type)
            .ThenBy(e => e.Names[0], StringComparer.Ordinal)];
        SortedDictionary<string, int> words = NumberWords(things, given.SelectMany(NameFolding.Words).Concat(readings.Keys));
        Node root = BuildTrie(things, words);
        List<Node> nodes = NumberNodes(root);

        DataFileWriter file = new();
        AddWords(file, words);
        StringTable strings = new();
        file.Add<NameRoles>(RolesOf(things, given, words));
        file.Add<int>(words.Keys.Select(w => readings.TryGetValue(w, out string? reading) ? strings.OffsetOf(reading) : -1).ToArray());
        AddTrie(file, nodes, words.Count);
        AddThings(file, things, words, strings);
        AddSounds(file, things, nodes, [.. words.Keys]);
        return file.ToArray(Name, KnowledgeBase.Version);
    }

    private static SortedDictionary<string, int> NumberWords(List<KnowledgeEntry> things, IEnumerable<string> further)
    {
        SortedDictionary<string, int> words = new(StringComparer.Ordinal);
        foreach (KnowledgeEntry thing in things)
        {
            foreach (string name in thing.Names.Concat(thing.ShortNames).Concat(thing.Context))
            {
                foreach (string word in NameFolding.Words(name))
                    words[word] = 0;
            }
        }

        foreach (string word in further)
            words[word] = 0;
        int number = 0;
        foreach (string word in words.Keys.ToArray())
            words[word] = number++;
        return words;
    }

    private static NameRoles[] RolesOf(List<KnowledgeEntry> things, string[] given, SortedDictionary<string, int> words)
    {
        NameRoles[] roles = new NameRoles[words.Count];
        foreach (string word in given.SelectMany(NameFolding.Words))
            roles[words[word]] |= NameRoles.FirstName;
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

    private static Node BuildTrie(List<KnowledgeEntry> things, SortedDictionary<string, int> words)
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

    private static void AddWords(DataFileWriter file, SortedDictionary<string, int> words)
    {
        int size = 16;
        while (size * 3 < words.Count * 4)
            size *= 2;
        int[] table = new int[size];
        List<int> starts = [0];
        List<byte> bytes = [];
        Span<byte> encoded = stackalloc byte[256 * WordBytes.MostPerUnit];
        foreach ((string word, int number) in words)
        {
            int slot = (int)NameFolding.Hash(word) & (size - 1);
            while (table[slot] != 0)
                slot = (slot + 1) & (size - 1);
            table[slot] = number + 1;
            Span<byte> room = word.Length <= 256 ? encoded : new byte[word.Length * WordBytes.MostPerUnit];
            bytes.AddRange(room[..WordBytes.Encode(word, room)]);
            starts.Add(bytes.Count);
        }

        file.Add<int>(table);
        file.Add<int>(starts.ToArray());
        file.Add<byte>(bytes.ToArray());
    }

    private static void AddTrie(DataFileWriter file, List<Node> nodes, int wordCount)
    {
        int[] rootChildren = new int[wordCount];
        Array.Fill(rootChildren, None);
        foreach ((int word, Node child) in nodes[Root].Children)
            rootChildren[word] = child.Number;

        List<int> edgeStarts = [], edgeWords = [], useStarts = [];
        List<NameUse> uses = [];
        foreach (Node node in nodes)
        {
            edgeStarts.Add(edgeWords.Count);
            edgeWords.AddRange(node.Children.Keys);
            useStarts.Add(uses.Count);
            uses.AddRange(node.Uses);
        }

        edgeStarts.Add(edgeWords.Count);
        useStarts.Add(uses.Count);
        file.Add<int>(rootChildren);
        file.Add<int>(edgeStarts.ToArray());
        file.Add<int>(edgeWords.ToArray());
        file.Add<int>(useStarts.ToArray());
        file.Add<NameUse>(uses.ToArray());
    }

    private static void AddThings(
        DataFileWriter file, List<KnowledgeEntry> things, SortedDictionary<string, int> words, StringTable strings)
    {
        List<int> contextStarts = [], context = [];
        foreach (KnowledgeEntry thing in things)
        {
            contextStarts.Add(context.Count);
            context.AddRange(thing.Context.SelectMany(NameFolding.Words).Select(w => words[w]).Distinct().Order());
        }

        contextStarts.Add(context.Count);
        file.Add<byte>(things.Select(t => (byte)t.Type).ToArray());
        file.Add<byte>(things.Select(t => checked((byte)t.Prominence)).ToArray());
        file.Add<int>(things.Select(t => strings.OffsetOf(t.English)).ToArray());
        file.Add<int>(things.SelectMany((t, entity) => t.Id is null ? [] : new[] { entity, strings.OffsetOf(t.Id) }).ToArray());
        file.Add<int>(contextStarts.ToArray());
        file.Add<int>(context.ToArray());
        file.Add<byte>(strings.ToArray());
    }

    /// <summary>The full names by their sound; of people only those of two words or more, since any other word may sound like one.</summary>
    private static void AddSounds(DataFileWriter file, List<KnowledgeEntry> things, List<Node> nodes, string[] words)
    {
        List<(uint Key, int Node, int[] Words)> names = [];
        Stack<(Node Node, int[] Words)> open = new([(nodes[Root], [])]);
        while (open.TryPop(out (Node Node, int[] Words) at))
        {
            foreach ((int word, Node child) in at.Node.Children)
                open.Push((child, [.. at.Words, word]));
            bool known = at.Node.Uses.Exists(u => !u.IsShort && (at.Words.Length > 1 || things[u.Entity].Type is EntityType.Location or EntityType.Organization));
            uint key = known ? NameSound.Key(string.Join(' ', at.Words.Select(w => words[w]))) : 0;
            // Words are kept in two bytes here: beyond that many, a base has too many names to guess by sound.
            if (key != 0 && at.Words.All(w => w <= ushort.MaxValue))
                names.Add((key, at.Node.Number, at.Words));
        }

        names = [.. names.OrderBy(n => n.Key).ThenBy(n => n.Node)];
        List<int> starts = [0];
        foreach ((_, _, int[] path) in names)
            starts.Add(starts[^1] + path.Length);
        file.Add<uint>(names.Select(n => n.Key).ToArray());
        file.Add<int>(names.Select(n => n.Node).ToArray());
        file.Add<int>(starts.ToArray());
        file.Add<ushort>(names.SelectMany(n => n.Words).Select(w => (ushort)w).ToArray());
    }

    private sealed class Node
    {
        public SortedDictionary<int, Node> Children { get; } = [];

        public List<NameUse> Uses { get; } = [];

        public int Number { get; set; }
    }

    /// <summary>Strings in UTF-8, each ended by a zero, equal ones once.</summary>
    private sealed class StringTable
    {
        private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);
        private readonly List<byte> _bytes = [];

        public int OffsetOf(string text)
        {
            if (!_offsets.TryGetValue(text, out int offset))
            {
                offset = _offsets[text] = _bytes.Count;
                _bytes.AddRange(Encoding.UTF8.GetBytes(text));
                _bytes.Add(0);
            }

            return offset;
        }

        public byte[] ToArray() => [.. _bytes];
    }
}
