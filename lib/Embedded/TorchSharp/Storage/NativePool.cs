using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Storage;

/// <summary>
/// Native memory in size classes (four per power of two), handed out 64-byte-aligned with slack behind the end.
/// A freshly mapped buffer costs twenty times a recycled one, so returned buffers wait in free lists.
/// </summary>
/// <remarks>
/// Large buffers begin at different places of a page: a kernel that walks three of them side by side would otherwise
/// ask for the same few lines of the first-level cache all the time (the sum of two vectors took 15 % longer).
/// </remarks>
internal static unsafe class NativePool
{
    /// <summary>Bytes behind the end that a vector kernel may read (never write).</summary>
    public const int Slack = 128;

    private const int Alignment = 64;
    private const int Page = 4096;
    private const int ColourStep = 17 * Alignment;
    private const long Large = 128 << 10;
    private const int Classes = 4 * 64;
    private const long FirstBudget = 64L << 20;
    private const long PooledFloor = 256L << 20;

    private static readonly Stack<nint>?[] Free = new Stack<nint>?[Classes];
    private static readonly Lock Gate = new();
    private static long _live;
    private static long _peak;
    private static long _pooled;
    private static long _budget = FirstBudget;
    private static int _collecting;
    private static int _colour;

    /// <summary>Gets the bytes that are handed out now.</summary>
    public static long LiveBytes => Volatile.Read(ref _live);

    /// <summary>Hands out at least <paramref name="bytes"/> bytes of uninitialised memory.</summary>
    /// <exception cref="OutOfMemoryException">The system has no such memory, even after a collection.</exception>
    public static void* Rent(long bytes)
    {
        var (index, capacity) = ClassOf(bytes);
        if (Volatile.Read(ref _live) + capacity > Volatile.Read(ref _budget))
            CollectForgotten(capacity);
        lock (Gate)
        {
            _live += capacity;
            _peak = Math.Max(_peak, _live);
            if (Free[index] is { Count: > 0 } list)
            {
                _pooled -= capacity;
                return (void*)list.Pop();
            }
        }
        return Allocate(bytes, capacity);
    }

    /// <summary>Takes memory back that <see cref="Rent"/> handed out for the same number of bytes.</summary>
    public static void Return(void* memory, long bytes)
    {
        var (index, capacity) = ClassOf(bytes);
        lock (Gate)
        {
            _live -= capacity;
            if (_pooled + capacity <= Math.Max(PooledFloor, _peak - _live))
            {
                _pooled += capacity;
                (Free[index] ??= new Stack<nint>()).Push((nint)memory);
                return;
            }
        }
        NativeMemory.AlignedFree(capacity < Large ? memory : (void*)((nint)memory & -Page));
    }

    /// <summary>
    /// Forgets how much was in use before: the next collection comes as early as in a new process. A test that
    /// measures memory begins with it, because others may have used much.
    /// </summary>
    internal static void StartAnew()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Volatile.Write(ref _budget, Math.Max(FirstBudget, 2 * LiveBytes));
    }

    private static void* Allocate(long bytes, long capacity)
    {
        try
        {
            if (capacity < Large)
                return NativeMemory.AlignedAlloc((nuint)(capacity + Slack), Alignment);
            var colour = (uint)Interlocked.Increment(ref _colour) % (Page / Alignment) * ColourStep % Page;
            return (byte*)NativeMemory.AlignedAlloc((nuint)(capacity + Slack + Page), Page) + colour;
        }
        catch (OutOfMemoryException)
        {
            lock (Gate)
                _live -= capacity;
            throw new OutOfMemoryException(
                $"[memory] expected {bytes:N0} free bytes for a tensor, but {LiveBytes:N0} are in use and the system " +
                "has no more; use a smaller batch, or dispose tensors (torch.NewDisposeScope)");
        }
    }

    /// <summary>
    /// Lets the garbage collector find the tensors that nobody disposed. It cannot see native memory, so without
    /// this a loop that never disposes would grow until the process dies.
    /// </summary>
    private static void CollectForgotten(long wanted)
    {
        if (Interlocked.Exchange(ref _collecting, 1) != 0)
            return;
        try
        {
            var before = LiveBytes;
            GC.Collect(1, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
            if (LiveBytes > before / 2)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
            Volatile.Write(ref _budget, Math.Max(FirstBudget, 2 * (LiveBytes + wanted)));
        }
        finally
        {
            Volatile.Write(ref _collecting, 0);
        }
    }

    private static (int Index, long Capacity) ClassOf(long bytes)
    {
        if (bytes <= Alignment)
            return (0, Alignment);
        var power = 63 - BitOperations.LeadingZeroCount((ulong)(bytes - 1));
        var floor = 1L << power;
        var quarter = floor >> 2;
        var step = (bytes - floor + quarter - 1) / quarter;
        return ((int)((power * 4) + step - 1), floor + (step * quarter));
    }
}
