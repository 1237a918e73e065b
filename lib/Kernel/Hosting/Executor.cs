using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Notebook;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Kernel.Hosting;

/// <summary>Carries execute_requests out, one at a time.</summary>
internal sealed class Executor(
    Channels channels, CSharpSession session, UserInput input, KernelComms comms, HistoryFile history)
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _running;
    private int _count;

    public InputHistory History { get; } = new(history);

    /// <summary>Interrupts the cell that runs now, if one does; from any thread.</summary>
    public void Interrupt()
    {
        lock (_gate)
            _running?.Cancel();
    }

    /// <summary>Runs a cell.</summary>
    /// <param name="request">The execute_request.</param>
    /// <param name="stop">
    /// Called when what waits behind the cell is to be aborted, before the reply: what the client sends after it has
    /// seen the error is a new beginning.
    /// </param>
    public void Execute(Message request, Action stop)
    {
        var code = request.Text("code");
        var silent = request.Flag("silent", false);
        if (!silent && request.Flag("store_history", true))
            History.Add(++_count, code);
        if (!silent)
            channels.Publish("execute_input", Counted(new JsonObject { ["code"] = code }), request);
        var result = Run(request, code, silent);
        if (result.Error is { } error)
        {
            if (!silent)
                channels.Publish("error", Describe(error), request);
            var failed = Counted(Describe(error));
            failed["status"] = "error";
            if (request.Flag("stop_on_error", true))
                stop();
            channels.Reply(request, control: false, "execute_reply", failed);
            return;
        }

        if (result.Value is { } value && !silent)
        {
            var content = Counted(new JsonObject { ["data"] = MimeData.Of(value), ["metadata"] = new JsonObject() });
            channels.Publish("execute_result", content, request);
        }

        var done = Information.Ok(new JsonObject
        {
            ["user_expressions"] = Expressions(request),
            ["payload"] = new JsonArray(),
        });
        channels.Reply(request, control: false, "execute_reply", Counted(done));
    }

    /// <summary>Hands a comm message to the cells' handlers; their errors appear under it.</summary>
    public void Receive(Message request)
    {
        if (KernelComms.Read(request) is not { } message)
            return;
        var output = new KernelOutput(channels, request, silent: false);
        var result = Watched(request, token => session.ReceiveAsync(message, output, token));
        if (result.Error is { } error)
            channels.Publish("error", Describe(error), request);
    }

    /// <summary>Answers an execute_request that waited behind a failed one.</summary>
    public void Abort(Message request) => channels.Reply(
        request, control: false, "execute_reply", Counted(new JsonObject { ["status"] = "aborted" }));

    private static JsonObject Describe(CellError error) => new()
    {
        ["ename"] = error.Type,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    // Editors send the metadata of the cell along, in whichever form they know.
    private static string Language(Message request) => CellLanguage.Of(request.Metadata) ?? CellLanguage.Default;

    private JsonObject Counted(JsonObject content)
    {
        content["execution_count"] = _count;
        return content;
    }

    private CellResult Run(Message request, string code, bool silent)
    {
        var cell = new CellSource(code, Language(request), silent ? "silent cell" : $"cell {_count}");
        var output = new KernelOutput(channels, request, silent);
        return Watched(request, token => session.ExecuteAsync(cell, output, token));
    }

    /// <summary>
    /// Values that the client wants to know after the cell, by name; they show nothing and count nothing.
    /// </summary>
    private JsonObject Expressions(Message request)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in request.Content["user_expressions"] as JsonObject ?? [])
        {
            var result = Run(request, expression?.ToString() ?? string.Empty, silent: true);
            values[name] = result.Error is { } error
                ? With("error", Describe(error))
                : With("ok", new JsonObject
                {
                    ["data"] = result.Value is null ? new JsonObject() : MimeData.Of(result.Value),
                    ["metadata"] = new JsonObject(),
                });
        }

        return values;

        static JsonObject With(string status, JsonObject content)
        {
            content["status"] = status;
            return content;
        }
    }

    private CellResult Watched(Message request, Func<CancellationToken, Task<CellResult>> run)
    {
        using var running = new CancellationTokenSource();
        lock (_gate)
            _running = running;
        try
        {
            input.Begin(channels, request);
            comms.Begin(channels, request);
            return run(running.Token).GetAwaiter().GetResult();
        }
        finally
        {
            lock (_gate)
                _running = null;
        }
    }
}
