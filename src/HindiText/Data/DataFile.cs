using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;

namespace HindiText.Data;

/// <summary>
/// A binary file of numbered sections, opened in place: shipped ones are read straight from the assembly's image, without a
/// copy and without parsing. Layout, little endian: 8 bytes of name, uint version, uint section count, ulong checksum of all
/// that follows, then an (int offset, int length) for each section, then the sections, each 8-byte aligned.
/// </summary>
internal sealed unsafe class DataFile
{
    private const int HeaderLength = 24;
    private readonly byte* _bytes;
    private readonly int _length;
    private readonly object _owner;

    private DataFile(byte* bytes, int length, object owner)
    {
        _bytes = bytes;
        _length = length;
        _owner = owner;
    }

    private int SectionCount => BinaryPrimitives.ReadInt32LittleEndian(Bytes[12..]);

    private ReadOnlySpan<byte> Bytes => new(_bytes, _length);

    /// <summary>Opens a file that ships inside the assembly.</summary>
    /// <exception cref="HindiDataException">It is missing, damaged or of another kind or version.</exception>
    public static DataFile OpenShipped(string fileName, string name, uint version)
    {
        Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HindiText.Data." + fileName);
        if (stream is not UnmanagedMemoryStream image)
            throw new HindiDataException($"{fileName}: expected a resource of the assembly HindiText, found none");
        // The image stays mapped as long as the assembly is loaded, which this very code keeps it.
        DataFile file = new(image.PositionPointer, checked((int)image.Length), image);
        file.Validate(fileName, name, version);
        return file;
    }

    /// <summary>Opens a file held in memory; the array must not change afterwards.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="name">The expected name, at most 8 ASCII letters.</param>
    /// <param name="version">The expected version.</param>
    /// <exception cref="HindiDataException">It is damaged or of another kind or version.</exception>
    public static DataFile Open(byte[] content, string fileName, string name, uint version)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(content.Length, pinned: true);
        content.CopyTo(pinned, 0);
        DataFile file = new((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length, pinned);
        file.Validate(fileName, name, version);
        return file;
    }

    /// <summary>The elements of a section.</summary>
    public ReadOnlySpan<T> Section<T>(int index)
        where T : unmanaged
    {
        ReadOnlySpan<byte> entry = Bytes.Slice(HeaderLength + (index * 8), 8);
        int offset = BinaryPrimitives.ReadInt32LittleEndian(entry);
        int length = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);
        return new ReadOnlySpan<T>(_bytes + offset, length / sizeof(T));
    }

    private void Validate(string fileName, string name, uint version)
    {
        if (_length < HeaderLength)
            throw new HindiDataException($"{fileName}: expected at least {HeaderLength} bytes, found {_length}");
        Span<byte> expectedName = stackalloc byte[8];
        DataFileWriter.WriteName(name, expectedName);
        if (!Bytes[..8].SequenceEqual(expectedName))
            throw new HindiDataException($"{fileName}(byte 0): expected the name '{name}', found another");
        uint found = BinaryPrimitives.ReadUInt32LittleEndian(Bytes[8..]);
        if (found != version)
            throw new HindiDataException($"{fileName}(byte 8): expected version {version}, found {found}");
        ulong checksum = BinaryPrimitives.ReadUInt64LittleEndian(Bytes[16..]);
        ulong actual = Checksum.Of(Bytes[HeaderLength..]);
        if (checksum != actual)
            throw new HindiDataException($"{fileName}(byte 16): expected checksum {checksum:x16}, found {actual:x16}: the file is damaged");
        int count = SectionCount;
        if (count < 0 || count > (_length - HeaderLength) / 8)
            throw new HindiDataException($"{fileName}(byte 12): expected a section count that fits into {_length} bytes, found {count}");
        // The checksum does not cover the count, but the first section begins where the table of sections ends.
        if (count > 0 && BinaryPrimitives.ReadInt32LittleEndian(Bytes[HeaderLength..]) != HeaderLength + (count * 8))
            throw new HindiDataException($"{fileName}(byte 12): expected a section count that ends where the first section begins, found {count}");
        for (int i = 0; i < count; i++)
        {
            int at = HeaderLength + (i * 8);
            long offset = BinaryPrimitives.ReadInt32LittleEndian(Bytes[at..]);
            long length = BinaryPrimitives.ReadInt32LittleEndian(Bytes[(at + 4)..]);
            if (offset < HeaderLength || length < 0 || offset + length > _length || offset % 8 != 0)
                throw new HindiDataException($"{fileName}(byte {at}): section {i} lies outside the file");
        }

        GC.KeepAlive(_owner);
    }
}
