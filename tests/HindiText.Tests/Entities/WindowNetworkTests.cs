using System.Runtime.InteropServices;
using HindiText.Data;
using HindiText.Entities;
using HindiText.Linking;
using HindiText.Tokenization;

namespace HindiText.Tests.Entities;

public sealed class WindowNetworkTests
{
    private const string Text = "शी जिनपिंग ने बुधवार को बीजिंग में रूसी राष्ट्रपति पुतिन से बात की।";

    [Theory]
    [InlineData((int)TextDomain.News)]
    [InlineData((int)TextDomain.Hiner)]
    public void Scores_are_those_of_plain_loops(int domain)
    {
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(Text, tokens);
        TokenEvidence evidence = TokenEvidence.Of(Text, CollectionsMarshal.AsSpan(tokens), KnowledgeBase.Shipped, []);
        DataFile file = DataFile.OpenShipped(EntityModel.FileName, EntityModel.Name, EntityModel.FileVersion);
        int[] tags = TagSet.TagsOf((TextDomain)domain);
        int[] scores = new int[tokens.Count * TagLattice.Stride];

        new WindowNetwork(file, EntityModel.NetworkSections).AddScores(evidence, 0, tokens.Count, (TextDomain)domain, tags, 100, scores);

        scores.Should().Equal(Plain(file, evidence, tokens.Count, domain, tags));
        scores.Should().Contain(s => s != 0);
    }

    [Theory]
    [InlineData("राम", "^र रा ाम म$ ^रा राम ाम$ ^राम राम$")]
    [InlineData("क", "^क क$ ^क$")]
    [InlineData("", "^$")]
    public void Letters_are_grouped_in_twos_threes_and_fours(string word, string groups)
    {
        List<uint> found = [];
        LetterGroups.Add(word, found);

        found.Should().BeEquivalentTo(groups.Split(' ').Select(g => NameFolding.Hash(g)));
    }

    private static int[] Plain(DataFile file, TokenEvidence evidence, int count, int domain, int[] tags)
    {
        const int width = WindowNetwork.Width, hidden = WindowNetwork.Hidden, first = EntityModel.NetworkSections;
        ReadOnlySpan<sbyte> vectors = file.Section<sbyte>(first);
        ReadOnlySpan<short> into = file.Section<short>(first + 1), outward = file.Section<short>(first + 3);
        ReadOnlySpan<int> bias = file.Section<int>(first + 2);
        ReadOnlySpan<byte> filter = file.Section<byte>(first + 4);
        int shift = file.Section<int>(first + 5)[0];
        float unit = file.Section<float>(first + 6)[0];
        int[,] sums = new int[count, width];
        uint[] inputs = new uint[NetworkInputs.Most];
        for (int i = 0; i < count; i++)
        {
            foreach (uint input in inputs[..NetworkInputs.Fill(evidence, i, inputs)])
            {
                int place = NetworkInputs.PlaceOf(input);
                for (int k = 0; k < width && (filter[place / 8] & (1 << (place % 8))) != 0; k++)
                    sums[i, k] += vectors[(NetworkInputs.RowOf(input) * width) + k];
            }
        }

        int[] scores = new int[count * TagLattice.Stride];
        for (int i = 0; i < count; i++)
        {
            int[] ofTags = new int[EntityModel.RowLength];
            for (int h = 0; h < hidden; h++)
            {
                int value = bias[h];
                for (int j = i - WindowNetwork.Reach; j <= i + WindowNetwork.Reach; j++)
                {
                    for (int k = 0; k < width && j >= 0 && j < count; k++)
                        value += sums[j, k] * into[InPairs(((j - i + WindowNetwork.Reach) * width) + k, h, hidden)];
                }

                value = Math.Clamp(value >> shift, 0, WindowNetwork.LargestHidden);
                for (int t = 0; t < ofTags.Length; t++)
                    ofTags[t] += value * outward[InPairs((domain * hidden) + h, t, ofTags.Length)];
            }

            for (int t = 0; t < tags.Length; t++)
                scores[(i * TagLattice.Stride) + t] = (int)MathF.Round(ofTags[tags[t]] * (unit * 100));
        }

        return scores;
    }

    /// <summary>Where the weight of a row and place stands: two rows share a pair of places.</summary>
    private static int InPairs(int row, int place, int rowLength) => (row / 2 * 2 * rowLength) + (2 * place) + (row % 2);
}
