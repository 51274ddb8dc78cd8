namespace HindiText;

/// <summary>
/// What a collection of documents is about: its keywords and named things, by the documents that have them. Documents are added one after
/// another and not kept; memory is bounded by the capacity. Not for several threads at once.
/// </summary>
public sealed class CollectionSummary
{
    private readonly FrequentItems<string> _keywords;
    private readonly FrequentItems<(EntityType Type, string Name)> _entities;
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    /// <summary>Begins without documents.</summary>
    /// <param name="capacity">
    /// How many keywords and how many things are counted at once, at least 100. While no more different ones come, counts are exact; after that a
    /// count may be too high by the documents over the capacity.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 100.</exception>
    public CollectionSummary(int capacity = 100_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 100);
        _keywords = new(capacity, StringComparer.Ordinal);
        _entities = new(capacity, EqualityComparer<(EntityType, string)>.Default);
    }

    /// <summary>How many documents were added.</summary>
    public long DocumentCount { get; private set; }

    /// <summary>Adds a document's keywords and entities.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public void Add(HindiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentCount++;
        foreach (string key in document.Keywords.Select(k => (Key: Hindi.Normalize(k.Text, NormalizationLevel.Search), k.Text)).DistinctBy(k => k.Key).Select(Shown))
            _keywords.Add(key, forgotten => _shown.Remove(forgotten));
        foreach ((EntityType Type, string Name) thing in document.Entities.Where(e => e.EnglishName is not null).Select(e => (e.Type, e.EnglishName!)).Distinct())
            _entities.Add(thing, _ => { });
    }

    /// <summary>The keywords of the most documents, with their numbers.</summary>
    /// <param name="count">How many at the most; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public IReadOnlyList<(string Keyword, long Documents)> TopKeywords(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. _keywords.Top(count, string.CompareOrdinal).Select(k => (_shown[k.Item], k.Count))];
    }

    /// <summary>The people, places and other things of the most documents, by their English names.</summary>
    /// <param name="count">How many at the most; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public IReadOnlyList<(EntityType Type, string EnglishName, long Documents)> TopEntities(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. _entities.Top(count, (a, b) => string.CompareOrdinal(a.Name, b.Name)).Select(e => (e.Item.Type, e.Item.Name, e.Count))];
    }

    private string Shown((string Key, string Text) keyword)
    {
        _shown.TryAdd(keyword.Key, keyword.Text);
        return keyword.Key;
    }
}

/// <summary>Counts the most frequent of many items in bounded memory (Metwally et al. 2005, Space-Saving).</summary>
internal sealed class FrequentItems<T>(int capacity, IEqualityComparer<T> comparer)
    where T : notnull
{
    private readonly Dictionary<T, long> _counts = new(comparer);
    private readonly PriorityQueue<T, long> _least = new();

    public void Add(T item, Action<T> forgotten)
    {
        long count = _counts.GetValueOrDefault(item);
        if (count == 0 && _counts.Count == capacity)
        {
            // The queue may have an older, smaller count of an item: it is put back with its present one.
            T rarest = _least.Dequeue();
            while (_counts[rarest] is var now && _least.Count > 0 && _least.TryPeek(out _, out long next) && now > next)
            {
                _least.Enqueue(rarest, now);
                rarest = _least.Dequeue();
            }

            count = _counts[rarest];
            _counts.Remove(rarest);
            forgotten(rarest);
            _counts[item] = count + 1;
            _least.Enqueue(item, count + 1);
            return;
        }

        _counts[item] = count + 1;
        if (count == 0)
            _least.Enqueue(item, 1);
    }

    public IEnumerable<(T Item, long Count)> Top(int count, Comparison<T> order) =>
        _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, Comparer<T>.Create(order)).Take(count).Select(c => (c.Key, c.Value));
}
