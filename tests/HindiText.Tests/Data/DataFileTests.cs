using HindiText.Data;

namespace HindiText.Tests.Data;

public class DataFileTests
{
    private const string Name = "HTTEST";

    [Fact]
    public void Sections_come_back_as_they_were_written()
    {
        DataFile file = DataFile.Open(Sample(), "sample.bin", Name, 1);
        file.Section<int>(0).ToArray().Should().Equal(1, 2, 3);
        file.Section<byte>(1).ToArray().Should().Equal(7);
        file.Section<char>(2).ToString().Should().Be("हिंदी");
    }

    [Fact]
    public void Every_flipped_byte_is_noticed()
    {
        byte[] good = Sample();
        for (int i = 0; i < good.Length; i++)
        {
            byte[] bad = [.. good];
            bad[i] ^= 0x40;
            Action open = () => DataFile.Open(bad, "sample.bin", Name, 1);
            open.Should().Throw<HindiDataException>("byte {0} was changed", i).WithMessage("sample.bin*");
        }
    }

    [Fact]
    public void Every_truncation_is_noticed()
    {
        byte[] good = Sample();
        for (int length = 0; length < good.Length; length++)
        {
            byte[] bad = good[..length];
            Action open = () => DataFile.Open(bad, "sample.bin", Name, 1);
            open.Should().Throw<HindiDataException>("only {0} bytes are left", length);
        }
    }

    [Fact]
    public void Another_kind_or_version_is_refused_by_name()
    {
        Action kind = () => DataFile.Open(Sample(), "sample.bin", "OTHER", 1);
        kind.Should().Throw<HindiDataException>().WithMessage("sample.bin(byte 0): expected the name 'OTHER'*");
        Action version = () => DataFile.Open(Sample(), "sample.bin", Name, 2);
        version.Should().Throw<HindiDataException>().WithMessage("*expected version 2, found 1");
    }

    private static byte[] Sample()
    {
        DataFileWriter writer = new();
        writer.Add<int>([1, 2, 3]);
        writer.Add<byte>([7]);
        writer.Add<char>("हिंदी");
        return writer.ToArray(Name, 1);
    }
}
