using System.Buffers;

namespace HindiText.Entities;

/// <summary>Finds the best tags of a sentence under a model, and how sure they are. Buffers are rented; one decoder is for one thread.</summary>
internal sealed class Decoder(EntityModel model, TextDomain domain)
{
    /// <summary>A longer sentence is tagged in pieces of this many tokens, so that memory and time stay bounded.</summary>
    public const int LongestPiece = 1024;

    /// <summary>A score that no path reaches; the sum of two and a score of a token does not overflow.</summary>
    private const int Never = int.MinValue / 4;

    private readonly int[] _tags = TagSet.TagsOf(domain);

    /// <summary>What it costs to go to a tag (row) from another (column); the first tag is outside, which is what comes before a sentence.</summary>
    private readonly int[] _steps = Steps(model, TagSet.TagsOf(domain));

    /// <summary>Writes the tag of every token from <paramref name="first"/> to <paramref name="end"/> and its probability.</summary>
    /// <param name="evidence">The text's evidence.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">Token after its last.</param>
    /// <param name="tags">Tags of the sentence's tokens.</param>
    /// <param name="probabilities">Their probabilities.</param>
    /// <param name="hints">What the document says of each of its tokens; empty for nothing.</param>
    public void Decode(
        TokenEvidence evidence, int first, int end, Span<byte> tags, Span<float> probabilities, ReadOnlySpan<TagHint> hints = default)
    {
        for (int piece = first; piece < end; piece += LongestPiece)
        {
            int pieceEnd = Math.Min(end, piece + LongestPiece);
            DecodePiece(evidence, piece, pieceEnd, tags[(piece - first)..], probabilities[(piece - first)..], hints);
        }
    }

    private static int[] Steps(EntityModel model, int[] tags)
    {
        ReadOnlySpan<short> transitions = model.Transitions;
        int[] steps = new int[tags.Length * tags.Length];
        for (int t = 0; t < tags.Length; t++)
        {
            for (int u = 0; u < tags.Length; u++)
                steps[(t * tags.Length) + u] = TagSet.MayFollow(tags[u], tags[t]) ? transitions[(tags[u] * TagSet.Count) + tags[t]] : Never;
        }

        return steps;
    }

    private void DecodePiece(
        TokenEvidence evidence, int first, int end, Span<byte> tags, Span<float> probabilities, ReadOnlySpan<TagHint> hints)
    {
        int count = end - first, width = _tags.Length;
        int[] scores = ArrayPool<int>.Shared.Rent(count * width);
        byte[] back = ArrayPool<byte>.Shared.Rent(count * width);
        int[] emissions = ArrayPool<int>.Shared.Rent(count * width);
        Emit(evidence, first, end, emissions);
        Heed(hints, first, end, emissions);
        Best(count, emissions, scores, back, tags);
        Marginals.Of(model, _tags, emissions, count, tags, probabilities);
        ArrayPool<int>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(back);
        ArrayPool<int>.Shared.Return(emissions);
    }

    private void Emit(TokenEvidence evidence, int first, int end, int[] emissions)
    {
        Span<uint> features = stackalloc uint[FeatureTemplates.Count];
        Span<short> row = stackalloc short[EntityModel.RowLength];
        int width = _tags.Length;
        for (int i = first; i < end; i++)
        {
            FeatureTemplates.Fill(evidence, first, end, i, domain, features);
            model.Score(features, row);
            for (int t = 0; t < width; t++)
                emissions[((i - first) * width) + t] = row[_tags[t]];
        }

        model.Network.AddScores(evidence, first, end, domain, _tags, model.WeightsPerUnit, emissions);
    }

    private void Heed(ReadOnlySpan<TagHint> hints, int first, int end, int[] emissions)
    {
        for (int i = first; i < end && !hints.IsEmpty; i++)
        {
            for (int t = 1; t < _tags.Length && hints[i].Bonus > 0; t++)
            {
                if (TagSet.TypeOf(_tags[t]) == hints[i].Type)
                    emissions[((i - first) * _tags.Length) + t] += hints[i].Bonus;
            }
        }
    }

    private void Best(int count, int[] emissions, int[] scores, byte[] back, Span<byte> tags)
    {
        int width = _tags.Length;
        for (int t = 0; t < width; t++)
            scores[t] = emissions[t] + _steps[t * width];
        for (int i = 1; i < count; i++)
        {
            ReadOnlySpan<int> before = scores.AsSpan((i - 1) * width, width);
            for (int t = 0; t < width; t++)
            {
                ReadOnlySpan<int> steps = _steps.AsSpan(t * width, width);
                int best = Never, from = 0;
                for (int u = 0; u < steps.Length; u++)
                {
                    int score = before[u] + steps[u];
                    if (score > best)
                        (best, from) = (score, u);
                }

                scores[(i * width) + t] = Math.Max(Never, best + emissions[(i * width) + t]);
                back[(i * width) + t] = (byte)from;
            }
        }

        int last = 0;
        for (int t = 1; t < width; t++)
        {
            if (scores[((count - 1) * width) + t] > scores[((count - 1) * width) + last])
                last = t;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            tags[i] = (byte)_tags[last];
            last = back[(i * width) + last];
        }
    }
}
