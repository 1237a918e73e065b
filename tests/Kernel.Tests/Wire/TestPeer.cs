using System.Net;
using System.Net.Sockets;
using System.Text;
using DeepLearning.Kernel.Wire;

namespace DeepLearning.Kernel.Tests.Wire;

/// <summary>A connecting ZMTP peer.</summary>
internal sealed class TestPeer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TcpClient _client = new();
    private readonly NetworkStream _network;
    private readonly BufferedStream _input;

    private TestPeer(int port)
    {
        _client.Connect(IPAddress.Loopback, port);
        _client.NoDelay = true;
        _client.ReceiveTimeout = (int)Patience.TotalMilliseconds;
        _network = _client.GetStream();
        _input = new BufferedStream(_network);
    }

    /// <summary>Connects without a word.</summary>
    public static TestPeer Silent(int port) => new(port);

    /// <summary>Connects and greets.</summary>
    public static TestPeer Greet(int port, string type = "DEALER")
    {
        var peer = new TestPeer(port);
        ZmtpHandshake.Perform(peer._input, peer._network, type);
        return peer;
    }

    /// <summary>Connects and greets under an identity.</summary>
    public static TestPeer GreetAs(int port, string identity)
    {
        var peer = new TestPeer(port);
        var greeting = new byte[64];
        (greeting[0], greeting[9], greeting[10]) = (0xFF, 0x7F, 3);
        "NULL"u8.CopyTo(greeting.AsSpan(12));
        peer.SendRaw(greeting);
        var name = Encoding.ASCII.GetBytes(identity);
        byte[] body = [5, .. "READY"u8, 8, .. "Identity"u8, 0, 0, 0, (byte)name.Length, .. name];
        ZmtpFrames.Write(peer._network, new ZmtpFrame(body, More: false, Command: true));
        peer._input.ReadExactly(greeting);
        ZmtpFrames.Read(peer._input, 1 << 10);
        return peer;
    }

    public void Send(params IReadOnlyList<byte[]> message) => ZmtpFrames.WriteMessage(_network, message);

    public void SendRaw(byte[] bytes) => _network.Write(bytes);

    public List<byte[]> Receive()
    {
        var message = new List<byte[]>();
        while (true)
        {
            var frame = ZmtpFrames.Read(_input, int.MaxValue);
            message.Add(frame.Body);
            if (!frame.More)
                return message;
        }
    }

    /// <summary>Reads until the other side closes.</summary>
    public void WaitForEnd()
    {
        try
        {
            while (_network.Read(new byte[256]) > 0)
            {
            }
        }
        catch (IOException e) when (e.InnerException is SocketException { SocketErrorCode: not SocketError.TimedOut })
        {
            // A reset ends a connection as well.
        }
    }

    public void Dispose()
    {
        _input.Dispose();
        _client.Dispose();
    }
}
