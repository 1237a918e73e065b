using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DeepLearning.Notebook;

/// <summary>
/// The check that the session weaves into every loop and function of a cell, so that an interrupt stops it. Not for
/// direct use.
/// </summary>
/// <remarks>
/// While nobody interrupts anything the check is one read of a static field. Afterwards it asks whether the cell
/// that this code belongs to (it flows with the execution context, across threads) is the interrupted one.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Interruption
{
    /// <summary>Throws when the running cell has been interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell has been interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Poll()
    {
        if (Volatile.Read(ref PendingInterrupts.Count) != 0)
            CellInterrupt.Current?.ThrowIfRequested();
    }

    /// <summary>Passes the elements of a query's source on and checks before each.</summary>
    /// <param name="source">The source.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <exception cref="OperationCanceledException">The cell has been interrupted.</exception>
    public static IEnumerable<T> Each<T>(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Checked();

        IEnumerable<T> Checked()
        {
            foreach (var element in source)
            {
                Poll();
                yield return element;
            }
        }
    }

    /// <summary>Checks at the entry of a function that may recurse: for an interrupt, for room on the stack.</summary>
    /// <exception cref="OperationCanceledException">The cell has been interrupted.</exception>
    /// <exception cref="InsufficientExecutionStackException">The recursion is too deep.</exception>
    public static void Enter()
    {
        Poll();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new InsufficientExecutionStackException("The recursion is too deep: does it ever reach its end?");
    }
}

/// <summary>How many cells are being interrupted; alone in its class so that no initialiser runs.</summary>
internal static class PendingInterrupts
{
    public static int Count;
}
