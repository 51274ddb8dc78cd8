namespace HindiText.Tests;

public class TextSpanTests
{
    [Fact]
    public void Span_is_half_open()
    {
        TextSpan span = TextSpan.FromBounds(3, 7);
        span.Should().Be(new TextSpan(3, 4));
        span.End.Should().Be(7);
        span.ToString().Should().Be("[3..7)");
        "राम घर गया".AsSpan(new TextSpan(4, 2)).ToString().Should().Be("घर");
    }

    [Fact]
    public void Neighbours_do_not_overlap()
    {
        new TextSpan(0, 3).Overlaps(new TextSpan(3, 2)).Should().BeFalse();
        new TextSpan(0, 4).Overlaps(new TextSpan(3, 2)).Should().BeTrue();
        new TextSpan(0, 4).Contains(new TextSpan(4, 0)).Should().BeTrue();
        default(TextSpan).IsEmpty.Should().BeTrue();
    }
}
