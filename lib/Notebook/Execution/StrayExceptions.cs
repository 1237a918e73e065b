using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook;

/// <summary>
/// Keeps the process alive when a thread that a cell started ends in an exception: the thread ends, the error is
/// written, the session and its variables stay. Exceptions that no cell is part of end the process as ever.
/// </summary>
internal static class StrayExceptions
{
    private static int _installed;

    public static void Survive()
    {
        if (Interlocked.Exchange(ref _installed, 1) != 0)
            return;
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(IsACells);
        }
        catch (InvalidOperationException)
        {
            // The host has a handler of its own: then it decides.
        }
    }

    private static bool IsACells(Exception exception)
    {
        if (!new StackTrace(exception).GetFrames().Any(IsInCell))
            return false;
        if (exception is not OperationCanceledException)
            Console.Error.WriteLine($"A thread of a cell ended in {exception.GetType().Name}: {exception.Message}");
        return true;
    }

    private static bool IsInCell(StackFrame frame) =>
        frame.GetMethod()?.Module.Assembly is { } assembly
        && AssemblyLoadContext.GetLoadContext(assembly) is CellAssemblies;
}
