using System.Text.Json.Nodes;
using DeepLearning.Kernel.Tests.Hosting;
using DeepLearning.Kernel.Wire;

namespace DeepLearning.Kernel.Tests.Wire;

/// <summary>Clients that are broken or mean, beside one that is neither: it is served, and the memory holds.</summary>
public sealed class HostileClientTests : IAsyncDisposable
{
    private readonly KernelClient _client = new();
    private readonly List<TestPeer> _others = [];

    public async ValueTask DisposeAsync()
    {
        _others.ForEach(peer => peer.Dispose());
        await _client.DisposeAsync();
    }

    [Fact]
    public void A_replayed_request_is_not_run_again()
    {
        _client.Execute("var n = 0;");
        var request = _client.Signed("execute_request", new JsonObject { ["code"] = "n++;" });
        _client.SendRaw(request);
        _client.UntilIdle();
        _client.ShellReply();
        for (var i = 0; i < 50; i++)
            _client.SendRaw(request);
        Assert.Contains(_client.Execute("n").Published, p => (string?)p.Content["data"]?["text/plain"] == "1");
    }

    [Fact]
    public void A_message_that_is_too_large_or_has_too_many_frames_ends_its_connection()
    {
        var port = _client.Kernel.Ports.Shell;
        var large = Add(TestPeer.Greet(port));
        large.SendRaw([2, .. Length(MessageReader.LargestMessage + 1)]);
        large.WaitForEnd();
        var frames = Add(TestPeer.Greet(port));
        frames.SendRaw([.. Enumerable.Repeat<byte[]>([1, 0], 1100).SelectMany(f => f)]);
        frames.WaitForEnd();
        var sum = Add(TestPeer.Greet(port));
        sum.SendRaw([3, .. Length(1 << 20), .. new byte[1 << 20], 3, .. Length(MessageReader.LargestMessage)]);
        sum.WaitForEnd();
        IsServed();
    }

    [Fact]
    public void Half_a_frame_costs_what_has_come_and_not_what_is_announced()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 100; i++)
            Add(TestPeer.Greet(_client.Kernel.Ports.Shell)).SendRaw([2, .. Length(60 << 20), 1, 2, 3]);
        IsServed();

        // Announced are 6 GB; other tests of this process use a little meanwhile.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 1L << 30);
    }

    [Fact]
    public void A_hundred_silent_connections_to_every_socket_disturb_nobody()
    {
        var ports = _client.Kernel.Ports;
        foreach (var port in new[] { ports.Shell, ports.Control, ports.Publish, ports.Input, ports.Heartbeat })
        {
            for (var i = 0; i < 100; i++)
                Add(TestPeer.Silent(port));
        }

        IsServed();
        var heart = Add(TestPeer.Greet(ports.Heartbeat, "REQ"));
        heart.Send([], [1]);
        Assert.Equal([[], [1]], heart.Receive());
        Assert.Equal("ok", (string?)_client.Execute("1 + 1").Reply["status"]);
    }

    [Fact]
    public void Garbage_on_every_socket_disturbs_nobody()
    {
        var random = new Random(1);
        var ports = _client.Kernel.Ports;
        foreach (var port in new[] { ports.Shell, ports.Control, ports.Publish, ports.Input, ports.Heartbeat })
        {
            var garbage = new byte[10_000];
            random.NextBytes(garbage);
            Throw(Add(TestPeer.Silent(port)), garbage);
            Throw(Add(TestPeer.Greet(port)), garbage);
        }

        IsServed();
    }

    [Fact]
    public void A_client_that_never_reads_holds_a_cell_for_a_while_and_is_sent_away()
    {
        var stuck = Add(TestPeer.Greet(_client.Kernel.Ports.Publish, "SUB"));
        stuck.Send([[1]]);
        IsServed();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        const string code = "var text = new string('x', 1 << 20); for (var i = 0; i < 150; i++) Console.Write(text);";
        _client.Send("execute_request", new JsonObject { ["code"] = code });
        Assert.Equal("ok", (string?)_client.ShellReply().Content["status"]);
        var written = _client.UntilIdle().Sum(p => ((string?)p.Content["text"])?.Length ?? 0);
        Assert.Equal(150 << 20, written);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 1L << 30);
        IsServed();
    }

    [Fact]
    public void A_cell_whose_output_nobody_takes_can_be_interrupted()
    {
        Add(TestPeer.Greet(_client.Kernel.Ports.Publish, "SUB")).Send([[1]]);
        IsServed();
        const string code = "var text = new string('x', 1 << 20); while (true) Console.Write(text);";
        _client.Send("execute_request", new JsonObject { ["code"] = code });
        _client.UntilPublished("stream");
        Thread.Sleep(1000);
        _client.AskControl("interrupt_request", []);
        Assert.Equal("Interrupted", (string?)_client.ShellReply().Content["ename"]);
    }

    private static byte[] Length(long length)
    {
        var bytes = new byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, length);
        return bytes;
    }

    private static void Throw(TestPeer peer, byte[] garbage)
    {
        try
        {
            peer.SendRaw(garbage);
        }
        catch (IOException)
        {
            // The kernel has hung up already.
        }
    }

    private void IsServed()
    {
        // Bounded by the client's own patience: on a quiet machine these are milliseconds.
        Assert.Equal("ok", (string?)_client.Ask("kernel_info_request", [])["status"]);
        _client.UntilIdle();
    }

    private TestPeer Add(TestPeer peer)
    {
        _others.Add(peer);
        return peer;
    }
}
