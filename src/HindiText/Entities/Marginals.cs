using System.Buffers;

namespace HindiText.Entities;

/// <summary>The probability of each chosen tag, by the forward-backward algorithm in doubles with an exponential of our own.</summary>
internal static class Marginals
{
    public static void Of(
        EntityModel model, int[] domainTags, int[] emissions, int count, ReadOnlySpan<byte> tags, Span<float> probabilities)
    {
        int width = domainTags.Length;
        double unit = 1.0 / model.WeightsPerUnit;
        double[] forward = ArrayPool<double>.Shared.Rent(count * width);
        double[] backward = ArrayPool<double>.Shared.Rent(count * width);
        double[] local = ArrayPool<double>.Shared.Rent(count * width);
        double[] step = ArrayPool<double>.Shared.Rent(width * width);
        double[] start = ArrayPool<double>.Shared.Rent(width);
        for (int u = 0; u < width; u++)
        {
            for (int t = 0; t < width; t++)
                step[(u * width) + t] = Step(model, domainTags[u], domainTags[t], unit);
            start[u] = Step(model, TagSet.Outside, domainTags[u], unit);
        }

        for (int i = 0; i < count; i++)
        {
            int most = int.MinValue;
            for (int t = 0; t < width; t++)
                most = Math.Max(most, emissions[(i * width) + t]);
            for (int t = 0; t < width; t++)
                local[(i * width) + t] = Exponential.Of((emissions[(i * width) + t] - most) * unit);
        }

        for (int t = 0; t < width; t++)
            forward[t] = start[t] * local[t];
        Scale(forward, 0, width);
        for (int i = 1; i < count; i++)
        {
            for (int t = 0; t < width; t++)
            {
                double sum = 0;
                for (int u = 0; u < width; u++)
                    sum += forward[((i - 1) * width) + u] * step[(u * width) + t];
                forward[(i * width) + t] = sum * local[(i * width) + t];
            }

            Scale(forward, i * width, width);
        }

        Array.Fill(backward, 1.0 / width, (count - 1) * width, width);
        for (int i = count - 2; i >= 0; i--)
        {
            for (int u = 0; u < width; u++)
            {
                double sum = 0;
                for (int t = 0; t < width; t++)
                    sum += step[(u * width) + t] * local[((i + 1) * width) + t] * backward[((i + 1) * width) + t];
                backward[(i * width) + u] = sum;
            }

            Scale(backward, i * width, width);
        }

        for (int i = 0; i < count; i++)
        {
            double all = 0, chosen = 0;
            for (int t = 0; t < width; t++)
            {
                double p = forward[(i * width) + t] * backward[(i * width) + t];
                all += p;
                if (domainTags[t] == tags[i])
                    chosen = p;
            }

            probabilities[i] = all > 0 ? (float)(chosen / all) : 0;
        }

        ArrayPool<double>.Shared.Return(forward);
        ArrayPool<double>.Shared.Return(backward);
        ArrayPool<double>.Shared.Return(local);
        ArrayPool<double>.Shared.Return(step);
        ArrayPool<double>.Shared.Return(start);
    }

    private static double Step(EntityModel model, int from, int to, double unit) =>
        TagSet.MayFollow(from, to) ? Exponential.Of(model.Transitions[(from * TagSet.Count) + to] * unit) : 0;

    private static void Scale(double[] values, int start, int count)
    {
        double sum = 0;
        for (int i = start; i < start + count; i++)
            sum += values[i];
        double factor = sum > 0 ? 1 / sum : 0;
        for (int i = start; i < start + count; i++)
            values[i] *= factor;
    }
}
