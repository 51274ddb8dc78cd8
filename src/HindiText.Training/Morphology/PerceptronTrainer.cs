using System.Numerics;
using HindiText.Data;
using HindiText.Morphology;

namespace HindiText.Training.Morphology;

/// <summary>An averaged perceptron over the tagger's own features, trained with the tagger's own search.</summary>
internal sealed class PerceptronTrainer(MorphLexicon lexicon)
{
    /// <summary>How much one update weighs beside the lexicon's weights, which are counted in <see cref="PosTagger.WeightStep"/>.</summary>
    private const int Step = 4;

    /// <summary>The features with the largest weights that are kept, so that the file stays small.</summary>
    private const int MostRows = 24_000;

    private readonly Dictionary<uint, Row> _rows = [];
    private int _time;

    public void Train(IReadOnlyList<TaggedSentence> sentences, int epochs)
    {
        Random random = new(11);
        TaggedSentence[] order = [.. sentences];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (TaggedSentence sentence in order)
                Learn(sentence);
        }
    }

    public byte[] Write()
    {
        List<(uint Key, sbyte[] Weights)> kept = [];
        foreach ((uint key, Row row) in _rows.OrderBy(r => r.Key))
        {
            sbyte[] weights = row.Average(_time);
            kept.Add((key, weights));
        }

        kept = [.. kept.OrderByDescending(k => k.Weights.Max(w => Math.Abs((int)w))).ThenBy(k => k.Key).Take(MostRows).OrderBy(k => k.Key)];

        int size = 1;
        while (size * 4 < kept.Count * 5)
            size *= 2;
        uint[] keys = new uint[size];
        ushort[] numbers = new ushort[size];
        for (int i = 0; i < kept.Count; i++)
        {
            int slot = (int)kept[i].Key & (size - 1);
            while (keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            keys[slot] = kept[i].Key;
            numbers[slot] = checked((ushort)i);
        }

        DataFileWriter file = new();
        file.Add<uint>(keys);
        file.Add<ushort>(numbers);
        file.Add<sbyte>(kept.SelectMany(k => k.Weights).ToArray());
        return file.ToArray(PosModel.Name, PosModel.Version);
    }

    private void Learn(TaggedSentence sentence)
    {
        Span<uint> buffer = stackalloc uint[PosFeatures.Count];
        Span<int> scores = stackalloc int[PosModel.TagCount];
        int before = PosTagger.Start, beforeThat = PosTagger.Start;
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            _time++;
            uint tags = sentence.Words[i].Tags;
            int best = BitOperations.TrailingZeroCount(tags);
            if (!BitOperations.IsPow2(tags))
            {
                PosTagger.Prior(sentence.Words[i], lexicon, scores);
                ReadOnlySpan<uint> features = buffer[..PosFeatures.Of(sentence.Words, i, before, beforeThat, buffer)];
                foreach (uint feature in features)
                    _rows.GetValueOrDefault(feature)?.AddTo(scores);
                best = PosTagger.Best(tags, scores);
                if (sentence.Tags[i] is Upos right && best != (int)right)
                    Update(features, best, (int)right);
            }

            beforeThat = before;
            before = best;
        }
    }

    private void Update(ReadOnlySpan<uint> features, int wrong, int right)
    {
        foreach (uint feature in features)
        {
            if (!_rows.TryGetValue(feature, out Row? row))
                _rows[feature] = row = new Row();
            row.Add(wrong, -Step, _time);
            row.Add(right, Step, _time);
        }
    }

    private sealed class Row
    {
        private readonly int[] _now = new int[PosModel.TagCount];
        private readonly double[] _sums = new double[PosModel.TagCount];
        private readonly int[] _since = new int[PosModel.TagCount];

        public void AddTo(Span<int> scores)
        {
            for (int tag = 0; tag < _now.Length; tag++)
                scores[tag] += _now[tag];
        }

        public void Add(int tag, int step, int time)
        {
            _sums[tag] += (double)_now[tag] * (time - _since[tag]);
            _since[tag] = time;
            _now[tag] += step;
        }

        public sbyte[] Average(int time) =>
            [.. _now.Select((now, tag) => (sbyte)Math.Clamp(Math.Round((_sums[tag] + ((double)now * (time - _since[tag]))) / time), -127, 127))];
    }
}
