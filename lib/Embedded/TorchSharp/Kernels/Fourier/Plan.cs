using System.Collections.Concurrent;

namespace TorchSharp.Kernels.Fourier;

/// <summary>How transforms of one length are computed; made once, used by all threads.</summary>
internal abstract unsafe class Plan
{
    /// <summary>The largest prime for which a direct sum is cheaper than Bluestein's detour.</summary>
    private const long LargestPrime = 31;

    private const int MostPlans = 64;

    private static readonly ConcurrentDictionary<long, Plan> Known = new();

    /// <summary>Gets the number of doubles that <see cref="Run"/> needs besides the row.</summary>
    public abstract long Scratch { get; }

    public static Plan For(long n)
    {
        if (Known.Count > MostPlans)
            Known.Clear();
        return Known.GetOrAdd(n, Make);
    }

    /// <summary>Transforms n complex numbers (pairs of doubles) in place, forward and without a factor.</summary>
    public abstract void Run(double* row, double* scratch);

    private static Plan Make(long n)
    {
        var factors = new List<int>();
        var rest = n;
        foreach (var p in new[] { 4, 2, 3, 5 })
        {
            for (; rest % p == 0; rest /= p)
                factors.Add(p);
        }
        for (var p = 7L; p <= LargestPrime; p += 2)
        {
            for (; rest % p == 0; rest /= p)
                factors.Add((int)p);
        }
        return rest == 1 ? new MixedRadix(n, [.. factors]) : new Bluestein(n);
    }
}
