using System.Buffers.Binary;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using DeepLearning.Benchmarks.Kernel;

namespace DeepLearning.Kernel.Tests.Wire;

/// <summary>A kernel's memory while everything hostile comes at once, and a good client works on.</summary>
public sealed class MemoryUnderAttackTests(ITestOutputHelper output) : IDisposable
{
    private const int Connections = 100;
    private const int Sent = 64 << 10;
    private const int Announced = 60 << 20;
    private const int Replays = 20_000;
    private const int Written = 150 << 20;

    // Announced are 6 GB. Held are a queue of 64 MiB for each client, what the collector has not taken yet of 150 MB
    // as characters and as messages, and 600 connections with their threads: 330 MB when this was written.
    private const double MostGrowth = 700;

    private readonly List<TestPeer> _others = [];

    public void Dispose() => _others.ForEach(peer => peer.Dispose());

    [Fact]
    public void Memory_is_bounded_and_a_good_client_is_served()
    {
        var program = typeof(MemoryUnderAttackTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(a => a.Key == "KernelAssembly").Value!;
        using var kernel = new KernelProcess(program);
        kernel.Execute("var n = 1;");
        var before = kernel.PeakMemory;

        foreach (var port in kernel.Ports)
            for (var i = 0; i < Connections; i++)
                _others.Add(TestPeer.Silent(port));
        for (var i = 0; i < Connections; i++)
            Announce(kernel.Ports[0]);
        Assert.Equal("2", kernel.ExecuteAndRead("n + 1").Result);

        Replay(kernel);
        Assert.Equal("3", kernel.ExecuteAndRead("n + 2").Result);

        var stuck = Add(Persist(() => TestPeer.Greet(kernel.Ports[2], "SUB")));
        stuck.Send([[1]]);
        var loop = $"for (var i = 0; i < {Written >> 20}; i++) Console.Write(text);";
        Assert.Equal(Written, kernel.ExecuteAndRead($"var text = new string('x', 1 << 20); {loop}").Written);
        Assert.Equal("4", kernel.ExecuteAndRead("n + 3").Result);

        output.WriteLine($"{before:0} MB before, {kernel.PeakMemory:0} MB at most, {kernel.Memory:0} MB in the end");
        Assert.InRange(kernel.PeakMemory - before, 0, MostGrowth);
    }

    private void Announce(int port)
    {
        var length = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(length, Announced);
        try
        {
            Add(TestPeer.Greet(port)).SendRaw([2, .. length, .. new byte[Sent]]);
        }
        catch (IOException)
        {
            // Turned away: there are enough connections already. That bounds memory too.
        }
    }

    // Each is signed and was accepted once; only the first counts.
    private void Replay(KernelProcess kernel)
    {
        var peer = Add(Persist(() => TestPeer.Greet(kernel.Ports[0])));
        var request = kernel.Signed("execute_request", new JsonObject { ["code"] = "n++;", ["silent"] = true });
        for (var i = 0; i < Replays; i++)
            peer.Send(request);
        peer.Receive();
        kernel.Execute("n--;");
    }

    // While the attackers fill the kernel's connections, a new client is turned away; silent ones are dropped in time.
    private static TestPeer Persist(Func<TestPeer> greet)
    {
        for (var start = Stopwatch.StartNew(); ; Thread.Sleep(200))
        {
            try
            {
                return greet();
            }
            catch (IOException) when (start.Elapsed < TimeSpan.FromSeconds(90))
            {
                // Turned away; again.
            }
        }
    }

    private TestPeer Add(TestPeer peer)
    {
        _others.Add(peer);
        return peer;
    }
}
