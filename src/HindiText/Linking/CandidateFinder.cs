namespace HindiText.Linking;

/// <summary>A thing of a knowledge base that a mention may stand for.</summary>
/// <param name="Thing">The thing; the same instance for the same entry throughout a document.</param>
/// <param name="Prominence">From 0 to 5.</param>
/// <param name="Score">Prominence, agreement of the types, and the thing's context words in the document.</param>
internal readonly record struct Candidate(Thing Thing, int Prominence, int Score);

/// <summary>Looks the mentions of one document up in the knowledge bases.</summary>
internal sealed class CandidateFinder
{
    private const int SameTypeBonus = 6;
    private const int ContextBonus = 3;
    private const int CountedContext = 2;

    private readonly IReadOnlyList<KnowledgeBase> _bases;
    private readonly Dictionary<(int First, int Count), List<(int Base, int Node)>> _nodes = [];
    private readonly Dictionary<(int Base, int Entity), Thing> _things = [];
    private readonly List<HashSet<int>> _documentWords = [];

    /// <param name="bases">The knowledge bases, the application's own before the shipped one.</param>
    /// <param name="matches">What <see cref="NameMatcher"/> found for each.</param>
    /// <param name="documentWords">For each base the numbers of the document's words in it.</param>
    public CandidateFinder(
        IReadOnlyList<KnowledgeBase> bases, IReadOnlyList<List<NameMatch>> matches, IReadOnlyList<HashSet<int>> documentWords)
    {
        _bases = bases;
        _documentWords.AddRange(documentWords);
        for (int i = 0; i < bases.Count; i++)
        {
            foreach (NameMatch match in matches[i])
            {
                if (!_nodes.TryGetValue((match.FirstToken, match.TokenCount), out List<(int, int)>? nodes))
                    _nodes[(match.FirstToken, match.TokenCount)] = nodes = [];
                nodes.Add((i, match.Node));
            }
        }
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

    /// <summary>Everything that a mention may stand for, in the bases' order.</summary>
    public List<Candidate> All(Mention mention, bool shortForms)
    {
        List<Candidate> all = [];
        foreach ((int index, int node) in _nodes.GetValueOrDefault((mention.FirstToken, mention.TokenCount)) ?? [])
        {
            foreach (NameUse use in _bases[index].Uses(node))
            {
                EntityType type = _bases[index].TypeOf(use.Entity);
                if (use.IsShort == shortForms && Compatible(mention.Type, type))
                    all.Add(Judge(index, use.Entity, mention.Type == type));
            }
        }

        return all;
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
        foreach (int word in knowledge.ContextOf(entity))
            near += _documentWords[index].Contains(word) ? 1 : 0;
        int prominence = knowledge.ProminenceOf(entity);
        int score = (prominence * 2) + (sameType ? SameTypeBonus : 0) + (Math.Min(near, CountedContext) * ContextBonus);
        return new Candidate(thing, prominence, score);
    }
}
