using System.Collections.Concurrent;

namespace DeepLearning.Notebook;

/// <summary>The one thread on which the cells of a session run, with a large stack.</summary>
internal sealed class CellThread : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];
    private readonly Thread _thread;

    public CellThread(int stackSize)
    {
        _thread = new Thread(Loop, stackSize) { IsBackground = true, Name = "cells" };
        _thread.Start();
    }

    public Thread Thread => _thread;

    /// <summary>Runs a function on the thread, in the execution context of the caller.</summary>
    public Task<T> RunAsync<T>(Func<T> body)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var context = ExecutionContext.Capture();
        void Work()
        {
            try
            {
                result.SetResult(body());
            }
#pragma warning disable CA1031 // Whatever it was: it belongs to the caller.
            catch (Exception e)
#pragma warning restore CA1031
            {
                result.SetException(e);
            }
        }

        _work.Add(context is null ? Work : () => ExecutionContext.Run(context, _ => Work(), null));
        return result.Task;
    }

    public void Dispose() => _work.CompleteAdding();

    private void Loop()
    {
        foreach (var action in _work.GetConsumingEnumerable())
            action();
        _work.Dispose();
    }
}
