using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using DeepLearning.Kernel.Hosting;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Kernel.Tests.Wire;
using DeepLearning.Notebook;

namespace DeepLearning.Kernel.Tests.Hosting;

/// <summary>A kernel in this process and a client that talks to it through its sockets.</summary>
internal sealed class KernelClient : IAsyncDisposable
{
    private const string Key = "a secret";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly MessageCodec _codec = new(Key);
    private readonly BlockingCollection<Received> _published = [];
    private readonly TestPeer _shell;
    private readonly TestPeer _control;
    private readonly TestPeer _input;
    private readonly TestPeer _subscriber;

    public KernelClient()
    {
        // An interrupted cell that a busy machine lets wait is not to be given up.
        var options = new SessionOptions { StopPatience = Patience };
        Kernel = new JupyterKernel(new ConnectionFile(IPAddress.Loopback, 0, 0, 0, 0, 0, Key), options);
        var ports = Kernel.Ports;
        _shell = TestPeer.GreetAs(ports.Shell, "me");
        _input = TestPeer.GreetAs(ports.Input, "me");
        _control = TestPeer.GreetAs(ports.Control, "me");
        _subscriber = TestPeer.Greet(ports.Publish, "SUB");
        _subscriber.Send([[1]]);
        new Thread(Listen) { IsBackground = true }.Start();

        // A subscription takes a moment; until it holds, outputs are lost.
        while (_published.Count == 0)
            Ask("kernel_info_request", []);
        Settle();
    }

    public JupyterKernel Kernel { get; }

    /// <summary>Sends a request on the shell and returns its reply's content.</summary>
    public JsonObject Ask(string type, JsonObject content)
    {
        Send(type, content);
        return ShellReply().Content;
    }

    public JsonObject AskControl(string type, JsonObject content)
    {
        _control.Send(_codec.Write([], type, content, null));
        return Read(_control).Content;
    }

    public void Send(string type, JsonObject content, JsonObject? metadata = null) =>
        _shell.Send(_codec.Write([], type, content, null, metadata));

    /// <summary>Makes a message that the kernel accepts.</summary>
    public IReadOnlyList<byte[]> Signed(string type, JsonObject content) => _codec.Write([], type, content, null);

    public void SendRaw(IReadOnlyList<byte[]> frames) => _shell.Send(frames);

    public Received ShellReply() => Read(_shell);

    /// <summary>Waits for the kernel's question and answers it.</summary>
    public JsonObject Answer(string value)
    {
        var question = Read(_input).Content;
        _input.Send(_codec.Write([], "input_reply", new JsonObject { ["value"] = value }, null));
        return question;
    }

    /// <summary>Runs a cell and returns its reply and everything published for it, up to and with idle.</summary>
    public (JsonObject Reply, List<Received> Published) Execute(string code, params (string, JsonNode)[] options)
    {
        var content = new JsonObject { ["code"] = code };
        foreach (var (name, value) in options)
            content[name] = value;
        Send("execute_request", content);
        var published = UntilIdle();
        return (ShellReply().Content, published);
    }

    /// <summary>Skips what is published up to a message of a type.</summary>
    public Received UntilPublished(string type)
    {
        while (true)
        {
            Assert.True(_published.TryTake(out var next, Patience), $"no {type} is published");
            if (next!.Type == type)
                return next;
        }
    }

    public List<Received> UntilIdle()
    {
        var all = new List<Received>();
        do
        {
            Assert.True(_published.TryTake(out var next, Patience), "the kernel does not become idle");
            all.Add(next!);
        }
        while ((string?)all[^1].Content["execution_state"] != "idle");
        return all;
    }

    public async ValueTask DisposeAsync()
    {
        await Kernel.DisposeAsync();
        foreach (var peer in new[] { _shell, _control, _input, _subscriber })
            peer.Dispose();
    }

    // Skips what earlier requests still publish: up to the idle of one that is sent now.
    private void Settle()
    {
        const int header = 2;
        var request = Signed("kernel_info_request", []);
        SendRaw(request);
        ShellReply();
        Received next;
        do
            next = UntilPublished("status");
        while (!next.Parent.AsSpan().SequenceEqual(request[header])
            || (string?)next.Content["execution_state"] != "idle");
    }

    private static Received Read(TestPeer peer) => Decode(peer.Receive());

    private static Received Decode(List<byte[]> frames) => new(
        (string)JsonNode.Parse(frames[^4])!["msg_type"]!, frames[^3], JsonNode.Parse(frames[^1])!.AsObject());

    private void Listen()
    {
        try
        {
            while (true)
                _published.Add(Decode(_subscriber.Receive()));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or NotSupportedException)
        {
            // The test is over.
        }
    }
}

/// <summary>A message that the kernel sent.</summary>
internal sealed record Received(string Type, byte[] Parent, JsonObject Content);
