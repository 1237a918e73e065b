using System.Diagnostics;

namespace TorchSharp.Kernels;

/// <summary>
/// How many numbers went through vectors and how many one at a time. Calls exist only in the copy of this library that
/// tests/Vectors.Tests compiles for itself (with COUNT_LOOPS); everywhere else the compiler leaves them out.
/// </summary>
/// <remarks>A kernel that falls back to a loop over single numbers is right, and ten times slower: no other test sees
/// it, and a clock would see it on a quiet machine only.</remarks>
internal static class LoopCount
{
    private static long _all;
    private static long _single;

    /// <summary>Gets the share of numbers that went one at a time since the start; 0 when none were counted.</summary>
    public static double SingleShare => _all == 0 ? 0 : (double)_single / _all;

    /// <summary>Gets how many numbers were counted.</summary>
    public static long All => _all;

    public static void Restart() => (_all, _single) = (0, 0);

    /// <summary>Counts one loop.</summary>
    /// <param name="all">The numbers that it went over.</param>
    /// <param name="single">Those of them that no vector took.</param>
    [Conditional("COUNT_LOOPS")]
    public static void Add(long all, long single)
    {
        Interlocked.Add(ref _all, all);
        Interlocked.Add(ref _single, single);
    }
}
