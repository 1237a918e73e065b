using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Notebook;

namespace DeepLearning.Kernel.Hosting;

/// <summary>A Jupyter kernel around a notebook session: requests in, in order; outputs out.</summary>
public sealed class JupyterKernel : IAsyncDisposable
{
    private readonly BlockingCollection<Message> _queue = [];
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly UserInput _input = new();
    private readonly KernelComms _comms = new();
    private readonly Channels _channels;
    private readonly CSharpSession _session;
    private readonly Executor _executor;

    /// <summary>Binds the sockets and starts to serve.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="options">Options of the session; input, comms and late output are the kernel's own.</param>
    /// <param name="historyFile">Where cells are remembered across sessions; null forgets them.</param>
    public JupyterKernel(ConnectionFile connection, SessionOptions? options = null, string? historyFile = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _session = new CSharpSession((options ?? new SessionOptions()) with
        {
            Input = _input.Read,
            Comms = _comms,
            ForwardLateOutput = true,
        });
        _channels = new Channels(connection, _queue.Add, OnControl, _input.Answer);
        _executor = new Executor(_channels, _session, _input, _comms, new HistoryFile(historyFile));
        _channels.Publish("status", new JsonObject { ["execution_state"] = "starting" }, null);
        new Thread(Serve) { IsBackground = true, Name = "requests" }.Start();
    }

    /// <summary>Gets a task that ends when a client has asked the kernel to shut down.</summary>
    public Task Exit => _exit.Task;

    /// <summary>Gets how many requests wait behind the one that is served.</summary>
    internal int Waiting => _queue.Count;

    internal (int Shell, int Control, int Publish, int Input, int Heartbeat) Ports => _channels.Ports;

    /// <summary>Interrupts the running cell, if there is one; variables survive.</summary>
    public void Interrupt() => _executor.Interrupt();

    /// <summary>Ends the kernel as if a client had asked for it.</summary>
    public void Stop() => _exit.TrySetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _queue.CompleteAdding();
        _executor.Interrupt();
        _channels.Dispose();
        await _session.DisposeAsync().ConfigureAwait(false);
    }

    private void OnControl(Message message)
    {
        // Before anything is published: a cell whose output nobody takes is stopped all the same.
        if (message.Type == "interrupt_request")
            Interrupt();
        Busy(message, () => Handle(message, control: true, () => { }));
    }

    private void Serve()
    {
        foreach (var message in _queue.GetConsumingEnumerable())
        {
            var waiting = new List<Message>();
            Busy(message, () => Handle(message, control: false, () => DrainTo(waiting)));
            foreach (var next in waiting)
                Busy(next, () => AbortOrHandle(next));
        }
    }

    private void DrainTo(List<Message> waiting)
    {
        while (_queue.TryTake(out var message))
            waiting.Add(message);
    }

    private void AbortOrHandle(Message message)
    {
        if (message.Type == "execute_request")
            _executor.Abort(message);
        else
            Handle(message, control: false, () => { });
    }

    private void Busy(Message message, Action action)
    {
        _channels.Publish("status", new JsonObject { ["execution_state"] = "busy" }, message);
        try
        {
            action();
        }
#pragma warning disable CA1031 // A request that fails in an unforeseen way must not end the kernel.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"[kernel] {message.Type} failed: {e}");
        }

        _channels.Publish("status", new JsonObject { ["execution_state"] = "idle" }, message);
    }

    private void Handle(Message message, bool control, Action stop)
    {
        switch (message.Type)
        {
            case "execute_request":
                _executor.Execute(message, stop);
                return;
            case "comm_open" or "comm_msg" or "comm_close":
                _executor.Receive(message);
                return;
        }

        var reply = message.Type.Replace("_request", "_reply", StringComparison.Ordinal);
        if (Answer(message) is { } answer)
            _channels.Reply(message, control, reply, answer);
        if (message.Type == "shutdown_request")
        {
            _channels.Publish(reply, Answer(message)!, message);
            _exit.TrySetResult();
        }
    }

    private JsonObject? Answer(Message message) => message.Type switch
    {
        "kernel_info_request" => Information.Kernel(),
        "complete_request" => Information.Complete(_session, message),
        "inspect_request" => Information.Inspect(_session, message),
        "is_complete_request" => Information.IsComplete(_session, message),
        "history_request" => Information.Ok(new JsonObject { ["history"] = _executor.History.Find(message) }),
        "comm_info_request" => Information.Ok(KernelComms.Information(_session, message)),
        "interrupt_request" => Information.Ok([]),
        "shutdown_request" => Information.Ok(new JsonObject { ["restart"] = message.Flag("restart", false) }),
        _ => null,
    };
}
