using FluentAssertions;
using Xunit;

namespace HindiText.Tests.Entities;

public class ExpressionTests
{
    private static readonly EntityType[] Expressions =
        [EntityType.Date, EntityType.Time, EntityType.Money, EntityType.Percent, EntityType.Number];

    [Theory]
    [InlineData("बैठक [3 मार्च 2025|DATE|2025-03-03] को हुई।")]
    [InlineData("बैठक [३ मार्च २०२५|DATE|2025-03-03] को हुई।")]
    [InlineData("सम्मेलन [15 अगस्त|DATE|--08-15] को होगा।")]
    [InlineData("उन्होंने [बुधवार|DATE] को कहा।")]
    [InlineData("यह [1990 के दशक|DATE|199] की बात है।")]
    [InlineData("कंपनी पर [500 करोड़ रुपये|MONEY|INR 5000000000] का कर्ज है।")]
    [InlineData("सौदा [2.5 अरब डॉलर|MONEY|USD 2500000000] का है।")]
    [InlineData("महंगाई [5.2 प्रतिशत|PERCENT|5.2] रही।")]
    [InlineData("[डेढ़ लाख|NUMBER|150000] लोग आए।")]
    [InlineData("[1,50,000|NUMBER|150000] लोग आए।")]
    [InlineData("वह एक दिन आएगा।")]
    public void Exact_expressions_carry_their_value(string marked) =>
        MarkedEntities.In(marked, Expressions).Should().Be(marked);
}
