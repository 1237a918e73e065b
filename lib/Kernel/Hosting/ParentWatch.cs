using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace DeepLearning.Kernel.Hosting;

/// <summary>Ends the kernel when the process that started it is gone, so that no orphan stays.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Watches the parent that <c>JPY_PARENT_PID</c> names; nothing when the variable is not set.</summary>
    public static void Start(Action gone)
    {
        var value = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parent) || parent <= 1)
            return;
        Action wait = OperatingSystem.IsWindows()
            ? () => WaitForHandle((nint)parent)
            : () => WaitForProcess((int)parent);
        new Thread(() =>
        {
            wait();
            gone();
        })
        {
            IsBackground = true,
            Name = "parent watch",
        }.Start();
    }

    // On Windows the variable holds a handle of the parent, inherited.
    private static void WaitForHandle(nint handle)
    {
        using var safe = new SafeWaitHandle(handle, ownsHandle: false);
        using var parent = new ManualResetEvent(false) { SafeWaitHandle = safe };
        parent.WaitOne();
    }

    internal static void WaitForProcess(int id)
    {
        while (IsAlive(id))
            Thread.Sleep(Interval);
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
