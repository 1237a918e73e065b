using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DeepLearning.Kernel.Wire;

/// <summary>The kinds of sockets that a kernel binds.</summary>
internal enum ZmtpKind
{
    /// <summary>Knows its peers by identity, which is the first frame of every message.</summary>
    Router,

    /// <summary>Sends to all peers that have subscribed to the first frame.</summary>
    Publisher,

    /// <summary>Sends every message back: the heartbeat.</summary>
    Echo,
}

/// <summary>A bound ZeroMQ socket in managed code: as much of ZMTP 3.0 as a Jupyter kernel needs.</summary>
internal sealed class ZmtpSocket : IDisposable
{
    private const int MostPeers = 128;
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);
    private static int _nameless;
    private readonly ConcurrentDictionary<string, ZmtpPeer> _peers = new();
    private readonly ZmtpKind _kind;
    private readonly TcpListener _listener;
    private readonly Action<ZmtpSocket, List<byte[]>> _received;
    private readonly TimeSpan _handshakeTime;
    private int _connections;

    /// <summary>Binds and starts to listen.</summary>
    /// <param name="kind">The kind of socket.</param>
    /// <param name="endpoint">Where; port 0 takes a free one.</param>
    /// <param name="received">Called with every message, on the thread of its connection; identity first.</param>
    /// <param name="handshakeTime">How long a peer may take to greet; null for five seconds.</param>
    public ZmtpSocket(
        ZmtpKind kind,
        IPEndPoint endpoint,
        Action<ZmtpSocket, List<byte[]>>? received = null,
        TimeSpan? handshakeTime = null)
    {
        _kind = kind;
        _received = received ?? ((_, _) => { });
        _handshakeTime = handshakeTime ?? TimeSpan.FromSeconds(5);
        _listener = new TcpListener(endpoint);
        _listener.Start();
        Start(Accept, "accept");
    }

    /// <summary>Gets the port that the socket listens on.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    private string SocketType => _kind switch
    {
        ZmtpKind.Router => "ROUTER",
        ZmtpKind.Publisher => "PUB",
        _ => "REP",
    };

    /// <summary>Sends to the peer named by the first frame (a router) or to all who want it (a publisher).</summary>
    public void Send(IReadOnlyList<byte[]> message)
    {
        if (_kind == ZmtpKind.Publisher)
        {
            foreach (var peer in _peers.Values.Where(p => p.Wants(message[0])))
                peer.Send(message);
        }
        else if (_peers.TryGetValue(Key(message[0]), out var peer))
        {
            peer.Send([.. message.Skip(1)]);
        }
    }

    public void Dispose()
    {
        _listener.Stop();
        foreach (var peer in _peers.Values)
            peer.Close(Linger);
    }

    private static string Key(byte[] identity) => Convert.ToHexString(identity);

    private static void Start(Action action, string name) =>
        new Thread(() => action()) { IsBackground = true, Name = name }.Start();

    private void Accept()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = _listener.AcceptSocket();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            if (Interlocked.Increment(ref _connections) > MostPeers)
            {
                Interlocked.Decrement(ref _connections);
                socket.Dispose();
                continue;
            }

            socket.NoDelay = true;
            Start(() => Serve(socket), SocketType);
        }
    }

    private void Serve(Socket socket)
    {
        var peer = new ZmtpPeer(socket);
        try
        {
            peer.Serve(SocketType, _handshakeTime, identity => Enter(peer, identity), Receive);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException
            or InvalidDataException)
        {
            // The connection ended, politely or not; the others go on.
        }
        finally
        {
            if (peer.Identity.Length > 0)
                _peers.TryRemove(new KeyValuePair<string, ZmtpPeer>(Key(peer.Identity), peer));
            peer.Dispose();
            Interlocked.Decrement(ref _connections);
        }
    }

    // Of two connections with one identity the newest wins: it is a client that has come back.
    private byte[] Enter(ZmtpPeer peer, byte[] announced)
    {
        var identity = announced.Length > 0 ? announced : Nameless();
        _peers.AddOrUpdate(Key(identity), peer, (_, old) =>
        {
            old.Dispose();
            return peer;
        });
        return identity;
    }

    private static byte[] Nameless()
    {
        var identity = new byte[5];
        BinaryPrimitives.WriteInt32BigEndian(identity.AsSpan(1), Interlocked.Increment(ref _nameless));
        return identity;
    }

    private void Receive(ZmtpPeer peer, List<byte[]> message)
    {
        switch (_kind)
        {
            case ZmtpKind.Publisher when message is [[1, .. var topic]]:
                peer.Subscribe(topic);
                break;
            case ZmtpKind.Publisher when message is [[0, .. var topic]]:
                peer.Unsubscribe(topic);
                break;
            case ZmtpKind.Echo:
                peer.Send(message);
                break;
            case ZmtpKind.Router:
                message.Insert(0, peer.Identity);
                _received(this, message);
                break;
        }
    }
}
