using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace HindiText.Data;

/// <summary>Writes what <see cref="DataFile"/> reads. The same sections give the same bytes.</summary>
internal sealed class DataFileWriter
{
    private readonly List<byte[]> _sections = [];

    /// <summary>Adds the next section.</summary>
    public void Add<T>(ReadOnlySpan<T> items)
        where T : unmanaged => _sections.Add(MemoryMarshal.AsBytes(items).ToArray());

    /// <summary>The whole file.</summary>
    public byte[] ToArray(string name, uint version)
    {
        const int header = 24;
        int at = header + (_sections.Count * 8);
        List<(int Offset, byte[] Content)> placed = [];
        foreach (byte[] section in _sections)
        {
            at = (at + 7) & ~7;
            placed.Add((at, section));
            at += section.Length;
        }

        byte[] file = new byte[at];
        WriteName(name, file.AsSpan(0, 8));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), placed.Count);
        for (int i = 0; i < placed.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(header + (i * 8)), placed[i].Offset);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(header + (i * 8) + 4), placed[i].Content.Length);
            placed[i].Content.CopyTo(file, placed[i].Offset);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), Checksum.Of(file.AsSpan(header)));
        return file;
    }

    internal static void WriteName(string name, Span<byte> into)
    {
        into.Clear();
        Encoding.ASCII.GetBytes(name, into);
    }
}
