using HindiText.Entities;

namespace HindiText.Training.Entities;

/// <summary>
/// The loss of a linear-chain conditional random field over scores that somebody else gives to tokens and tags: its gradient, and the
/// transitions between tags, which are learned here.
/// </summary>
internal sealed class ChainLoss(FtrlStep step)
{
    private const int Tags = EntityModel.RowLength;

    private readonly float[] _transitions = new float[Tags * Tags];
    private readonly float[] _sums = new float[Tags * Tags];
    private readonly float[] _squares = new float[Tags * Tags];
    private readonly int[][] _domainTags = [.. Enum.GetValues<TextDomain>().Select(TagSet.TagsOf)];

    public float Transition(int from, int to) => _transitions[(from * Tags) + to];

    /// <summary>Learns transitions from a sentence and says what would make its tags likelier.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="scores">The score of every token and tag.</param>
    /// <param name="weight">The sentence's weight.</param>
    /// <param name="gradient">Where the gradient of the scores goes: up is better.</param>
    /// <returns>The loss: minus the logarithm of the tags' probability.</returns>
    public double Learn(TrainingSentence sentence, ReadOnlySpan<float> scores, float weight, Span<float> gradient)
    {
        int n = sentence.Length;
        int[] tags = _domainTags[(int)sentence.Domain];
        int width = tags.Length;
        double[] local = new double[n * width];
        double logZ = 0;
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> sum = scores.Slice(i * Tags, Tags);
            double most = double.MinValue;
            for (int t = 0; t < width; t++)
                most = Math.Max(most, sum[tags[t]]);
            for (int t = 0; t < width; t++)
                local[(i * width) + t] = Math.Exp(sum[tags[t]] - most);
            logZ += most - sum[sentence.Tags[i]];
        }

        double[] ways = Ways(tags);
        (double[] forward, double[] backward, double[] scale) = ForwardBackward(n, width, local, ways);
        for (int i = 0; i < n; i++)
        {
            logZ += Math.Log(scale[i]);
            int before = i == 0 ? TagSet.Outside : sentence.Tags[i - 1];
            logZ -= _transitions[(before * Tags) + sentence.Tags[i]];
        }

        gradient.Clear();
        for (int i = 0; i < n; i++)
        {
            for (int t = 0; t < width; t++)
                gradient[(i * Tags) + tags[t]] = -weight * (float)(forward[(i * width) + t] * backward[(i * width) + t]);
            gradient[(i * Tags) + sentence.Tags[i]] += weight;
        }

        LearnTransitions(sentence, tags, local, ways, forward, backward, scale, weight);
        return logZ;
    }

    private double[] Ways(int[] tags)
    {
        int width = tags.Length;
        double[] ways = new double[(width + 1) * width];
        for (int u = 0; u < width; u++)
        {
            for (int t = 0; t < width; t++)
                ways[(u * width) + t] = TagSet.MayFollow(tags[u], tags[t]) ? Math.Exp(_transitions[(tags[u] * Tags) + tags[t]]) : 0;
        }

        // The last row is the way into the sentence: from outside.
        for (int t = 0; t < width; t++)
            ways[(width * width) + t] = ways[t];
        return ways;
    }

    private static (double[] Forward, double[] Backward, double[] Scale) ForwardBackward(int n, int width, double[] local, double[] ways)
    {
        double[] forward = new double[n * width], backward = new double[n * width], scale = new double[n];
        for (int i = 0; i < n; i++)
        {
            double total = 0;
            for (int t = 0; t < width; t++)
            {
                double sum = 0;
                if (i == 0)
                {
                    sum = ways[(width * width) + t];
                }
                else
                {
                    for (int u = 0; u < width; u++)
                        sum += forward[((i - 1) * width) + u] * ways[(u * width) + t];
                }

                total += forward[(i * width) + t] = sum * local[(i * width) + t];
            }

            scale[i] = total;
            for (int t = 0; t < width; t++)
                forward[(i * width) + t] /= total;
        }

        Array.Fill(backward, 1.0, (n - 1) * width, width);
        for (int i = n - 2; i >= 0; i--)
        {
            for (int u = 0; u < width; u++)
            {
                double sum = 0;
                for (int t = 0; t < width; t++)
                    sum += ways[(u * width) + t] * local[((i + 1) * width) + t] * backward[((i + 1) * width) + t];
                backward[(i * width) + u] = sum / scale[i + 1];
            }
        }

        return (forward, backward, scale);
    }

    private void LearnTransitions(
        TrainingSentence sentence, int[] tags, double[] local, double[] ways, double[] forward, double[] backward, double[] scale, float weight)
    {
        int width = tags.Length;
        float[] gradient = new float[Tags * Tags];
        for (int i = 0; i < sentence.Length; i++)
        {
            int before = i == 0 ? TagSet.Outside : sentence.Tags[i - 1];
            gradient[(before * Tags) + sentence.Tags[i]] += weight;
            for (int t = 0; t < width; t++)
            {
                double after = local[(i * width) + t] * backward[(i * width) + t] / scale[i];
                if (i == 0)
                {
                    gradient[(TagSet.Outside * Tags) + tags[t]] -= weight * (float)(ways[(width * width) + t] * after);
                    continue;
                }

                for (int u = 0; u < width; u++)
                    gradient[(tags[u] * Tags) + tags[t]] -= weight * (float)(forward[((i - 1) * width) + u] * ways[(u * width) + t] * after);
            }
        }

        step.Take(_transitions, _sums, _squares, gradient);
    }
}
