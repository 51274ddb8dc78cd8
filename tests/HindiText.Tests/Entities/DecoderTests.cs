using HindiText.Entities;

namespace HindiText.Tests.Entities;

/// <summary>The lattice in vectors against plain loops, on scores by chance.</summary>
public sealed class DecoderTests
{
    [Theory]
    [InlineData((int)TextDomain.News, 1)]
    [InlineData((int)TextDomain.News, 40)]
    [InlineData((int)TextDomain.Hiner, 7)]
    [InlineData((int)TextDomain.News, Decoder.LongestPiece + 1)]
    public void The_best_path_and_its_probabilities_are_those_of_plain_loops(int domain, int count)
    {
        TagLattice lattice = EntityModel.Shipped.Lattice((TextDomain)domain);
        int[] emissions = Emissions(lattice, count, new Random(count));
        byte[] tags = new byte[count];
        float[] probabilities = new float[count];

        new Decoder(EntityModel.Shipped, (TextDomain)domain).Decode([.. emissions], tags, probabilities);

        for (int piece = 0; piece < count; piece += Decoder.LongestPiece)
        {
            int length = Math.Min(Decoder.LongestPiece, count - piece);
            (byte[] best, double[] sure) = Plain(lattice, emissions[(piece * TagLattice.Stride)..((piece + length) * TagLattice.Stride)]);
            tags[piece..(piece + length)].Should().Equal(best);
            for (int i = 0; i < length; i++)
                probabilities[piece + i].Should().BeApproximately((float)sure[i], 1e-5f);
        }
    }

    [Fact]
    public void A_hint_makes_its_type_likelier()
    {
        TagLattice lattice = EntityModel.Shipped.Lattice(TextDomain.News);
        int[] emissions = Emissions(lattice, 1, new Random(1));
        byte[] tags = new byte[1];
        new Decoder(EntityModel.Shipped, TextDomain.News).Decode(emissions, tags, new float[1], [new TagHint((int)EntityType.Location, 1_000_000)]);
        TagSet.TypeOf(tags[0]).Should().Be((int)EntityType.Location);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, Math.E)]
    [InlineData(-20, 2.061153622438558e-9)]
    [InlineData(-701, 0)]
    public void The_exponential_is_exact_to_twelve_places(double x, double expected) =>
        Exponential.Of(x).Should().BeApproximately(expected, 1e-12 * expected);

    [Fact]
    public void A_table_of_words_keeps_one_value_a_word()
    {
        WordTable<int> table = new(3);
        table.GetOrAdd(7) += 1;
        table.GetOrAdd(7 + (1 << 16)) += 10;
        table.GetOrAdd(7) += 1;
        table[table.Find(7)].Should().Be(2);
        table[table.Find(7 + (1 << 16))].Should().Be(10);
        table.Find(8).Should().Be(-1);
        table.Dispose();
    }

    private static int[] Emissions(TagLattice lattice, int count, Random random)
    {
        int[] emissions = new int[count * TagLattice.Stride];
        for (int i = 0; i < emissions.Length; i++)
            emissions[i] = i % TagLattice.Stride < lattice.Tags.Length ? random.Next(-500, 500) : TagLattice.Never;
        return emissions;
    }

    private static (byte[] Tags, double[] Probabilities) Plain(TagLattice lattice, int[] emissions)
    {
        int width = lattice.Tags.Length, count = emissions.Length / TagLattice.Stride;
        double unit = EntityModel.Shipped.WeightsPerUnit;
        long[,] scores = new long[count, width];
        int[,] back = new int[count, width];
        double[,] forward = new double[count, width], backward = new double[count, width];
        for (int i = 0; i < count; i++)
        {
            double sum = 0;
            for (int t = 0; t < width; t++)
            {
                long best = long.MinValue;
                for (int u = 0; u < (i == 0 ? 1 : width); u++)
                {
                    long score = (i == 0 ? 0 : scores[i - 1, u]) + lattice.Steps[(u * TagLattice.Stride) + t];
                    if (score > best)
                        (best, back[i, t]) = (score, u);
                    forward[i, t] += (i == 0 ? 1 : forward[i - 1, u]) * Way(u, t);
                }

                scores[i, t] = best + emissions[(i * TagLattice.Stride) + t];
                forward[i, t] *= Math.Exp(emissions[(i * TagLattice.Stride) + t] / unit);
                sum += forward[i, t];
            }

            for (int t = 0; t < width; t++)
                forward[i, t] /= sum;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            double sum = 0;
            for (int u = 0; u < width; u++)
            {
                for (int t = 0; t < width && i + 1 < count; t++)
                    backward[i, u] += Way(u, t) * Math.Exp(emissions[((i + 1) * TagLattice.Stride) + t] / unit) * backward[i + 1, t];
                sum += backward[i, u] = i + 1 < count ? backward[i, u] : 1;
            }

            for (int u = 0; u < width; u++)
                backward[i, u] /= sum;
        }

        byte[] tags = new byte[count];
        double[] probabilities = new double[count];
        int last = Enumerable.Range(0, width).MaxBy(t => scores[count - 1, t]);
        for (int i = count - 1; i >= 0; i--)
        {
            tags[i] = (byte)lattice.Tags[last];
            double all = Enumerable.Range(0, width).Sum(t => forward[i, t] * backward[i, t]);
            probabilities[i] = forward[i, last] * backward[i, last] / all;
            last = back[i, last];
        }

        return (tags, probabilities);

        double Way(int from, int to) =>
            lattice.Steps[(from * TagLattice.Stride) + to] == TagLattice.Never ? 0 : Math.Exp(lattice.Steps[(from * TagLattice.Stride) + to] / unit);
    }
}
