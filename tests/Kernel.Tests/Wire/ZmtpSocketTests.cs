using System.Net;
using System.Text;
using DeepLearning.Kernel.Wire;

namespace DeepLearning.Kernel.Tests.Wire;

public sealed class ZmtpSocketTests
{
    private static readonly IPEndPoint Free = new(IPAddress.Loopback, 0);

    [Fact]
    public void A_router_answers_the_peer_that_asked()
    {
        using var socket = new ZmtpSocket(ZmtpKind.Router, Free, (s, m) => s.Send([m[0], .. m.Skip(1).Reverse()]));
        using var first = TestPeer.Greet(socket.Port);
        using var second = TestPeer.Greet(socket.Port);
        first.Send([1], [2]);
        second.Send([3], new byte[100_000]);
        Assert.Equal([[2], [1]], first.Receive());
        Assert.Equal([100_000, 1], second.Receive().Select(f => f.Length));
    }

    [Fact]
    public void A_heartbeat_comes_back_as_it_went()
    {
        using var socket = new ZmtpSocket(ZmtpKind.Echo, Free);
        using var peer = TestPeer.Greet(socket.Port, "REQ");
        peer.Send([], [1, 2, 3]);
        Assert.Equal([[], [1, 2, 3]], peer.Receive());
    }

    [Fact]
    public async Task A_publisher_sends_to_those_who_want_it()
    {
        using var socket = new ZmtpSocket(ZmtpKind.Publisher, Free);
        using var all = TestPeer.Greet(socket.Port, "SUB");
        using var some = TestPeer.Greet(socket.Port, "SUB");
        all.Send([[1]]);
        some.Send([[1, .. "stream"u8]]);
        using var stop = new CancellationTokenSource();

        // A subscription takes a moment; who subscribed gets what is sent from then on.
        var sending = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                foreach (var topic in new[] { "status", "stream" })
                    socket.Send([Encoding.ASCII.GetBytes(topic)]);
                Thread.Sleep(10);
            }
        }, TestContext.Current.CancellationToken);
        string[] everything = [.. Enumerable.Range(0, 4).Select(_ => Encoding.ASCII.GetString(all.Receive()[0]))];
        string[] streams = [.. Enumerable.Range(0, 4).Select(_ => Encoding.ASCII.GetString(some.Receive()[0]))];
        await stop.CancelAsync();
        await sending;
        Assert.Equal(["status", "stream"], everything.Distinct().Order());
        Assert.Equal(["stream"], streams.Distinct());
    }

    [Fact]
    public void Who_does_not_greet_in_time_is_sent_away_and_others_are_served()
    {
        using var socket = new ZmtpSocket(ZmtpKind.Echo, Free, null, TimeSpan.FromSeconds(4));
        using var silent = TestPeer.Silent(socket.Port);
        using var peer = TestPeer.Greet(socket.Port, "REQ");
        silent.WaitForEnd();
        peer.Send([[7]]);
        Assert.Equal([[7]], peer.Receive());
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n and some more so that it is as long as a greeting")]
    [InlineData("")]
    public void Garbage_ends_the_connection_and_nothing_else(string text)
    {
        using var socket = new ZmtpSocket(ZmtpKind.Echo, Free, null, TimeSpan.FromSeconds(4));
        using var garbage = TestPeer.Silent(socket.Port);
        garbage.SendRaw(Encoding.ASCII.GetBytes(text));
        garbage.WaitForEnd();
        using var absurd = TestPeer.Greet(socket.Port, "REQ");
        absurd.SendRaw([2, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        absurd.WaitForEnd();
        using var peer = TestPeer.Greet(socket.Port, "REQ");
        peer.Send([[7]]);
        Assert.Equal([[7]], peer.Receive());
    }

    [Fact]
    public void Of_two_with_one_identity_the_newest_is_served()
    {
        using var socket = new ZmtpSocket(ZmtpKind.Router, Free, (s, m) => s.Send(m));
        using var old = TestPeer.GreetAs(socket.Port, "client");
        using var young = TestPeer.GreetAs(socket.Port, "client");
        old.WaitForEnd();
        young.Send([[9]]);
        Assert.Equal([[9]], young.Receive());
    }

    [Fact]
    public void A_queue_is_bounded_and_a_stuck_peer_is_given_up()
    {
        var queue = new SendQueue(1000, TimeSpan.FromMilliseconds(100));
        Assert.True(queue.Add([new byte[5000]]));
        Assert.False(queue.Add([new byte[10]]));
        Assert.False(queue.Add([new byte[10]]));
    }

    [Fact]
    public async Task A_sender_waits_for_a_slow_peer()
    {
        var queue = new SendQueue(1000, TimeSpan.FromSeconds(30));
        Assert.True(queue.Add([new byte[900]]));
        var second = Task.Run(() => queue.Add([new byte[900]]), TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        Assert.NotNull(queue.Take());
        Assert.True(await second);
        queue.Close();
        Assert.NotNull(queue.Take());
        Assert.Null(queue.Take());
    }
}
