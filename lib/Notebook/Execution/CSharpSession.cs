using DeepLearning.Display;
using DeepLearning.Notebook.Editor;
using DeepLearning.Notebook.Errors;

namespace DeepLearning.Notebook;

/// <summary>
/// A C# session: runs the cells of a notebook one after the other, on one thread, in the C# script dialect with the
/// notebook's directives and other cell languages.
/// </summary>
public sealed class CSharpSession : INotebookSession, IEditorServices
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SessionState _state;
    private readonly CSharpEditor _editor;
    private CellThread _thread;

    /// <summary>Starts a session. Cells run on a thread of its own; the first one need not wait for anything.</summary>
    /// <param name="options">What the session needs to know about its host; null for the defaults.</param>
    public CSharpSession(SessionOptions? options = null)
    {
        Options = options ?? new SessionOptions();
        _state = new SessionState(Options);
        _editor = new CSharpEditor(_state);
        _thread = new CellThread(Options.StackSize);
        ConsoleCapture.Install();
        StrayExceptions.Survive();
        if (Options.WarmUp)
            WarmUp.Start();
    }

    /// <summary>
    /// Starts to warm the compiler up in the background, for a host that knows before its first session that there will
    /// be one.
    /// </summary>
    public static void Prepare() => WarmUp.Start();

    /// <summary>Gets the options that the session was started with.</summary>
    public SessionOptions Options { get; }

    internal SessionState State => _state;

    /// <inheritdoc/>
    /// <remarks>
    /// Calls queue up. After an interrupt every loop, sleep and await of the cell stops; what cannot be stopped
    /// (native code, a catch-all around a long call) is abandoned after <see cref="SessionOptions.StopPatience"/>.
    /// </remarks>
    public async Task<CellResult> ExecuteAsync(
        CellSource cell, ICellOutput output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(output);
        return await QueueAsync(cell, run => run.Run(cell, _state.Folder), output, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Hands what the page sent to the cells' handlers, on the session's thread, after what waits there.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="output">Receives what the handlers write and show.</param>
    /// <param name="cancellation">Interrupts a handler as it would a cell.</param>
    /// <returns>The error of a handler, if it failed.</returns>
    public Task<CellResult> ReceiveAsync(
        CommMessage message, ICellOutput output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(output);
        MimeBundle? Handle(CellRun run)
        {
            _state.Comms.Receive(message);
            return null;
        }

        return QueueAsync(new CellSource("", Name: $"comm {message.Target}"), Handle, output, cancellation);
    }

    /// <summary>Gets identity and target of every open comm.</summary>
    public IEnumerable<(string Id, string Target)> Comms => _state.Comms.All;

    private async Task<CellResult> QueueAsync(
        CellSource cell, Func<CellRun, MimeBundle?> body, ICellOutput output, CancellationToken cancellation)
    {
        try
        {
            await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new CellResult(Error: RuntimeErrors.Interrupted("The cell was interrupted before it started."));
        }

        try
        {
            return await RunAsync(cell, body, output, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public CompletionList Complete(string code, int position, CancellationToken cancellation = default) =>
        _editor.Complete(code, position, cancellation);

    /// <inheritdoc/>
    public string? Inspect(string code, int position, CancellationToken cancellation = default) =>
        _editor.Inspect(code, position, cancellation);

    /// <inheritdoc/>
    public CodeCompleteness Check(string code) => _editor.Check(code);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _thread.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<CellResult> RunAsync(
        CellSource cell, Func<CellRun, MimeBundle?> body, ICellOutput host, CancellationToken cancellation)
    {
        var output = new SerialOutput(host, Options.ForwardLateOutput);
        var interrupt = new CellInterrupt(_thread.Thread);
        var run = _thread.RunAsync(() => Run(cell, body, output, interrupt));
        var given = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellation.Register(() =>
        {
            interrupt.Request();
            given.SetResult();
        });
        await Task.WhenAny(run, given.Task).ConfigureAwait(false);
        if (!run.IsCompleted)
            await Task.WhenAny(run, Task.Delay(Options.StopPatience, CancellationToken.None)).ConfigureAwait(false);
        if (!run.IsCompleted)
        {
            output.Close();
            _thread.Dispose();
            _thread = new CellThread(Options.StackSize);
            return new CellResult(Error: RuntimeErrors.Interrupted(
                "The cell does not react to the interrupt; it goes on in the background, restart to end it."));
        }

        return await run.ConfigureAwait(false);
    }

    private CellResult Run(
        CellSource cell, Func<CellRun, MimeBundle?> body, SerialOutput output, CellInterrupt interrupt)
    {
        WarmUp.CellStarts();
        Surround(output, interrupt);
        var context = new CellContext();
        SynchronizationContext.SetSynchronizationContext(context);
        CellResult result;
        try
        {
            if (Options.WorkingDirectory is not null)
                Environment.CurrentDirectory = _state.Folder;
            result = new CellResult(body(new CellRun(_state, interrupt, context)));
            interrupt.ThrowIfRequested(); // a cell that swallowed the interrupt was interrupted all the same
        }
        catch (CellFailure failure)
        {
            result = new CellResult(Error: failure.Error);
        }
#pragma warning disable CA1031 // A cell's failure is a result, whatever it is.
        catch (Exception) when (interrupt.Requested)
        {
            result = new CellResult(Error: RuntimeErrors.Interrupted());
        }
        catch (Exception e)
#pragma warning restore CA1031
        {
            result = new CellResult(Error: RuntimeErrors.Describe(e, cell, _state.Origins));
        }

        _state.Origins.Forget(_state.Passing);
        _state.Passing.Clear();
        interrupt.Finish();
        SynchronizationContext.SetSynchronizationContext(null);
        context.Close(interrupt.Requested);
        output.Close();
        WarmUp.CellEnds();
        return result;
    }

    /// <summary>Makes what a cell finds around it, in this execution context: console, output, input, comms.</summary>
    private void Surround(SerialOutput output, CellInterrupt interrupt)
    {
        ConsoleCapture.Install();
        ConsoleCapture.Current = output;
        Output.Current = output;
        CellInterrupt.Current = interrupt;
        CellInput.Current = Options.Input;
        CommTable.Ambient = _state.Comms;
        PageCalls.Current = _state.PageLine;
    }
}
