using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Binary search in sorted rows.</summary>
internal static unsafe class Searching
{
    /// <summary>
    /// For each value the number of row elements below it (or, to the right, not above it). NaN stands at the end.
    /// </summary>
    public static void Run<T>(long rows, long length, long perRow, bool right, T* sorted, T* values, long* places)
        where T : unmanaged, INumber<T> =>
        Workers.Run(rows * Chunking.Count(perRow), new Job<T>(length, perRow, right, sorted, values, places));

    /// <summary>Finds the first element that is not below the value (right: that is above it).</summary>
    public static long Find<T>(T* sorted, long length, T value, bool right)
        where T : unmanaged, INumber<T>
    {
        var (low, high) = (0L, length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (right ? IsAbove(sorted[middle], value) : sorted[middle] >= value || T.IsNaN(sorted[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private static bool IsAbove<T>(T element, T value)
        where T : unmanaged, INumber<T> => element > value || (T.IsNaN(element) && !T.IsNaN(value));

    private readonly struct Job<T>(long length, long perRow, bool right, T* sorted, T* values, long* places) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (row, part) = Math.DivRem(chunk, Chunking.Count(perRow));
            var (start, count) = Chunking.Of(perRow, part);
            var line = sorted + (row * length);
            for (var i = (row * perRow) + start; i < (row * perRow) + start + count; i++)
                places[i] = Find(line, length, values[i], right);
        }
    }
}
