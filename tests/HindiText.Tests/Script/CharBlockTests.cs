using CsCheck;
using HindiText.Script;

namespace HindiText.Tests.Script;

public class CharBlockTests
{
    [Fact]
    public void Every_vector_width_gives_the_same_bits() => Gen.Select(Gen.UShort.Array[CharBlock.Size], Gen.UShort, Gen.UShort).Sample((block, a, b) =>
    {
        ushort low = Math.Min(a, b), high = Math.Max(a, b);
        ulong expected = CharBlock.BetweenScalar(ref block[0], low, high);
        return CharBlock.Between128(ref block[0], low, high) == expected
            && CharBlock.Between256(ref block[0], low, high) == expected
            && CharBlock.Between512(ref block[0], low, high) == expected
            && CharBlock.Between(ref block[0], low, high) == expected;
    });

    [Fact]
    public void Ends_of_a_range_are_inside()
    {
        ushort[] block = new ushort[CharBlock.Size];
        block[0] = '।';
        block[1] = '॥';
        block[2] = '॥' + 1;
        block[63] = '।' - 1;
        CharBlock.Between(ref block[0], '।', '॥').Should().Be(0b11);
    }
}
