using System.Buffers;
using System.Text;

namespace HindiText.Cli;

/// <summary>Lets bytes pass as long as they are well-formed UTF-8.</summary>
/// <param name="inner">The bytes; closed with this stream.</param>
/// <param name="place">What messages call them.</param>
/// <param name="skipped">Number of bytes before them, a byte order mark.</param>
internal sealed class CheckedUtf8Stream(Stream inner, string place, long skipped) : Stream
{
    private readonly byte[] _pending = new byte[4];
    private int _pendingCount;
    private long _position = skipped;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InputException">A byte that no UTF-8 text has at its position, or a text that ends within a character.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        if (read == 0 && buffer.Length > 0 && _pendingCount > 0)
            throw Malformed(_position - _pendingCount, _pending[0]);
        Check(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> bytes)
    {
        // A character that began in the last piece is completed byte by byte.
        while (_pendingCount > 0 && !bytes.IsEmpty)
        {
            _pending[_pendingCount++] = bytes[0];
            bytes = bytes[1..];
            _position++;
            OperationStatus status = Rune.DecodeFromUtf8(_pending.AsSpan(0, _pendingCount), out _, out _);
            if (status == OperationStatus.InvalidData)
                throw Malformed(_position - _pendingCount, _pending[0]);
            if (status == OperationStatus.Done)
                _pendingCount = 0;
        }

        int valid = System.Text.Unicode.Utf8.IsValid(bytes) ? bytes.Length : 0;
        while (valid < bytes.Length)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[valid..], out _, out int consumed);
            if (status == OperationStatus.InvalidData)
                throw Malformed(_position + valid, bytes[valid]);
            if (status == OperationStatus.NeedMoreData)
            {
                bytes[valid..].CopyTo(_pending);
                _pendingCount = bytes.Length - valid;
                break;
            }

            valid += consumed;
        }

        _position += bytes.Length;
    }

    private InputException Malformed(long position, byte found) =>
        new($"{place}: expected UTF-8, found byte 0x{found:X2} at position {position}");
}
