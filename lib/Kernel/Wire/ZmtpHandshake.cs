using System.Buffers.Binary;
using System.Text;

namespace DeepLearning.Kernel.Wire;

/// <summary>The opening of a connection: greetings of ZMTP 3.0 with the NULL mechanism, then READY commands.</summary>
internal static class ZmtpHandshake
{
    private const int GreetingLength = 64;
    private const int LargestReady = 1 << 16;
    private const int MajorVersion = 3;

    /// <summary>Greets a peer as the given kind of socket.</summary>
    /// <param name="input">What the peer sends; may be buffered.</param>
    /// <param name="output">What goes to the peer; not buffered.</param>
    /// <param name="socketType">The kind of our socket.</param>
    /// <returns>The identity that the peer announces; empty when it has none.</returns>
    /// <exception cref="InvalidDataException">The peer does not speak ZMTP 3 with the NULL mechanism.</exception>
    public static byte[] Perform(Stream input, Stream output, string socketType)
    {
        output.Write(Greeting());
        var theirs = new byte[GreetingLength];
        input.ReadExactly(theirs);
        var mechanism = Encoding.ASCII.GetString(theirs, 12, 20).TrimEnd('\0');
        if (theirs[0] != 0xFF || (theirs[9] & 1) == 0 || theirs[10] < MajorVersion || mechanism != "NULL")
            throw new InvalidDataException("[zmtp] the peer does not speak ZMTP 3 with the NULL mechanism.");

        ZmtpFrames.Write(output, new ZmtpFrame(Ready(socketType), More: false, Command: true));
        var reply = ZmtpFrames.Read(input, LargestReady);
        var ready = "\u0005READY"u8;
        if (!reply.Command || !reply.Body.AsSpan().StartsWith(ready))
            throw new InvalidDataException("[zmtp] expected the command READY.");
        return Property(reply.Body.AsSpan(ready.Length), "Identity");
    }

    // signature (10), version (2), mechanism (20), as-server (1), filler (31)
    private static byte[] Greeting()
    {
        var greeting = new byte[GreetingLength];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[10] = MajorVersion;
        "NULL"u8.CopyTo(greeting.AsSpan(12));
        return greeting;
    }

    private static byte[] Ready(string socketType)
    {
        using var body = new MemoryStream();
        body.Write("\u0005READY"u8);
        Append(body, "Socket-Type", Encoding.ASCII.GetBytes(socketType));
        if (socketType == "ROUTER")
            Append(body, "Identity", []);
        return body.ToArray();
    }

    private static void Append(MemoryStream body, string name, byte[] value)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        body.WriteByte((byte)name.Length);
        body.Write(Encoding.ASCII.GetBytes(name));
        body.Write(length);
        body.Write(value);
    }

    private static byte[] Property(ReadOnlySpan<byte> metadata, string wanted)
    {
        while (!metadata.IsEmpty)
        {
            var name = metadata[0] < metadata.Length ? metadata.Slice(1, metadata[0]) : throw Malformed();
            metadata = metadata[(1 + name.Length)..];
            var length = metadata.Length >= 4 ? BinaryPrimitives.ReadInt32BigEndian(metadata) : -1;
            if (length < 0 || length > metadata.Length - 4)
                throw Malformed();
            if (Encoding.ASCII.GetString(name).Equals(wanted, StringComparison.OrdinalIgnoreCase))
                return metadata.Slice(4, length).ToArray();
            metadata = metadata[(4 + length)..];
        }

        return [];
    }

    private static InvalidDataException Malformed() => new("[zmtp] the metadata of READY are malformed.");
}
