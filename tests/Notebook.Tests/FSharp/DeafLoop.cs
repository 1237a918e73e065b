namespace DeepLearning.Notebook.Tests.FSharp;

/// <summary>A library's loop, in which no poll is: an interrupt does not reach it.</summary>
public static class DeafLoop
{
    private static volatile bool _turning;
    private static long _turns;

    public static bool Turning
    {
        get => _turning;
        set => _turning = value;
    }

    public static long Turns => Volatile.Read(ref _turns);

    public static void Turn()
    {
        while (Turning)
            Interlocked.Increment(ref _turns);
    }
}
