using System.Diagnostics;

namespace DeepLearning.Kernel.Tests;

/// <summary>What tests about time may expect of a machine that others keep busy.</summary>
internal static class Machine
{
    /// <summary>How long what must happen may take before the test gives up; only a failure waits that long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits until a condition holds.</summary>
    public static void Until(Func<bool> condition, string what)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, $"waited a minute: {what}");
            Thread.Sleep(10);
        }
    }
}
