using System.Buffers.Binary;

namespace DeepLearning.Kernel.Wire;

/// <summary>One frame of ZMTP 3.0: a piece of a message, or a command.</summary>
/// <param name="Body">The content.</param>
/// <param name="More">Whether the message goes on.</param>
/// <param name="Command">Whether it is a command and no message.</param>
internal readonly record struct ZmtpFrame(byte[] Body, bool More, bool Command = false);

/// <summary>Reads and writes frames (ZMTP 3.0, rfc.zeromq.org/spec/23).</summary>
internal static class ZmtpFrames
{
    // No more than this is allocated before it has come.
    private const int Piece = 1 << 20;
    private const int MoreFlag = 1;
    private const int LongFlag = 2;
    private const int CommandFlag = 4;

    /// <summary>Reads a frame.</summary>
    /// <param name="stream">What the peer sends.</param>
    /// <param name="room">The most bytes that its body may have.</param>
    /// <exception cref="InvalidDataException">The peer does not speak ZMTP, or the frame is too large.</exception>
    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    public static ZmtpFrame Read(Stream stream, long room)
    {
        Span<byte> head = stackalloc byte[9];
        stream.ReadExactly(head[..2]);
        var flags = head[0];
        if ((flags & ~(MoreFlag | LongFlag | CommandFlag)) != 0)
            throw new InvalidDataException($"[zmtp] reserved flags are set: {flags:x2}.");
        long length = head[1];
        if ((flags & LongFlag) != 0)
        {
            stream.ReadExactly(head[2..]);
            length = BinaryPrimitives.ReadInt64BigEndian(head[1..]);
        }

        if (length < 0 || length > room)
            throw new InvalidDataException($"[zmtp] a frame of {length} bytes; at most {room} are accepted.");
        return new ZmtpFrame(Body(stream, (int)length), (flags & MoreFlag) != 0, (flags & CommandFlag) != 0);
    }

    // A peer that announces much and sends little costs little.
    private static byte[] Body(Stream stream, int length)
    {
        var body = new byte[Math.Min(length, Piece)];
        var filled = 0;
        while (true)
        {
            stream.ReadExactly(body.AsSpan(filled));
            if (body.Length == length)
                return body;
            filled = body.Length;
            Array.Resize(ref body, (int)Math.Min(length, 2L * filled));
        }
    }

    public static void Write(Stream stream, ZmtpFrame frame)
    {
        Span<byte> head = stackalloc byte[9];
        var flags = (frame.More ? MoreFlag : 0) | (frame.Command ? CommandFlag : 0);
        if (frame.Body.Length <= byte.MaxValue)
        {
            head[0] = (byte)flags;
            head[1] = (byte)frame.Body.Length;
            stream.Write(head[..2]);
        }
        else
        {
            head[0] = (byte)(flags | LongFlag);
            BinaryPrimitives.WriteInt64BigEndian(head[1..], frame.Body.Length);
            stream.Write(head);
        }

        stream.Write(frame.Body);
    }

    /// <summary>Writes the frames of a message.</summary>
    public static void WriteMessage(Stream stream, IReadOnlyList<byte[]> message)
    {
        for (var i = 0; i < message.Count; i++)
            Write(stream, new ZmtpFrame(message[i], More: i < message.Count - 1));
    }
}
