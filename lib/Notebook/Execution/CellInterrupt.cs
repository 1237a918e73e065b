namespace DeepLearning.Notebook;

/// <summary>
/// Stops one running cell: loops by <see cref="Interruption.Poll"/>, sleeps and locks by Thread.Interrupt, awaits by
/// waking the pump that waits for them.
/// </summary>
#pragma warning disable CA1001 // The source has neither a timer nor a wait handle: there is nothing to dispose.
internal sealed class CellInterrupt(Thread thread)
#pragma warning restore CA1001
{
    // Polls get the first chance: an exception at a loop's head is kinder to the state than one inside a lock.
    private static readonly TimeSpan Nudge = TimeSpan.FromMilliseconds(40);

    // Work that the cell left on other threads notices during this time, although the cell itself is over.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private static readonly AsyncLocal<CellInterrupt?> Ambient = new();
    private readonly CancellationTokenSource _source = new();
    private readonly Lock _gate = new();
    private bool _done;

    public static CellInterrupt? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public bool Requested => _source.IsCancellationRequested;

    public CancellationToken Token => _source.Token;

    /// <summary>Asks the cell to stop, from any thread; returns at once.</summary>
    public void Request()
    {
        lock (_gate)
        {
            if (_done || Requested)
                return;
            Interlocked.Increment(ref PendingInterrupts.Count);
        }

        // A thread of its own: the pool may be full of the very work that is to be stopped.
        new Thread(Pursue) { IsBackground = true, Name = "cell interrupt" }.Start();
    }

    public void ThrowIfRequested()
    {
        if (Requested)
            throw new OperationCanceledException("The cell was interrupted.", Token);
    }

    /// <summary>Ends the pursuit and swallows a last Thread.Interrupt; called on the cell's own thread.</summary>
    public void Finish()
    {
        Uninterruptibly(() =>
        {
            lock (_gate)
                _done = true;
        });
        if (Requested)
            Uninterruptibly(() => Thread.Sleep(1));
    }

    private static void Uninterruptibly(Action action)
    {
        while (true)
        {
            try
            {
                action();
                return;
            }
            catch (ThreadInterruptedException)
            {
                // The nudge was meant for the cell's code, which is over: try again.
            }
        }
    }

    private void Pursue()
    {
        _source.Cancel();
        for (var running = true; running;)
        {
            Thread.Sleep(Nudge);
            lock (_gate)
            {
                running = !_done && thread.IsAlive;
                if (running)
                    thread.Interrupt();
            }
        }

        Thread.Sleep(Grace);
        Interlocked.Decrement(ref PendingInterrupts.Count);
    }
}
