namespace TorchSharp.Kernels;

/// <summary>A piece of parallel work: the same code for every chunk number.</summary>
internal interface IChunkJob
{
    /// <summary>Does one chunk. Never inlined, which a test holds: pulled into its caller once that is hot, a kernel
    /// would spend the JIT's budget there, and what it calls for each vector would become real calls.</summary>
    void Run(long chunk);
}

/// <summary>
/// A small pool of threads for kernels. One fresh job object per dispatch, an atomic chunk counter, the caller works
/// too; idle workers spin briefly, then park. Which thread runs a chunk never changes a digit: where sums are cut, the
/// cuts depend on shapes only. (Products of matrices are cut by the number of threads, but no sum in them is.)
/// </summary>
internal static class Workers
{
    private const int SpinsBeforePark = 2000;

    private static readonly object Gate = new();
    private static int _count = Math.Max(1, Environment.ProcessorCount);
    private static int _started;
    private static int _parked;
    private static Dispatch? _current;

    [ThreadStatic]
    private static bool _inside;

    /// <summary>Gets or sets the number of threads that kernels use, the calling one included.</summary>
    public static int Count
    {
        get => Volatile.Read(ref _count);
        set => Volatile.Write(ref _count, value);
    }

    /// <summary>Runs every chunk once and returns when all have ended.</summary>
    public static void Run<TJob>(long chunks, TJob job)
        where TJob : struct, IChunkJob
    {
        if (chunks <= 1 || Count <= 1 || _inside)
        {
            for (var chunk = 0L; chunk < chunks; chunk++)
                job.Run(chunk);
            return;
        }
        EnsureStarted();
        var dispatch = new Dispatch<TJob>(job, chunks, Count);
        Volatile.Write(ref _current, dispatch);
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _parked) > 0)
            lock (Gate)
                Monitor.PulseAll(Gate);
        Work(dispatch, first: true);
        dispatch.AwaitEnd();
        Interlocked.CompareExchange(ref _current, null, dispatch);
    }

    private static void EnsureStarted()
    {
        if (Volatile.Read(ref _started) >= Count - 1)
            return;
        lock (Gate)
        {
            for (; _started < Count - 1; _started++)
                new Thread(Loop) { IsBackground = true, Name = $"tensor worker {_started + 1}" }.Start();
        }
    }

    private static void Work(Dispatch dispatch, bool first)
    {
        _inside = true;
        try
        {
            dispatch.Work(first);
        }
        finally
        {
            _inside = false;
        }
    }

    private static void Loop()
    {
        Dispatch? done = null;
        while (true)
        {
            var next = Await(done);
            if (next is not null && next.TryJoin())
                Work(next, first: false);
            done = next;
        }
    }

    private static Dispatch? Await(Dispatch? done)
    {
        for (var spins = 0; spins < SpinsBeforePark; spins++)
        {
            if (Volatile.Read(ref _current) is { } next && next != done)
                return next;
            if ((spins & 63) == 63)
                Thread.Yield();
            else
                Thread.SpinWait(8);
        }
        lock (Gate)
        {
            Interlocked.Increment(ref _parked);
            while (Volatile.Read(ref _current) is not { } current || current == done)
                Monitor.Wait(Gate);
            Interlocked.Decrement(ref _parked);
            return Volatile.Read(ref _current);
        }
    }

    private abstract class Dispatch(long chunks, int threads)
    {
        private long _taken;
        private long _fromEnd;
        private long _ended;
        private int _seats = threads;
        private Exception? _error;

        /// <summary>Lets at most the wanted number of threads in (the pool may be larger after a change).</summary>
        public bool TryJoin() => Interlocked.Decrement(ref _seats) > 0;

        /// <summary>Runs chunks until none is left: the caller from the first on, the workers from the last back. So
        /// the same half of the numbers stays near the same core from one kernel to the next.</summary>
        public void Work(bool first)
        {
            for (var chunk = 0L; Interlocked.Increment(ref _taken) <= chunks; chunk++)
            {
                try
                {
                    RunChunk(first ? chunk : chunks - Interlocked.Increment(ref _fromEnd));
                }
                catch (Exception error)
                {
                    // The first error goes to the caller; none may end the worker's thread, and the process with it.
                    Interlocked.CompareExchange(ref _error, error, null);
                }
                finally
                {
                    Interlocked.Increment(ref _ended);
                }
            }
        }

        public void AwaitEnd()
        {
            for (var spins = 0; Volatile.Read(ref _ended) < chunks; spins++)
            {
                if (spins > 300)
                    Thread.Yield();
                else
                    Thread.SpinWait(4);
            }
            if (_error is not null)
                throw _error;
        }

        protected abstract void RunChunk(long chunk);
    }

    private sealed class Dispatch<TJob>(TJob job, long chunks, int threads) : Dispatch(chunks, threads)
        where TJob : struct, IChunkJob
    {
        protected override void RunChunk(long chunk) => job.Run(chunk);
    }
}
