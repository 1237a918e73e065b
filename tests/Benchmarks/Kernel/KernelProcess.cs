using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Kernel.Tests.Wire;

namespace DeepLearning.Benchmarks.Kernel;

/// <summary>A kernel process and the client that started it.</summary>
internal sealed class KernelProcess : IDisposable
{
    private const string Key = "benchmark";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("kernel benchmark").FullName;
    private readonly MessageCodec _codec = new(Key);
    private readonly Process _process;
    private readonly int[] _ports;
    private readonly TestPeer _shell;
    private readonly TestPeer _control;
    private readonly TestPeer _subscriber;

    public KernelProcess(string program)
    {
        var ports = _ports = FreePorts(5);
        string[] names = ["shell_port", "control_port", "iopub_port", "stdin_port", "hb_port"];
        var connection = new JsonObject { ["ip"] = "127.0.0.1", ["transport"] = "tcp", ["key"] = Key };
        foreach (var (name, port) in names.Zip(ports))
            connection[name] = port;
        var file = Path.Combine(_folder, "connection.json");
        File.WriteAllText(file, connection.ToJsonString());
        var watch = Stopwatch.StartNew();
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "--connection-file", file])
        {
            // As the installed kernelspec has it; and the user's history is none of our business.
            Environment = { ["DOTNET_EnableDiagnostics"] = "0", ["XDG_DATA_HOME"] = _folder },
        })!;
        _shell = Connect(ports[0], "DEALER");
        Ask("kernel_info_request", []);
        ReadyTime = watch.Elapsed.TotalSeconds;
        _control = Connect(ports[1], "DEALER");
        _subscriber = Connect(ports[2], "SUB");
        _subscriber.Send([[1]]);
    }

    /// <summary>Gets the seconds from the start of the process to its first reply.</summary>
    public double ReadyTime { get; }

    /// <summary>Gets the resident memory in MB.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Gets the most resident memory that there ever was, in MB.</summary>
    public double PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1e6;
        }
    }

    /// <summary>Gets the ports: shell, control, publish, input, heartbeat.</summary>
    public IReadOnlyList<int> Ports => _ports;

    /// <summary>Makes a request that the kernel accepts, once.</summary>
    public IReadOnlyList<byte[]> Signed(string type, JsonObject content) => _codec.Write([], type, content, null);

    /// <summary>Runs a cell and returns the seconds until its reply.</summary>
    public double Execute(string code)
    {
        var watch = Stopwatch.StartNew();
        var status = (string?)Ask("execute_request", Cell(code))["status"];
        return status == "ok"
            ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"[benchmark] the cell '{code}' came to '{status}'.");
    }

    /// <summary>Runs a cell until all of its output is here; the seconds, its characters, and its result.</summary>
    public (double Seconds, long Written, string? Result) ExecuteAndRead(string code)
    {
        var watch = Stopwatch.StartNew();
        var request = Send(_shell, "execute_request", Cell(code));
        var (written, result) = ReadOutput(request);
        var seconds = watch.Elapsed.TotalSeconds;
        _shell.Receive();
        return (seconds, written, result);
    }

    /// <summary>Starts a cell, lets it run for a while, and returns the seconds from an interrupt to its end.</summary>
    public double Interrupt(string code)
    {
        Send(_shell, "execute_request", Cell(code));
        Thread.Sleep(300);
        var watch = Stopwatch.StartNew();
        Send(_control, "interrupt_request", []);
        var reply = Content(_shell.Receive());
        _control.Receive();
        return (string?)reply["ename"] == "Interrupted"
            ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"[benchmark] the cell '{code}' was not interrupted.");
    }

    public void Dispose()
    {
        Send(_control, "shutdown_request", new JsonObject { ["restart"] = false });
        if (!_process.WaitForExit(Patience))
            _process.Kill();
        foreach (var peer in new[] { _shell, _control, _subscriber })
            peer.Dispose();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static JsonObject Cell(string code) => new() { ["code"] = code };

    private static JsonObject Content(List<byte[]> frames) => JsonNode.Parse(frames[^1])!.AsObject();

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        Array.ForEach(listeners, listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        Array.ForEach(listeners, listener => listener.Dispose());
        return ports;
    }

    private static TestPeer Connect(int port, string type)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return TestPeer.Greet(port, type);
            }
            catch (SocketException) when (watch.Elapsed < Patience)
            {
                Thread.Sleep(2); // Not listening yet.
            }
        }
    }

    private JsonObject Ask(string type, JsonObject content)
    {
        Send(_shell, type, content);
        return Content(_shell.Receive());
    }

    private string Send(TestPeer peer, string type, JsonObject content)
    {
        var frames = _codec.Write([], type, content, null);
        peer.Send(frames);
        return (string)JsonNode.Parse(frames[^4])!["msg_id"]!;
    }

    // What other requests published before is skipped.
    private (long Written, string? Result) ReadOutput(string request)
    {
        var written = 0L;
        string? result = null;
        while (true)
        {
            var frames = _subscriber.Receive();
            if ((string?)JsonNode.Parse(frames[^3])!["msg_id"] != request)
                continue;
            var content = Content(frames);
            if (content["text"] is { } text)
                written += ((string)text!).Length;
            result = (string?)content["data"]?["text/plain"] ?? result;
            if ((string?)content["execution_state"] == "idle")
                return (written, result);
        }
    }
}
