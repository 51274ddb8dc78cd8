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
    public void Scores_are_bit_for_bit_those_of_plain_loops(int domain)
    {
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(Text, tokens);
        TokenEvidence evidence = TokenEvidence.Of(Text, CollectionsMarshal.AsSpan(tokens), KnowledgeBase.Shipped, []);
        DataFile file = DataFile.OpenShipped(EntityModel.FileName, EntityModel.Name, EntityModel.FileVersion);
        int[] tags = TagSet.TagsOf((TextDomain)domain);
        int[] scores = new int[tokens.Count * tags.Length];

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
        ReadOnlySpan<float> into = file.Section<float>(first + 1), bias = file.Section<float>(first + 2), outward = file.Section<float>(first + 3);
        ReadOnlySpan<byte> filter = file.Section<byte>(first + 4);
        float[,] sums = new float[count, width];
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

        int[] scores = new int[count * tags.Length];
        for (int i = 0; i < count; i++)
        {
            float[] ofTags = new float[EntityModel.RowLength];
            for (int h = 0; h < hidden; h++)
            {
                float value = bias[h];
                for (int j = i - WindowNetwork.Reach; j <= i + WindowNetwork.Reach; j++)
                {
                    for (int k = 0; k < width && j >= 0 && j < count; k++)
                    {
                        float product = sums[j, k] * into[((((j - i + WindowNetwork.Reach) * width) + k) * hidden) + h];
                        value += product;
                    }
                }

                for (int t = 0; t < ofTags.Length && value > 0; t++)
                {
                    float product = value * outward[(((domain * hidden) + h) * EntityModel.RowLength) + t];
                    ofTags[t] += product;
                }
            }

            for (int t = 0; t < tags.Length; t++)
                scores[(i * tags.Length) + t] = (int)MathF.Round(ofTags[tags[t]] * 100);
        }

        return scores;
    }
}
