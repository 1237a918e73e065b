using System.Diagnostics;

namespace DeepLearning.Notebook.Tests;

/// <summary>What tests about time may expect of a machine that others keep busy.</summary>
internal static class Machine
{
    /// <summary>How long what must happen may take before the test gives up; only a failure waits that long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Nap = TimeSpan.FromMilliseconds(40);

    /// <summary>Waits until a condition holds.</summary>
    public static async Task Until(Func<bool> condition, string what)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, $"waited a minute: {what}");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Measures how much later than asked a thread starts and wakes now; next to nothing when idle.</summary>
    public static TimeSpan Lag()
    {
        var start = Stopwatch.GetTimestamp();
        var thread = new Thread(() => Thread.Sleep(Nap));
        thread.Start();
        thread.Join();
        return Stopwatch.GetElapsedTime(start) - Nap;
    }
}
