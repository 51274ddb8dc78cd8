using HindiText.Corpus;

namespace HindiText.Evaluation.Entities;

/// <summary>Of rightly tagged people, places and organisations, how many carry the right English name, and how well mentions of one thing are brought together.</summary>
internal sealed class NameScore
{
    private readonly SortedDictionary<EntityNameRule, (int Right, int All)> _rules = [];
    private long _pairsRight, _pairsFound, _pairsWanted;

    /// <summary>Mentions in the articles.</summary>
    public int Wanted { get; private set; }

    /// <summary>Those that are tagged rightly.</summary>
    public int Tagged => _rules.Values.Sum(s => s.All);

    /// <summary>Wrong names, a line each.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Of each rule how many names and which share is right, in percent.</summary>
    public IEnumerable<(EntityNameRule Rule, int All, double Right)> Rules => _rules.Select(s => (s.Key, s.Value.All, Percent(s.Value.Right, s.Value.All)));

    public double Right => Percent(_rules.Values.Sum(s => s.Right), Tagged);

    /// <summary>The share that carries the name of another known thing, in percent.</summary>
    public double WrongKnown => Percent(_rules.Where(s => s.Key != EntityNameRule.Reading).Sum(s => s.Value.All - s.Value.Right), Tagged);

    /// <summary>Precision, recall and F1 of the pairs of mentions that are one thing, in percent.</summary>
    public (double Precision, double Recall, double F1) Identity
    {
        get
        {
            double precision = Percent(_pairsRight, _pairsFound), recall = Percent(_pairsRight, _pairsWanted);
            return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        }
    }

    /// <summary>Adds an article and what a pipeline explains of it.</summary>
    public void Add(CorpusArticle article, IReadOnlyList<EntityExplanation> explanations)
    {
        Dictionary<(TextSpan, EntityType), EntityExplanation> found = explanations.ToDictionary(e => (e.Entity.Span, e.Entity.Type));
        List<(CorpusMention Gold, Entity Found)> both = [];
        foreach (CorpusMention mention in article.Mentions.Where(m => m.Type <= EntityType.Organization))
        {
            Wanted++;
            if (!found.TryGetValue((mention.Span, mention.Type), out EntityExplanation? explanation))
                continue;
            Entity entity = explanation.Entity;
            both.Add((mention, entity));
            bool right = Key(entity.EnglishName!) == Key(mention.EnglishName!);
            (int r, int a) = _rules.GetValueOrDefault(explanation.Rule);
            _rules[explanation.Rule] = (r + (right ? 1 : 0), a + 1);
            if (!right)
                Wrong.Add($"{article.Id,-14} {mention.Type,-12} {explanation.Rule,-20} {mention.Text}: {entity.EnglishName}, should be {mention.EnglishName}");
        }

        for (int i = 0; i < both.Count; i++)
        {
            for (int j = i + 1; j < both.Count; j++)
            {
                bool same = both[i].Gold.Identity == both[j].Gold.Identity;
                bool grouped = both[i].Found.Group == both[j].Found.Group;
                _pairsWanted += same ? 1 : 0;
                _pairsFound += grouped ? 1 : 0;
                _pairsRight += same && grouped ? 1 : 0;
            }
        }
    }

    /// <summary>Names that differ in case, accents, dots, hyphens or spacing are one.</summary>
    private static string Key(string name) => string.Concat(LatinFolding.Fold(name).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static double Percent(long part, long all) => 100.0 * part / Math.Max(1, all);
}
