using System.Net.Sockets;

namespace DeepLearning.Kernel.Wire;

/// <summary>One connection of a bound socket: a thread that reads and a thread that writes.</summary>
/// <remarks>Threads of its own, because the pool may be full of a learner's Parallel.For.</remarks>
internal sealed class ZmtpPeer : IDisposable
{
    private const int Buffer = 1 << 16;
    private const int QueueBytes = 64 << 20;
    private const int MostSubscriptions = 1000;
    private static readonly TimeSpan SlowPeer = TimeSpan.FromSeconds(10);
    private readonly Socket _socket;
    private readonly SendQueue _queue = new(QueueBytes, SlowPeer);
    private readonly ManualResetEventSlim _drained = new();
    private readonly Lock _gate = new();
    private readonly List<byte[]> _subscriptions = [];

    public ZmtpPeer(Socket socket) => _socket = socket;

    /// <summary>Gets the identity under which a router knows this peer.</summary>
    public byte[] Identity { get; private set; } = [];

    /// <summary>Greets the peer and then reads until the connection ends.</summary>
    /// <param name="socketType">The kind of our socket.</param>
    /// <param name="handshakeTime">How long the peer may take for its greeting.</param>
    /// <param name="ready">Called once with the peer's own identity; returns the one that it gets.</param>
    /// <param name="received">Called with every message.</param>
    public void Serve(
        string socketType, TimeSpan handshakeTime, Func<byte[], byte[]> ready, Action<ZmtpPeer, List<byte[]>> received)
    {
        using var network = new NetworkStream(_socket, ownsSocket: false);
        using var stream = new BufferedStream(network, Buffer);
        using var deadline = new Timer(_ => Dispose(), null, handshakeTime, Timeout.InfiniteTimeSpan);
        var identity = ZmtpHandshake.Perform(stream, network, socketType);
        deadline.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Identity = ready(identity);
        new Thread(Write) { IsBackground = true, Name = $"{socketType} writer" }.Start();
        var reader = new MessageReader(OnCommand);
        while (true)
            received(this, reader.Read(stream));
    }

    /// <summary>Queues a message for the peer; ends the connection when the peer has stopped taking any.</summary>
    public void Send(IReadOnlyList<byte[]> message)
    {
        if (!_queue.Add(message))
            Dispose();
    }

    public void Subscribe(byte[] topic)
    {
        lock (_gate)
        {
            if (_subscriptions.Count == MostSubscriptions)
                throw new InvalidDataException($"[zmtp] more than {MostSubscriptions} subscriptions.");
            _subscriptions.Add(topic);
        }
    }

    public void Unsubscribe(byte[] topic)
    {
        lock (_gate)
        {
            var index = _subscriptions.FindIndex(s => s.AsSpan().SequenceEqual(topic));
            if (index >= 0)
                _subscriptions.RemoveAt(index);
        }
    }

    public bool Wants(byte[] topic)
    {
        lock (_gate)
            return _subscriptions.Exists(s => topic.AsSpan().StartsWith(s));
    }

    /// <summary>Sends what waits, for at most the given time, and ends the connection.</summary>
    public void Close(TimeSpan linger)
    {
        _queue.Close();
        _drained.Wait(linger);
        Dispose();
    }

    public void Dispose()
    {
        _queue.Close();
        _socket.Dispose();
    }

    private void OnCommand(byte[] body)
    {
        if (body.AsSpan().StartsWith("\u0009SUBSCRIBE"u8))
            Subscribe(body[10..]);
        else if (body.AsSpan().StartsWith("\u0006CANCEL"u8))
            Unsubscribe(body[7..]);
    }

    private void Write()
    {
        try
        {
            using var network = new NetworkStream(_socket, ownsSocket: false);
            using var stream = new BufferedStream(network, Buffer);
            while (_queue.Take() is { } message)
            {
                ZmtpFrames.WriteMessage(stream, message);
                if (_queue.IsEmpty)
                    stream.Flush();
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            Dispose();
        }

        _drained.Set();
    }
}
