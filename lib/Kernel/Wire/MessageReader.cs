namespace DeepLearning.Kernel.Wire;

/// <summary>
/// Puts frames together to messages, bounded: what a peer makes us hold is what it has really sent, and never more
/// than <see cref="LargestMessage"/> a message, however many frames it announces.
/// </summary>
internal sealed class MessageReader(Action<byte[]> onCommand)
{
    /// <summary>What a Jupyter client sends is text that a person typed, or a widget's data.</summary>
    public const long LargestMessage = 64 << 20;

    private const int MostFrames = 1024;

    /// <summary>Reads the next message; commands between go to the handler.</summary>
    /// <exception cref="InvalidDataException">The peer does not speak ZMTP, or sends too much.</exception>
    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    public List<byte[]> Read(Stream stream)
    {
        var message = new List<byte[]>();
        var room = LargestMessage;
        while (true)
        {
            var frame = ZmtpFrames.Read(stream, room);
            if (frame.Command)
            {
                onCommand(frame.Body);
                continue;
            }

            message.Add(frame.Body);
            room -= frame.Body.Length;
            if (!frame.More)
                return message;
            if (message.Count == MostFrames)
                throw new InvalidDataException($"[zmtp] a message of more than {MostFrames} frames.");
        }
    }
}
