using HindiText.Data;

namespace HindiText.Linking;

/// <summary>A thing of a knowledge base that a mention may stand for.</summary>
/// <param name="Thing">The thing; the same instance for the same entry throughout a document.</param>
/// <param name="Prominence">From 0 to 5.</param>
/// <param name="InContext">Whether the document has words that stand near the thing.</param>
/// <param name="Score">Prominence, agreement of the types, and the thing's context words in the document.</param>
internal readonly record struct Candidate(Thing Thing, int Prominence, bool InContext, int Score);

/// <summary>Looks the mentions of one document up in the knowledge bases.</summary>
internal sealed class CandidateFinder
{
    private const int SameTypeBonus = 6;
    private const int ContextBonus = 3;
    private const int CountedContext = 2;

    /// <summary>How much a name may differ from a known one in the measure of <see cref="NameSound"/>: in all, and for each letter.</summary>
    private const int MostChange = 100, ChangePerLetter = 9;

    /// <summary>The same for names of one word, which have more words near them that are other names: शंकरपुर is not शकरपुर.</summary>
    private const int MostChangeOfWord = 45, ChangePerLetterOfWord = 5;

    private readonly IReadOnlyList<KnowledgeBase> _bases;
    private readonly IReadOnlyList<List<NameMatch>> _matches;
    private readonly Dictionary<(int Base, int Entity), Thing> _things = [];
    private readonly List<HashSet<int>> _documentWords = [];

    /// <param name="bases">The knowledge bases, the application's own before the shipped one.</param>
    /// <param name="matches">What <see cref="NameMatcher"/> found for each.</param>
    /// <param name="documentWords">For each base the numbers of the document's words in it.</param>
    public CandidateFinder(
        IReadOnlyList<KnowledgeBase> bases, IReadOnlyList<List<NameMatch>> matches, IReadOnlyList<HashSet<int>> documentWords)
    {
        _bases = bases;
        _matches = matches;
        _documentWords.AddRange(documentWords);
    }

    /// <summary>The one thing that a mention most likely stands for; null where none, or two are as likely.</summary>
    public Candidate? Best(Mention mention, bool shortForms)
    {
        List<Candidate> all = All(mention, shortForms);
        if (all.Count == 0)
            return null;
        Candidate best = all.MaxBy(c => c.Score);
        return all.Exists(c => c.Score == best.Score && c.Thing.English != best.Thing.English) ? null : best;
    }

    /// <summary>Everything that a mention may stand for in the first base that knows it.</summary>
    public List<Candidate> All(Mention mention, bool shortForms)
    {
        List<Candidate> all = [];
        for (int i = 0; i < _bases.Count && all.Count == 0; i++)
        {
            if (NodeOf(_matches[i], mention) is not (>= 0 and int node))
                continue;
            foreach (NameUse use in _bases[i].Uses(node))
            {
                EntityType type = _bases[i].TypeOf(use.Entity);
                if (use.IsShort == shortForms && Compatible(mention.Type, type))
                    all.Add(Judge(i, use.Entity, mention.Type == type));
            }
        }

        return all;
    }

    /// <summary>The thing of a type that has these folded words for its full name in the shipped base, or null.</summary>
    public Thing? Named(EntityType type, ReadOnlySpan<string> words)
    {
        int last = _bases.Count - 1;
        int entity = _bases[last].Named(type, words);
        return entity < 0 ? null : Judge(last, entity, sameType: true).Thing;
    }

    /// <summary>The one thing with a full name that sounds like a mention; null where none, or two, sound alike.</summary>
    public Thing? SoundingLike(Mention mention)
    {
        if (mention.Type is not (EntityType.Person or EntityType.Location or EntityType.Organization) || (mention.Type == EntityType.Person && mention.Words.Length < 2))
            return null;
        string name = string.Join(' ', mention.Words);
        int most = mention.Words.Length > 1
            ? Math.Min(MostChange, name.Length * ChangePerLetter)
            : Math.Min(MostChangeOfWord, name.Length * ChangePerLetterOfWord);
        List<Candidate> nearest = [];
        for (int i = 0; i < _bases.Count; i++)
        {
            foreach (int node in _bases[i].Alike(name, most, out int distance))
            {
                if (distance < most)
                    (most, nearest) = (distance, []);
                foreach (NameUse use in _bases[i].Uses(node))
                {
                    if (!use.IsShort && _bases[i].TypeOf(use.Entity) == mention.Type)
                        nearest.Add(Judge(i, use.Entity, sameType: true));
                }
            }
        }

        Thing? one = nearest.Count == 0 ? null : nearest.MaxBy(c => c.Score).Thing;
        return nearest.Exists(c => c.Thing.English != one!.English) ? null : one;
    }

    /// <summary>Everything that a name could stand for, for a reader to see, the likeliest first.</summary>
    public EntityCandidate[] Explain(Mention mention) => !mention.IsName ? [] :
    [
        .. All(mention, shortForms: false).Concat(All(mention, shortForms: true))
            .OrderByDescending(c => c.Score)
            .Select(c => new EntityCandidate(c.Thing.English, c.Thing.Type, c.Prominence, c.Score)),
    ];

    /// <summary>The node of the name that has exactly a mention's tokens, or -1; matches come in the order of their first tokens.</summary>
    private static int NodeOf(List<NameMatch> matches, Mention mention)
    {
        int low = 0, high = matches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = matches[middle].FirstToken < mention.FirstToken ? (middle + 1, high) : (low, middle);
        }

        for (; low < matches.Count && matches[low].FirstToken == mention.FirstToken; low++)
        {
            if (matches[low].TokenCount == mention.TokenCount)
                return matches[low].Node;
        }

        return -1;
    }

    /// <summary>Whether a mention tagged one way may be a thing of another type: a side at play carries its country's name.</summary>
    private static bool Compatible(EntityType mention, EntityType thing) => mention == thing || (mention, thing) is
        (EntityType.Organization, EntityType.Location or EntityType.Product or EntityType.Event)
        or (EntityType.Location or EntityType.Product or EntityType.Event, EntityType.Organization)
        or (EntityType.Group, EntityType.Language)
        or (EntityType.Language, EntityType.Group)
        or (EntityType.Product or EntityType.Event or EntityType.Work, EntityType.Product or EntityType.Event or EntityType.Work);

    private Candidate Judge(int index, int entity, bool sameType)
    {
        KnowledgeBase knowledge = _bases[index];
        if (!_things.TryGetValue((index, entity), out Thing? thing))
        {
            _things[(index, entity)] = thing =
                new Thing(knowledge.EnglishOf(entity), knowledge.TypeOf(entity), knowledge.IdOf(entity));
        }

        int near = 0;
        foreach (UInt24 word in knowledge.ContextOf(entity))
            near += _documentWords[index].Contains(word) ? 1 : 0;
        int prominence = knowledge.ProminenceOf(entity);
        int score = (prominence * 2) + (sameType ? SameTypeBonus : 0) + (Math.Min(near, CountedContext) * ContextBonus);
        return new Candidate(thing, prominence, near > 0, score);
    }
}
