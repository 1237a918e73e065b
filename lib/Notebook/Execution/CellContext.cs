namespace DeepLearning.Notebook;

/// <summary>
/// Brings the rest of a cell back to the cell's own thread after an <c>await</c>: it keeps its big stack and its
/// thread statics, and an interrupt finds it there.
/// </summary>
/// <remarks>
/// A cell that blocks its thread on a task (<c>.Result</c>) would wait for a continuation that waits for the thread.
/// Therefore what the thread has not taken within <see cref="Patience"/> goes to the thread pool instead.
/// </remarks>
internal sealed class CellContext : SynchronizationContext
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(10);
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();
    private bool _waiting;
    private bool _rescue;
    private State _state = State.Open;

    private enum State
    {
        Open,
        Finished,
        Abandoned,
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_queue)
        {
            if (_state == State.Finished)
            {
                base.Post(d, state);
            }
            else if (_state == State.Open)
            {
                _queue.Enqueue((d, state));
                Monitor.Pulse(_queue);
                if (!_waiting && !_rescue)
                {
                    _rescue = true;
                    _ = RescueAsync();
                }
            }
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs continuations on the calling thread until the task is done or the cell is interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void PumpUntil(Task task, CellInterrupt interrupt)
    {
        // Synchronously, because the pool may be full of this very cell's work.
        const TaskContinuationOptions atOnce = TaskContinuationOptions.ExecuteSynchronously;
        task.ContinueWith(_ => Wake(), CancellationToken.None, atOnce, TaskScheduler.Default);
        while (!task.IsCompleted)
        {
            interrupt.ThrowIfRequested();
            if (Next(task) is var (callback, state))
                callback(state);
        }
    }

    /// <summary>Closes the context: later continuations go to the pool, or nowhere after an interrupt.</summary>
    public void Close(bool interrupted)
    {
        lock (_queue)
        {
            _state = interrupted ? State.Abandoned : State.Finished;
            while (_queue.TryDequeue(out var item))
                if (!interrupted)
                    base.Post(item.Callback, item.State);
        }
    }

    private void Wake()
    {
        lock (_queue)
            Monitor.PulseAll(_queue);
    }

    private (SendOrPostCallback Callback, object? State)? Next(Task task)
    {
        try
        {
            lock (_queue)
            {
                _waiting = true;
                try
                {
                    if (_queue.Count == 0 && !task.IsCompleted)
                        Monitor.Wait(_queue);
                    return _queue.TryDequeue(out var item) ? item : null;
                }
                finally
                {
                    _waiting = false;
                }
            }
        }
        catch (ThreadInterruptedException)
        {
            return null;
        }
    }

    private async Task RescueAsync()
    {
        await Task.Delay(Patience).ConfigureAwait(false);
        lock (_queue)
        {
            _rescue = false;
            while (!_waiting && _queue.TryDequeue(out var item))
                base.Post(item.Callback, item.State);
        }
    }
}
