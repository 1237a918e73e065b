using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning.Notebook;

/// <summary>The open comms and the registered targets of one session.</summary>
internal sealed class CommTable(ICommChannel? channel)
{
    private static readonly AsyncLocal<CommTable?> Current = new();
    private readonly ConcurrentDictionary<string, Comm> _open = new();
    private readonly ConcurrentDictionary<string, Action<Comm, JsonElement>> _targets = new();

    /// <summary>Gets or sets the table of the running cell's session.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a cell.</exception>
    public static CommTable Ambient
    {
        get => Current.Value ?? throw new InvalidOperationException("[comm] comms belong to the cells of a notebook.");
        set => Current.Value = value;
    }

    /// <summary>Gets identity and target of every open comm.</summary>
    public IEnumerable<(string Id, string Target)> All => _open.Values.Select(c => (c.Id, c.Target));

    public bool Has(string id) => _open.ContainsKey(id);

    public void Register(string target, Action<Comm, JsonElement> opened) => _targets[target] = opened;

    public Comm Open(string target, JsonNode data)
    {
        var comm = new Comm(this, Guid.NewGuid().ToString("N"), target);
        Publish(new CommMessage(CommMessageKind.Open, comm.Id, target, data));
        _open[comm.Id] = comm;
        return comm;
    }

    public void Send(Comm comm, JsonNode data)
    {
        if (!comm.IsOpen)
            throw new InvalidOperationException($"[comm] expected an open comm, but '{comm.Target}' was closed.");
        Publish(new CommMessage(CommMessageKind.Message, comm.Id, null, data));
    }

    public void Close(Comm comm, JsonNode data)
    {
        if (_open.TryRemove(comm.Id, out _))
            Publish(new CommMessage(CommMessageKind.Close, comm.Id, null, data));
    }

    /// <summary>
    /// Takes what the page sends; a target that nobody registered is closed at once, as Jupyter asks.
    /// </summary>
    public void Receive(CommMessage message)
    {
        var data = JsonSerializer.SerializeToElement(message.Data);
        if (message.Kind == CommMessageKind.Open)
            OpenedByPage(message, data);
        else if (message.Kind == CommMessageKind.Message && _open.TryGetValue(message.Id, out var comm))
            comm.OnReceived(data);
        else if (message.Kind == CommMessageKind.Close && _open.TryRemove(message.Id, out var closed))
            closed.OnClosed(data);
    }

    private void Publish(CommMessage message)
    {
        if (channel is null)
            throw new InvalidOperationException("[comm] no page is there to talk to; comms work in a live notebook.");
        // What the cell wrote before comes first.
        (Output.Current as SerialOutput)?.Flush();
        channel.Publish(message);
    }

    private void OpenedByPage(CommMessage message, JsonElement data)
    {
        var target = message.Target ?? string.Empty;
        if (!_targets.TryGetValue(target, out var opened))
        {
            Publish(new CommMessage(CommMessageKind.Close, message.Id, null, new JsonObject()));
            return;
        }

        var comm = _open[message.Id] = new Comm(this, message.Id, target);
        opened(comm, data);
    }
}
