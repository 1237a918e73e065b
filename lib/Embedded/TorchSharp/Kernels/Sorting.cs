using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Stable sorting of rows; NaN counts as larger than every number.</summary>
internal static unsafe class Sorting
{
    public static void Rows<T>(long rows, long length, bool descending, T* x, T* values, long* places)
        where T : unmanaged, INumber<T> =>
        Workers.Run(rows, new Job<T>(length, descending, x, values, places));

    private readonly struct Job<T>(long length, bool descending, T* x, T* values, long* places) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        public void Run(long row)
        {
            var n = (int)length;
            var from = x + (row * length);
            var order = new int[n];
            for (var i = 0; i < n; i++)
                order[i] = i;
            var keys = new ReadOnlySpan<T>(from, n).ToArray();
            Array.Sort(order, new Order<T>(keys, descending));
            for (var i = 0; i < n; i++)
            {
                values[(row * length) + i] = keys[order[i]];
                places[(row * length) + i] = order[i];
            }
        }
    }

    // Equal keys keep their order, so the comparison never answers 0.
    private sealed class Order<T>(T[] keys, bool descending) : IComparer<int>
        where T : unmanaged, INumber<T>
    {
        public int Compare(int left, int right)
        {
            var (a, b) = (keys[left], keys[right]);
            var (nanA, nanB) = (T.IsNaN(a), T.IsNaN(b));
            var order = nanA || nanB ? nanA.CompareTo(nanB) : a.CompareTo(b);
            return order == 0 ? left.CompareTo(right) : descending ? -order : order;
        }
    }
}
