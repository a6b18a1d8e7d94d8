using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Tei.Transforms.Saxon;

/// <summary>A frame to the worker: see <c>SaxonWorker.java</c> for its form.</summary>
internal sealed class SaxonFrame
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private byte[] finished = [];

    public SaxonFrame() => Number(0);

    public SaxonFrame(SaxonCall call)
        : this() => buffer.Write([(byte)call]);

    public SaxonFrame Flag(bool value)
    {
        buffer.Write([value ? (byte)1 : (byte)0]);
        return this;
    }

    public SaxonFrame Number(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        buffer.Write(bytes);
        return this;
    }

    public SaxonFrame Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        buffer.Write(value);
        return this;
    }

    public SaxonFrame String(string? value) => Bytes(Encoding.UTF8.GetBytes(value ?? ""));

    /// <summary>The frame with its length before it.</summary>
    public ReadOnlyMemory<byte> Finished()
    {
        finished = buffer.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(finished, finished.Length - 4);
        return finished;
    }
}

/// <summary>What a frame asks of the worker.</summary>
internal enum SaxonCall : byte
{
    Ping = 1,
    Compile = 2,
    Transform = 3,
}

/// <summary>What a frame of the worker is.</summary>
internal enum SaxonReply : byte
{
    Pong = 65,
    Done = 66,
    Failed = 67,
    Resolve = 68,
}

/// <summary>Reads a frame of the worker.</summary>
internal ref struct SaxonFrameReader(ReadOnlySpan<byte> content)
{
    private ReadOnlySpan<byte> rest = content;

    public SaxonReply Reply()
    {
        var reply = (SaxonReply)rest[0];
        rest = rest[1..];
        return reply;
    }

    public int Number()
    {
        int value = BinaryPrimitives.ReadInt32BigEndian(rest);
        rest = rest[4..];
        return value;
    }

    public byte[] Bytes()
    {
        int length = Number();
        byte[] value = rest[..length].ToArray();
        rest = rest[length..];
        return value;
    }

    public string String() => Encoding.UTF8.GetString(Bytes());
}
