using CsCheck;
using HindiText.Data;

namespace HindiText.Tests.Data;

public class PartTableTests
{
    [Fact]
    public void Parts_begin_where_their_lengths_say() => Gen.Int[0, 40].List[0, 300].Sample(lengths =>
    {
        PartTable table = new(PartTable.Write(lengths));
        table.Count.Should().Be(lengths.Count);
        int[] all = new int[lengths.Sum()];
        int start = 0;
        for (int part = 0; part < lengths.Count; start += lengths[part++])
        {
            table.Start(part).Should().Be(start);
            table.Of<int>(all, part).Length.Should().Be(lengths[part]);
            for (int place = start; place < start + lengths[part]; place++)
                table.PartAt(place).Should().Be(part);
        }
    });

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(16_777_215)]
    public void Three_bytes_hold_a_number(int number) => ((int)UInt24.Of(number)).Should().Be(number);

    [Theory]
    [InlineData(-1)]
    [InlineData(16_777_216)]
    public void A_number_beyond_three_bytes_is_refused(int number)
    {
        Action of = () => UInt24.Of(number);
        of.Should().Throw<HindiDataException>().WithMessage($"*below 16777216, found {number}*");
    }
}
