using CsCheck;
using HindiText.Data;

namespace HindiText.Tests.Data;

public class PackedStringsTests
{
    [Fact]
    public void Any_strings_come_back() => RandomText.Gen.List[0, 20].Sample(strings => Packed(strings).Strings.Should().Equal(strings));

    [Fact]
    public void Names_come_back_in_half_their_bytes()
    {
        string[] names = [.. Enumerable.Range(0, 50).SelectMany(i => new[] { "Angela Merkel", "Narendra Modi", $"University No. {i}", "Düsseldorf", "" })];
        (IReadOnlyList<string> strings, int bytes) = Packed(names);
        strings.Should().Equal(names);
        bytes.Should().BeLessThan(names.Sum(n => n.Length) / 2);
    }

    private static (IReadOnlyList<string> Strings, int Bytes) Packed(IReadOnlyList<string> strings)
    {
        DataFileWriter writer = new();
        PackedStringsWriter.Add(writer, strings);
        DataFile file = DataFile.Open(writer.ToArray("HTTEST", 1), "strings.bin", "HTTEST", 1);
        List<string> read = [];
        for (int i = 0; i < strings.Count; i++)
            read.Add(new PackedStrings(new PartTable(file.Section<ulong>(0)), file.Section<byte>(1), file.Section<ushort>(2))[i]);
        return (read, file.Section<byte>(1).Length);
    }
}
